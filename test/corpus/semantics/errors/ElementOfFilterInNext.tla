\* expect: ok
\* checks: INIT Init NEXT Next CHECK_DEADLOCK FALSE
\* verdict: error
\* exit: 75
\* generated: 1
\* distinct: 1
---- MODULE ElementOfFilterInNext ----
\* Nat refuses the set, but it is a part of Nat that is asked.
EXTENDS Naturals
VARIABLE x
Init == x = 0
Next == x' = 1 /\ {x} \in {n \in Nat: n > 1}
====
