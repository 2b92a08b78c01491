\* expect: ok
\* checks: INIT Init NEXT Next
\* verdict: ok
\* exit: 0
\* generated: 13
\* distinct: 2
\* depth: 2
---- MODULE DisjunctsInOperators ----
\* Branches inside of operators count like those written in place.
EXTENDS Integers
VARIABLE x
Step(n) == x' = n \/ x' = n
Both(A, B) == A \/ B
Init == x = 0
Next == Both(Step(1), Step(0)) \/ Step(x)
====
