------------------------------ MODULE Directory ------------------------------
(***************************************************************************)
(* Caches that a directory keeps coherent, as nested functions and         *)
(* records: each step changes a few fields deep inside of them. The state  *)
(* space of directory.m is the same.                                       *)
(***************************************************************************)
EXTENDS Naturals

CONSTANTS
  P, \* how many processors there are
  L, \* how many lines of memory
  V  \* how many values a line can have

Processors == 1..P
Lines == 1..L
Values == 1..V

VARIABLES
  node,  \* what each processor knows about each line, and wants of it
  memory \* what the memory and its directory know about each line

Nobody == 0

Init ==
  /\ node = [p \in Processors |->
               [wants |-> [l \in Lines |-> "nothing"],
                cache |-> [l \in Lines |-> [state |-> "invalid", value |-> 1]]]]
  /\ memory = [l \in Lines |->
                 [value |-> 1,
                  directory |-> [owner |-> Nobody, shared |-> [p \in Processors |-> FALSE]]]]

Owner(l) == memory[l].directory.owner
Shares(p, l) == memory[l].directory.shared[p]

Ask(p, l, what) ==
  /\ node[p].wants[l] = "nothing"
  /\ \/ what = "read" /\ node[p].cache[l].state = "invalid"
     \/ what = "write" /\ node[p].cache[l].state # "modified"
  /\ node' = [node EXCEPT ![p].wants[l] = what]
  /\ UNCHANGED memory

GrantRead(p, l) ==
  /\ node[p].wants[l] = "read"
  /\ Owner(l) = Nobody
  /\ node' = [node EXCEPT ![p].wants[l] = "nothing",
                          ![p].cache[l] = [state |-> "shared", value |-> memory[l].value]]
  /\ memory' = [memory EXCEPT ![l].directory.shared[p] = TRUE]

GrantWrite(p, l) ==
  /\ node[p].wants[l] = "write"
  /\ Owner(l) = Nobody
  /\ \A q \in Processors \ {p} : ~Shares(q, l)
  /\ node' = [node EXCEPT ![p].wants[l] = "nothing",
                          ![p].cache[l] = [state |-> "modified", value |-> memory[l].value]]
  /\ memory' = [memory EXCEPT ![l].directory.owner = p, ![l].directory.shared[p] = FALSE]

\* Somebody wants a line: its owner writes it back, and may still read it.
Downgrade(q, l) ==
  /\ Owner(l) = q
  /\ \E p \in Processors \ {q} : node[p].wants[l] # "nothing"
  /\ node' = [node EXCEPT ![q].cache[l].state = "shared"]
  /\ memory' = [memory EXCEPT ![l].value = node[q].cache[l].value,
                              ![l].directory.owner = Nobody,
                              ![l].directory.shared[q] = TRUE]

\* Somebody else wants to write: who shares the line may not read it any more.
Invalidate(q, l) ==
  /\ Shares(q, l)
  /\ \E p \in Processors \ {q} : node[p].wants[l] = "write"
  /\ node' = [node EXCEPT ![q].cache[l].state = "invalid", ![q].cache[l].value = 1]
  /\ memory' = [memory EXCEPT ![l].directory.shared[q] = FALSE]

Write(p, l, v) ==
  /\ node[p].cache[l].state = "modified"
  /\ node' = [node EXCEPT ![p].cache[l].value = v]
  /\ UNCHANGED memory

Next ==
  \E p \in Processors, l \in Lines :
    \/ \E what \in {"read", "write"} : Ask(p, l, what)
    \/ GrantRead(p, l)
    \/ GrantWrite(p, l)
    \/ Downgrade(p, l)
    \/ Invalidate(p, l)
    \/ \E v \in Values : Write(p, l, v)

Coherent ==
  \A p \in Processors, l \in Lines :
    /\ node[p].cache[l].state = "modified" => Owner(l) = p
    /\ node[p].cache[l].state = "shared" =>
         Owner(l) = Nobody /\ node[p].cache[l].value = memory[l].value
==============================================================================
