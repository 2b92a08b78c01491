\* expect: ok
\* checks: INIT Init NEXT Next
\* verdict: ok
\* exit: 0
\* generated: 10
\* distinct: 4
\* depth: 4
---- MODULE ExistsInGuard ----
\* An \E in front of the assignments multiplies; inside of parentheses with ~ it is a condition.
EXTENDS Integers
VARIABLE x
Init == x = 0
Next == \/ (\E i \in 1..3 : i > x) /\ x' = x + 1
        \/ ~ (\A i \in 1..3 : i > x) /\ x' = 0
====
