\* expect: ok
\* checks: INIT Init NEXT Next
\* verdict: ok
\* exit: 0
\* generated: 9
\* distinct: 2
\* depth: 2
---- MODULE ExistsBranches ----
\* A successor for each element, also where they are equal.
EXTENDS Integers
VARIABLE x
Init == x = 0
Next == \E n \in 0..3 : x' = n \div 2
====
