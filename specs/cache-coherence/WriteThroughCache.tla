-------------------------- MODULE WriteThroughCache --------------------------
(***************************************************************************)
(* Processors with a cache each, before one memory. Every write goes       *)
(* through to the memory, over a bus, and makes the other caches drop      *)
(* their copies. It shows a refinement in which nothing has to be said     *)
(* about how states correspond: the variables of Memory are variables      *)
(* here, too, and the caches and the bus are details which nobody sees.    *)
(*                                                                         *)
(* Caches answer at once and drop their copies when they get to it. So the *)
(* bus has to wait for all of them before the memory changes. If it does   *)
(* not, one processor reads the new value and another still the old one.   *)
(***************************************************************************)
CONSTANTS
  Processors, Addresses, Values, Blank, \* as in Memory
  Absent,                               \* what is in a cache that has no copy
  Waits                                 \* TRUE: the bus waits for all caches

ASSUME Blank \in Values /\ Absent \notin Values /\ Waits \in BOOLEAN

VARIABLES
  memory, known, \* as in Memory
  cache,         \* the copy of each address that each processor has
  bus            \* the write under way

vars == <<memory, known, cache, bus>>

-----------------------------------------------------------------------------
\* The bus is a record. It carries one write at a time.
FreeBus == [phase |-> "free"]

\* The write of value v to address a by processor p, and whose copies are still to be dropped.
Carries(p, a, v, copies) ==
  [phase |-> "dropping", writer |-> p, address |-> a, value |-> v, copies |-> copies]

IsFree == bus.phase = "free"

Init == /\ memory = [a \in Addresses |-> Blank]
        /\ known = [p \in Processors |-> [a \in Addresses |-> Blank]]
        /\ cache = [p \in Processors |-> [a \in Addresses |-> Absent]]
        /\ bus = FreeBus

\* A processor that writes waits for its write, and does nothing else. A free bus has no writer;
\* in an action both sides of a disjunction would be looked at.
IsIdle(p) == IF IsFree THEN TRUE ELSE bus.writer # p

\* The cache answers without the bus: that is what it is for.
Hit(p, a) ==
  /\ IsIdle(p)
  /\ cache[p][a] # Absent
  /\ known' = [known EXCEPT ![p][a] = cache[p][a]]
  /\ UNCHANGED <<memory, cache, bus>>

\* A copy for a cache that has none. The processor reads it with the next step.
Fetch(p, a) ==
  /\ IsFree
  /\ cache[p][a] = Absent
  /\ cache' = [cache EXCEPT ![p][a] = memory[a]]
  /\ UNCHANGED <<memory, known, bus>>

BeginWrite(p, a, v) ==
  /\ IsFree
  /\ bus' = Carries(p, a, v, Processors \ {p})
  /\ UNCHANGED <<memory, known, cache>>

Drop(p) ==
  /\ ~IsFree
  /\ p \in bus.copies
  /\ cache' = [cache EXCEPT ![p][bus.address] = Absent]
  /\ bus' = [bus EXCEPT !.copies = @ \ {p}]
  /\ UNCHANGED <<memory, known>>

\* Now the write takes place. The writer keeps a copy.
WriteThrough ==
  /\ bus.phase = "dropping"
  /\ Waits => bus.copies = {}
  /\ memory' = [memory EXCEPT ![bus.address] = bus.value]
  /\ known' = [known EXCEPT ![bus.writer][bus.address] = bus.value]
  /\ cache' = [cache EXCEPT ![bus.writer][bus.address] = bus.value]
  /\ bus' = [bus EXCEPT !.phase = "written"]

Release ==
  /\ bus.phase = "written"
  /\ bus.copies = {}
  /\ bus' = FreeBus
  /\ UNCHANGED <<memory, known, cache>>

Next ==
  \/ \E p \in Processors, a \in Addresses :
       \/ Hit(p, a)
       \/ Fetch(p, a)
       \/ \E v \in Values : BeginWrite(p, a, v)
  \/ \E p \in Processors : Drop(p)
  \/ WriteThrough
  \/ Release

Spec == Init /\ [][Next]_vars

-----------------------------------------------------------------------------
Writes == [phase   : {"dropping", "written"},
           writer  : Processors,
           address : Addresses,
           value   : Values,
           copies  : SUBSET Processors]

TypeOK ==
  /\ memory \in [Addresses -> Values]
  /\ known \in [Processors -> [Addresses -> Values]]
  /\ cache \in [Processors -> [Addresses -> Values \cup {Absent}]]
  /\ bus \in {FreeBus} \cup Writes

\* Every copy is as good as the original.
Coherent ==
  \A p \in Processors, a \in Addresses : cache[p][a] \in {Absent, memory[a]}

Abstract == INSTANCE Memory

ActsAsMemory == Abstract!Spec
=============================================================================
