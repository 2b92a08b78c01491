\* expect: ok
\* checks: INIT Init NEXT Next
\* verdict: ok
\* exit: 0
\* generated: 7
\* distinct: 3
\* depth: 2
---- MODULE SecondAssignmentCompares ----
\* The first equation gives the value, each further one compares.
EXTENDS Integers
VARIABLE x
Init == x = 0
Next == \/ x' = 1 /\ x' = 2
        \/ x' \in {1, 2, 3} /\ x' \in {2, 3, 4} /\ x' # 3
        \/ x' = 5 /\ 5 = x'
====
