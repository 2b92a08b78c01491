\* expect: ok
\* checks: INIT Init NEXT Next CHECK_DEADLOCK FALSE
\* verdict: error
\* exit: 75
\* generated: 1
\* distinct: 1
---- MODULE CardinalityOfSubsetInNext ----
\* Infinite because Nat is: it has no size. Nat itself would be refused.
EXTENDS Naturals, FiniteSets
VARIABLE x
Init == x = 0
Next == x' = 1 /\ Cardinality(SUBSET Nat) = x
====
