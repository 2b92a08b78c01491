\* expect: ok
\* checks: INIT Init NEXT Next INVARIANT Inv
\* verdict: ok
\* exit: 0
\* generated: 5
\* distinct: 4
\* depth: 4
---- MODULE UseOfNewValue ----
\* x' can be used to the right of its assignment.
EXTENDS Integers
VARIABLES x, y
Init == x = 0 /\ y = 0
Next == x' = (x + 1) % 4 /\ IF x' = 0 THEN y' = 0 ELSE y' = x' * x'
Inv == y = x * x
====
