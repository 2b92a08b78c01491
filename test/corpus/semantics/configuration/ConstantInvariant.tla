\* expect: ok
\* checks: INIT Init NEXT Next INVARIANT Always
\* verdict: ok
\* exit: 0
\* generated: 3
\* distinct: 2
\* depth: 2
---- MODULE ConstantInvariant ----
\* An invariant without variables that is TRUE says nothing.
EXTENDS Integers
VARIABLE x
Init == x = 0
Next == x' = 1 - x
Always == 1 < 2
====
