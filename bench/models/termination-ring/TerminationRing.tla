--------------------------- MODULE TerminationRing ---------------------------
(***************************************************************************)
(* A token that goes round a ring of nodes to find out whether all are     *)
(* idle: Dijkstra, Feijen and van Gasteren, Derivation of a termination    *)
(* detection algorithm for distributed computations, 1983 (EWD 840). The   *)
(* state spaces of termination-ring.pml and termination-ring.m are the     *)
(* same.                                                                   *)
(***************************************************************************)
EXTENDS Naturals

CONSTANT N   \* how many nodes there are

Nodes == 0..N-1

VARIABLES
  active, \* which nodes work
  black,  \* which nodes sent work against the way of the token
  at,     \* where the token is
  tainted \* the token met a black node

Init ==
  /\ active = [n \in Nodes |-> TRUE]
  /\ black = [n \in Nodes |-> FALSE]
  /\ at = 0
  /\ tainted = TRUE

InitiateProbe ==
  /\ at = 0
  /\ tainted \/ black[0]
  /\ at' = N - 1
  /\ tainted' = FALSE
  /\ black' = [black EXCEPT ![0] = FALSE]
  /\ UNCHANGED active

PassToken(n) ==
  /\ at = n
  /\ ~active[n] \/ black[n] \/ tainted
  /\ at' = n - 1
  /\ tainted' = (tainted \/ black[n])
  /\ black' = [black EXCEPT ![n] = FALSE]
  /\ UNCHANGED active

SendWork(n, m) ==
  /\ active[n]
  /\ active' = [active EXCEPT ![m] = TRUE]
  /\ black' = [black EXCEPT ![n] = @ \/ m > n]
  /\ UNCHANGED <<at, tainted>>

Deactivate(n) ==
  /\ active[n]
  /\ active' = [active EXCEPT ![n] = FALSE]
  /\ UNCHANGED <<black, at, tainted>>

Next ==
  \/ InitiateProbe
  \/ \E n \in Nodes \ {0} : PassToken(n)
  \/ \E n \in Nodes : \E m \in Nodes \ {n} : SendWork(n, m)
  \/ \E n \in Nodes : Deactivate(n)

Terminated == at = 0 /\ ~tainted /\ ~black[0] /\ ~active[0]

TerminationIsReal == Terminated => \A n \in Nodes : ~active[n]
==============================================================================
