\* expect: ok
\* checks: INIT Init NEXT Next CHECK_DEADLOCK FALSE
\* verdict: error
\* exit: 75
\* generated: 1
\* distinct: 1
---- MODULE ElementOfSubsetInNext ----
\* Nat refuses the element, but it is SUBSET that is asked.
EXTENDS Naturals
VARIABLE x
Init == x = 0
Next == x' = 1 /\ {{x}} \in SUBSET Nat
====
