\* expect: ok
\* checks: INIT Init NEXT Next INVARIANT Sum
\* verdict: ok
\* exit: 0
\* generated: 17
\* distinct: 4
\* depth: 2
---- MODULE UnchangedExpression ----
\* UNCHANGED of something else than variables is a comparison.
EXTENDS Integers
VARIABLES x, y
Init == x = 0 /\ y = 3
Next == x' \in 0..3 /\ y' \in 0..3 /\ UNCHANGED (x + y)
Sum == x + y = 3
====
