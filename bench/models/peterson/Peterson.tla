------------------------------ MODULE Peterson -------------------------------
(***************************************************************************)
(* Peterson's algorithm for any number of processes, also known as the     *)
(* filter lock: N - 1 levels, each of which holds one process back. The    *)
(* state spaces of peterson.pml and peterson.m are the same.               *)
(***************************************************************************)
EXTENDS Naturals

CONSTANT N   \* how many processes there are

Processes == 1..N
Levels == 1..N-1

VARIABLES
  at,    \* where each process is
  level, \* the level that each tries to pass; 0 for none
  last   \* who came last to each level; 0 for nobody

Init ==
  /\ at = [p \in Processes |-> "idle"]
  /\ level = [p \in Processes |-> 0]
  /\ last = [l \in Levels |-> 0]

Try(p) ==
  /\ at[p] = "idle"
  /\ at' = [at EXCEPT ![p] = "enter"]
  /\ level' = [level EXCEPT ![p] = 1]
  /\ UNCHANGED last

Enter(p) ==
  /\ at[p] = "enter"
  /\ at' = [at EXCEPT ![p] = "wait"]
  /\ last' = [last EXCEPT ![level[p]] = p]
  /\ UNCHANGED level

Pass(p) ==
  /\ at[p] = "wait"
  /\ last[level[p]] # p \/ \A q \in Processes \ {p} : level[q] < level[p]
  /\ IF level[p] = N - 1
     THEN /\ at' = [at EXCEPT ![p] = "critical"]
          /\ UNCHANGED level
     ELSE /\ at' = [at EXCEPT ![p] = "enter"]
          /\ level' = [level EXCEPT ![p] = @ + 1]
  /\ UNCHANGED last

Leave(p) ==
  /\ at[p] = "critical"
  /\ at' = [at EXCEPT ![p] = "idle"]
  /\ level' = [level EXCEPT ![p] = 0]
  /\ UNCHANGED last

Next == \E p \in Processes : Try(p) \/ Enter(p) \/ Pass(p) \/ Leave(p)

MutualExclusion == \A p, q \in Processes : at[p] = "critical" /\ at[q] = "critical" => p = q
==============================================================================
