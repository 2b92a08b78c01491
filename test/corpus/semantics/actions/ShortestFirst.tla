\* expect: ok
\* checks: INIT Init NEXT Next INVARIANTS Far Near
\* verdict: violation Near
\* exit: 12
\* generated: 3
\* distinct: 3
\* depth: 2
---- MODULE ShortestFirst ----
\* The state nearer to the beginning is found first.
EXTENDS Integers
VARIABLE x
Init == x = 0
Next == \/ x' = (x + 1) % 10
        \/ x = 0 /\ x' = 9
Far == x # 3
Near == x # 9
====
