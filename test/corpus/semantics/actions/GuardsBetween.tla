\* expect: ok
\* checks: INIT Init NEXT Next
\* verdict: ok
\* exit: 0
\* generated: 15
\* distinct: 5
\* depth: 2
---- MODULE GuardsBetween ----
EXTENDS Integers
VARIABLES x, y
Init == x = 0 /\ y = 0
Next == x' \in 0..3 /\ x' # x /\ y' \in 0..x' /\ ~ (y' = x') /\ (x' + y') % 2 = 1
====
