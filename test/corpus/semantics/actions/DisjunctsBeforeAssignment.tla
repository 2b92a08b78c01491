\* expect: ok
\* checks: INIT Init NEXT Next
\* verdict: ok
\* exit: 0
\* generated: 5
\* distinct: 2
\* depth: 2
---- MODULE DisjunctsBeforeAssignment ----
\* A disjunction in front of the assignment multiplies the successors.
VARIABLE x
Init == x = 0
Next == (TRUE \/ TRUE) /\ x' = 1
====
