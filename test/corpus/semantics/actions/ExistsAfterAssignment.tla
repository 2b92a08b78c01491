\* expect: ok
\* checks: INIT Init NEXT Next
\* verdict: ok
\* exit: 0
\* generated: 3
\* distinct: 2
\* depth: 2
---- MODULE ExistsAfterAssignment ----
\* The same holds for \E: no successor for each element.
EXTENDS Integers
VARIABLE x
Init == x = 0
Next == x' = 1 /\ \E n \in 1..5 : n > x
====
