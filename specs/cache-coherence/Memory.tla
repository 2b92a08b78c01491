------------------------------- MODULE Memory --------------------------------
(***************************************************************************)
(* What processors expect of a memory that they share: each read gives the *)
(* value that was written last, whoever wrote it. WriteThroughCache shows  *)
(* that caches need not spoil that.                                        *)
(***************************************************************************)
CONSTANTS
  Processors, Addresses, Values,
  Blank \* the value that is everywhere in the beginning

ASSUME Blank \in Values

VARIABLES
  memory, \* the value at each address
  known   \* the value that each processor read or wrote last at each address

Init == /\ memory = [a \in Addresses |-> Blank]
        /\ known = [p \in Processors |-> [a \in Addresses |-> Blank]]

Read(p, a) ==
  /\ known' = [known EXCEPT ![p][a] = memory[a]]
  /\ UNCHANGED memory

Write(p, a, v) ==
  /\ memory' = [memory EXCEPT ![a] = v]
  /\ known' = [known EXCEPT ![p][a] = v]

Next ==
  \E p \in Processors, a \in Addresses :
    \/ Read(p, a)
    \/ \E v \in Values : Write(p, a, v)

Spec == Init /\ [][Next]_<<memory, known>>

-----------------------------------------------------------------------------
TypeOK == /\ memory \in [Addresses -> Values]
          /\ known \in [Processors -> [Addresses -> Values]]
=============================================================================
