\* expect: ok
\* checks: INIT Init NEXT Next
\* verdict: ok
\* exit: 0
\* generated: 14
\* distinct: 5
\* depth: 3
---- MODULE EquivalenceCompares ----
\* <=> and = between formulas do not assign, they compare.
EXTENDS Integers
VARIABLES x, b
Init == x = 0 /\ b = TRUE
Next == x' \in 0..3 /\ b' \in BOOLEAN /\ (b' <=> x' > 1) /\ (x' = 3) = (x = 2)
====
