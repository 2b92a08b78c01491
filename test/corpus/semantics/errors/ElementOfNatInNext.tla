\* expect: ok
\* checks: INIT Init NEXT Next CHECK_DEADLOCK FALSE
\* verdict: error
\* exit: 255
\* generated: 1
\* distinct: 1
---- MODULE ElementOfNatInNext ----
\* Nat refuses values of other kinds, as operators do.
EXTENDS Naturals
VARIABLE x
Init == x = 0
Next == x' = 1 /\ {x} \in Nat
====
