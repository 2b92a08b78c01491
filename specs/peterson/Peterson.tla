------------------------------ MODULE Peterson -------------------------------
(***************************************************************************)
(* Peterson's mutual exclusion for two processes. It shows an algorithm as *)
(* atomic steps with a program counter for each process, and what the      *)
(* order of two assignments is worth: each process announces its interest, *)
(* then gives the other the turn. The other way round both get into the    *)
(* critical section, in six steps.                                         *)
(*                                                                         *)
(* G. L. Peterson, Myths about the mutual exclusion problem, Information   *)
(* Processing Letters, 1981.                                               *)
(***************************************************************************)
CONSTANTS
  Processes,    \* the two of them
  InterestFirst \* TRUE as published; FALSE: the turn is given away first

ASSUME /\ \E one, other \in Processes : one # other /\ Processes = {one, other}
       /\ InterestFirst \in BOOLEAN

VARIABLES
  interested, \* who wants to enter, or is inside
  turn,       \* who goes first when both want to
  pc          \* where each process is

vars == <<interested, turn, pc>>

-----------------------------------------------------------------------------
Other(p) == CHOOSE q \in Processes : q # p

\* The process p goes on from one place to another.
Goes(p, from, to) == pc[p] = from /\ pc' = [pc EXCEPT ![p] = to]

Init == /\ interested = [p \in Processes |-> FALSE]
        /\ turn \in Processes \* it does not matter who has it at first
        /\ pc = [p \in Processes |-> "outside"]

ShowInterest(p) ==
  /\ IF InterestFirst THEN Goes(p, "outside", "announcing") ELSE Goes(p, "announcing", "waiting")
  /\ interested' = [interested EXCEPT ![p] = TRUE]
  /\ UNCHANGED turn

GiveTurn(p) ==
  /\ IF InterestFirst THEN Goes(p, "announcing", "waiting") ELSE Goes(p, "outside", "announcing")
  /\ turn' = Other(p)
  /\ UNCHANGED interested

Enter(p) ==
  /\ Goes(p, "waiting", "inside")
  /\ ~interested[Other(p)] \/ turn = p
  /\ UNCHANGED <<interested, turn>>

Leave(p) ==
  /\ Goes(p, "inside", "outside")
  /\ interested' = [interested EXCEPT ![p] = FALSE]
  /\ UNCHANGED turn

Next == \E p \in Processes : ShowInterest(p) \/ GiveTurn(p) \/ Enter(p) \/ Leave(p)

Spec == Init /\ [][Next]_vars

-----------------------------------------------------------------------------
TypeOK == /\ interested \in [Processes -> BOOLEAN]
          /\ turn \in Processes
          /\ pc \in [Processes -> {"outside", "announcing", "waiting", "inside"}]

MutualExclusion == \A p, q \in Processes : pc[p] = "inside" /\ pc[q] = "inside" => p = q

\* A property of steps: nobody enters past a process that waits and has the turn.
NoOvertaking ==
  [][\A p \in Processes : pc[p] = "waiting" /\ turn = p => ~Enter(Other(p))]_vars
=============================================================================
