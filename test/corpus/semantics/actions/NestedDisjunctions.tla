\* expect: ok
\* checks: INIT Init NEXT Next
\* verdict: ok
\* exit: 0
\* generated: 46
\* distinct: 9
\* depth: 3
---- MODULE NestedDisjunctions ----
EXTENDS Integers
VARIABLES x, y
Init == x = 0 /\ y = 0
Next == /\ \/ x' = 1
           \/ /\ x = 1
              /\ \/ x' = 0
                 \/ x' = 2
        /\ \/ y' = y
           \/ \E n \in {1, 2} : y' = n
====
