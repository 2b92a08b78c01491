------------------------------ MODULE Consensus ------------------------------
(***************************************************************************)
(* What consensus is: at most one value is ever decided, and once it is,   *)
(* that is that. Paxos shows how processes that may be slow or silent get  *)
(* there.                                                                  *)
(***************************************************************************)
EXTENDS FiniteSets, Naturals

CONSTANT Values \* what may be decided

VARIABLE decided \* the set of decided values

Init == decided = {}

Decide(value) == decided = {} /\ decided' = {value}

Next == \E value \in Values : Decide(value)

Spec == Init /\ [][Next]_decided

-----------------------------------------------------------------------------
TypeOK == decided \subseteq Values

OneValue == Cardinality(decided) <= 1
=============================================================================
