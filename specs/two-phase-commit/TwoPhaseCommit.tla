--------------------------- MODULE TwoPhaseCommit ----------------------------
(***************************************************************************)
(* Two-phase commit: a coordinator collects the votes of the managers,     *)
(* decides, and tells them. It shows messages as a set that only grows,    *)
(* so that each may arrive late, in any order, or never be looked at; and  *)
(* a protocol that refines its purpose, AtomicCommit.                      *)
(*                                                                         *)
(* Two switches show its well-known weakness. If the coordinator may crash *)
(* between the phases, the managers that voted yes are stuck: the search   *)
(* finds a deadlock. If they lose patience and abort by themselves, the    *)
(* deadlock is gone, and so is atomicity.                                  *)
(*                                                                         *)
(* J. Gray, Notes on data base operating systems, 1978.                    *)
(***************************************************************************)
EXTENDS TLC

CONSTANTS
  Managers,  \* the resource managers
  MayCrash,  \* TRUE: the coordinator may crash
  Impatient  \* TRUE: a manager that waits for the decision may abort

ASSUME MayCrash \in BOOLEAN /\ Impatient \in BOOLEAN

VARIABLES
  coordinator, \* "undecided", "decided" or "crashed"
  manager,     \* "working", "prepared", "committed" or "aborted", for each
  sent         \* all messages that were ever sent

vars == <<coordinator, manager, sent>>

\* A vote says who casts it. A decision is for all.
Ballot(m, answer) == [kind |-> "vote", from |-> m, says |-> answer]
Decision(verdict) == [kind |-> "decision", says |-> verdict]

Messages == {Ballot(m, answer) : m \in Managers, answer \in {"yes", "no"}}
              \cup {Decision(verdict) : verdict \in {"commit", "abort"}}

Send(message) == sent' = sent \cup {message}

Init == /\ coordinator = "undecided"
        /\ manager = [m \in Managers |-> "working"]
        /\ sent = {}

-----------------------------------------------------------------------------
(* The managers *)

Becomes(m, from, to) ==
  manager[m] = from /\ manager' = [manager EXCEPT ![m] = to]

\* Who votes yes has to be able to commit whatever happens, and may not abort any more.
VoteYes(m) ==
  /\ Becomes(m, "working", "prepared")
  /\ Send(Ballot(m, "yes"))
  /\ UNCHANGED coordinator

VoteNo(m) ==
  /\ Becomes(m, "working", "aborted")
  /\ Send(Ballot(m, "no"))
  /\ UNCHANGED coordinator

Obey(m) ==
  /\ \/ Decision("commit") \in sent /\ Becomes(m, "prepared", "committed")
     \/ Decision("abort") \in sent /\ Becomes(m, "prepared", "aborted")
     \/ Decision("abort") \in sent /\ Becomes(m, "working", "aborted")
  /\ UNCHANGED <<coordinator, sent>>

LosePatience(m) ==
  /\ Impatient
  /\ Becomes(m, "prepared", "aborted")
  /\ UNCHANGED <<coordinator, sent>>

-----------------------------------------------------------------------------
(* The coordinator *)

Decide(verdict) ==
  /\ coordinator = "undecided"
  /\ coordinator' = "decided"
  /\ Send(Decision(verdict))
  /\ UNCHANGED manager

DecideToCommit ==
  /\ \A m \in Managers : Ballot(m, "yes") \in sent
  /\ Decide("commit")

\* A refusal is reason enough. So is a vote that takes too long: no guard is needed.
DecideToAbort == Decide("abort")

Crash ==
  /\ MayCrash
  /\ coordinator = "undecided"
  /\ coordinator' = "crashed"
  /\ UNCHANGED <<manager, sent>>

-----------------------------------------------------------------------------
\* The end: a step that changes nothing, so that no end is a deadlock.
Finished ==
  /\ \A m \in Managers : manager[m] \in {"committed", "aborted"}
  /\ UNCHANGED vars

Next ==
  \/ DecideToCommit \/ DecideToAbort \/ Crash
  \/ \E m \in Managers : VoteYes(m) \/ VoteNo(m) \/ Obey(m) \/ LosePatience(m)
  \/ Finished

Spec == Init /\ [][Next]_vars

-----------------------------------------------------------------------------
TypeOK ==
  /\ coordinator \in {"undecided", "decided", "crashed"}
  /\ manager \in [Managers -> {"working", "prepared", "committed", "aborted"}]
  /\ sent \subseteq Messages

\* What each manager voted is history, and cannot be seen from its state. The messages tell.
Voted(m) == CASE Ballot(m, "yes") \in sent -> "yes"
              [] Ballot(m, "no") \in sent  -> "no"
              [] OTHER                     -> "none"

Outcome(m) == IF manager[m] \in {"committed", "aborted"} THEN manager[m] ELSE "open"

Abstract == INSTANCE AtomicCommit WITH
  vote    <- [m \in Managers |-> Voted(m)],
  outcome <- [m \in Managers |-> Outcome(m)]

CommitsAtomically == Abstract!Spec

\* What the abstract spec defines can be used as well: its invariants, in terms of this spec.
SameOutcome == Abstract!SameOutcome
NoCommitAgainstAVote == Abstract!NoCommitAgainstAVote

\* For SYMMETRY: no manager is different from another.
Interchangeable == Permutations(Managers)
=============================================================================
