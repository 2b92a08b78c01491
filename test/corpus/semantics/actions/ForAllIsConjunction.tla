\* expect: ok
\* checks: INIT Init NEXT Next
\* verdict: ok
\* exit: 0
\* generated: 7
\* distinct: 3
\* depth: 2
---- MODULE ForAllIsConjunction ----
\* \A makes the conjunction of its instances, which can assign.
EXTENDS Integers
VARIABLES x, y
Init == x = 0 /\ y = 0
Next == \A n \in 1..2 : (n = 1 => x' \in {1, 2}) /\ (n = 2 => y' = x' * 10)
====
