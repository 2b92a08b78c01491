\* expect: ok
\* checks: SPECIFICATION Spec INVARIANT Small
\* verdict: ok
\* exit: 0
\* generated: 13
\* distinct: 6
\* depth: 4
---- MODULE SpecificationFormula ----
EXTENDS Integers
VARIABLES x, y
vars == <<x, y>>
Init == x = 0 /\ y = 0
Next == x' = (x + 1) % 3 /\ y' \in {x, x'}
Spec == Init /\ [][Next]_vars
Small == x + y <= 4
====
