\* expect: ok
\* checks: INIT Init NEXT Next
\* verdict: ok
\* exit: 0
\* generated: 5
\* distinct: 2
\* depth: 2
---- MODULE DisjunctsBetweenAssignments ----
\* y has no new value yet where the disjunction stands.
VARIABLES x, y
Init == x = 0 /\ y = 0
Next == x' = 1 /\ (TRUE \/ TRUE) /\ y' = 1
====
