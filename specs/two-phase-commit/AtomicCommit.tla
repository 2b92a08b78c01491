---------------------------- MODULE AtomicCommit -----------------------------
(***************************************************************************)
(* What it means to commit a transaction atomically: managers of resources *)
(* vote on it, and each ends with an outcome. Nobody commits unless all    *)
(* voted for it, and no two have different outcomes. Here the rules are    *)
(* preconditions, for which one has to look into all managers at once.     *)
(* TwoPhaseCommit shows how to obey them with messages; and whatever is an *)
(* invariant here is one there, too.                                       *)
(***************************************************************************)
CONSTANT Managers

VARIABLES
  vote,   \* what each manager has voted, or "none"
  outcome \* how the transaction ended for each manager, or "open"

vars == <<vote, outcome>>

Init == /\ vote = [m \in Managers |-> "none"]
        /\ outcome = [m \in Managers |-> "open"]

Agree(m) ==
  /\ vote[m] = "none" /\ outcome[m] = "open"
  /\ vote' = [vote EXCEPT ![m] = "yes"]
  /\ UNCHANGED outcome

\* Who votes no knows the outcome at once.
Refuse(m) ==
  /\ vote[m] = "none" /\ outcome[m] = "open"
  /\ vote' = [vote EXCEPT ![m] = "no"]
  /\ outcome' = [outcome EXCEPT ![m] = "aborted"]

Commit(m) ==
  /\ outcome[m] = "open"
  /\ \A other \in Managers : vote[other] = "yes" /\ outcome[other] # "aborted"
  /\ outcome' = [outcome EXCEPT ![m] = "committed"]
  /\ UNCHANGED vote

Abort(m) ==
  /\ outcome[m] = "open"
  /\ \A other \in Managers : outcome[other] # "committed"
  /\ outcome' = [outcome EXCEPT ![m] = "aborted"]
  /\ UNCHANGED vote

\* The end: a step that changes nothing, so that no end is a deadlock.
Finished == (\A m \in Managers : outcome[m] # "open") /\ UNCHANGED vars

Next ==
  \/ \E m \in Managers : Agree(m) \/ Refuse(m) \/ Commit(m) \/ Abort(m)
  \/ Finished

Spec == Init /\ [][Next]_vars

-----------------------------------------------------------------------------
TypeOK == /\ vote \in [Managers -> {"none", "yes", "no"}]
          /\ outcome \in [Managers -> {"open", "committed", "aborted"}]

SameOutcome ==
  \A m, n \in Managers : ~(outcome[m] = "committed" /\ outcome[n] = "aborted")

NoCommitAgainstAVote ==
  (\E m \in Managers : outcome[m] = "committed") => \A m \in Managers : vote[m] = "yes"
=============================================================================
