\* expect: ok
\* checks: INIT Init NEXT Next
\* verdict: ok
\* exit: 0
\* generated: 3
\* distinct: 2
\* depth: 2
---- MODULE DisjunctsAfterAssignment ----
\* Once all variables have their new values, a disjunction is only a condition.
VARIABLE x
Init == x = 0
Next == x' = 1 /\ (TRUE \/ TRUE)
====
