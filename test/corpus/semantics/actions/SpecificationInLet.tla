\* expect: ok
\* checks: SPECIFICATION Spec
\* verdict: ok
\* exit: 0
\* generated: 12
\* distinct: 9
\* depth: 3
---- MODULE SpecificationInLet ----
EXTENDS Integers
VARIABLES x, y
Spec == LET first == x = 2 /\ y \in 0..2
        IN  first /\ [][x' = (x + 1) % 3 /\ y' = y]_<<x, y>>
====
