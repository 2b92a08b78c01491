\* expect: ok
\* checks: INIT Init NEXT Next CHECK_DEADLOCK FALSE
\* verdict: error
\* exit: 255
\* generated: 1
\* distinct: 1
---- MODULE ArgumentOfOtherKindInNext ----
\* Nat is the domain, and refuses the argument.
EXTENDS Naturals
VARIABLE x
Init == x = 0
Next == x' = 1 /\ [n \in Nat |-> n]["one"] = 1
====
