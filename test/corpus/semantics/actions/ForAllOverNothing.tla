\* expect: ok
\* checks: INIT Init NEXT Next
\* verdict: ok
\* exit: 0
\* generated: 3
\* distinct: 2
\* depth: 2
---- MODULE ForAllOverNothing ----
VARIABLE x
Init == x = 0
Next == (\A n \in {} : x' = 1) /\ x' = 2
====
