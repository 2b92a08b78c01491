\* expect: ok
\* checks: INIT Init NEXT Next CHECK_DEADLOCK FALSE
\* verdict: error
\* exit: 75
\* generated: 1
\* distinct: 1
---- MODULE ElementOfUnionInNext ----
\* STRING refuses the number, but it is the union that is asked.
EXTENDS Naturals
VARIABLE x
Init == x = 0
Next == x' = 1 /\ x \in {3} \cup STRING
====
