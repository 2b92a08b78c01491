----------------------------- MODULE RingBuffer ------------------------------
(***************************************************************************)
(* A queue for one producer and one consumer in an array that is used in a *)
(* circle, without a lock. It shows refinement: INSTANCE ... WITH says how *)
(* the slots and the two indices are to be read as a queue, and IsAQueue   *)
(* says that every step of the ring, read that way, is one of the queue or *)
(* changes nothing. No invariant needs to be thought of.                   *)
(*                                                                         *)
(* Two bugs that are made again and again can be switched on: to use all   *)
(* slots, when a full ring looks like an empty one, and to publish an      *)
(* element before it is written.                                           *)
(***************************************************************************)
EXTENDS Naturals, Sequences

CONSTANTS
  Elements,    \* what may be in the queue
  Nothing,     \* no element
  Size,        \* how many slots there are
  SpareSlot,   \* TRUE: one slot is always left free. FALSE: a bug
  WritesFirst  \* TRUE: a slot is written before it is published. FALSE: a bug

ASSUME /\ Nothing \notin Elements
       /\ Size \in Nat /\ Size > 1
       /\ SpareSlot \in BOOLEAN /\ WritesFirst \in BOOLEAN

VARIABLES
  slots,   \* the array
  read,    \* the index of the oldest element; the consumer writes it
  write,   \* the index behind the newest element; the producer writes it
  putting, \* what the producer is busy to put, with the steps that are left to do
  taken    \* the element that the consumer has taken last

vars == <<slots, read, write, putting, taken>>

Indices == 0..Size - 1

\* The producer when it is busy with nothing.
Idle == [element |-> Nothing, steps |-> <<>>]

-----------------------------------------------------------------------------
After(index) == (index + 1) % Size

\* Equal indices mean that the ring is empty. Without a spare slot they may also mean that it is
\* full, and nobody can tell.
IsEmpty == read = write
IsFull == SpareSlot /\ After(write) = read

Init == /\ slots = [index \in Indices |-> Nothing]
        /\ read = 0
        /\ write = 0
        /\ putting = Idle
        /\ taken = Nothing

BeginPut(element) ==
  /\ putting = Idle
  /\ ~IsFull
  /\ putting' = [element |-> element,
                 steps   |-> IF WritesFirst THEN <<"write", "publish">> ELSE <<"publish", "write">>]
  /\ UNCHANGED <<slots, read, write, taken>>

\* What the producer does next, when it is busy.
Does(step) == putting.steps # <<>> /\ Head(putting.steps) = step

StepDone == putting' = IF Len(putting.steps) = 1 THEN Idle
                       ELSE [putting EXCEPT !.steps = Tail(@)]

\* The producer remembers the slot: when it publishes first, the index has moved on.
Write ==
  /\ Does("write")
  /\ LET slot == IF WritesFirst THEN write ELSE (write + Size - 1) % Size
     IN  slots' = [slots EXCEPT ![slot] = putting.element]
  /\ StepDone
  /\ UNCHANGED <<read, write, taken>>

Publish ==
  /\ Does("publish")
  /\ write' = After(write)
  /\ StepDone
  /\ UNCHANGED <<slots, read, taken>>

\* One step will do: nobody writes the slot before the index has moved.
Take ==
  /\ ~IsEmpty
  /\ taken' = slots[read]
  /\ read' = After(read)
  /\ UNCHANGED <<slots, write, putting>>

Next ==
  \/ \E element \in Elements : BeginPut(element)
  \/ Write
  \/ Publish
  \/ Take

Spec == Init /\ [][Next]_vars

-----------------------------------------------------------------------------
TypeOK ==
  /\ slots \in [Indices -> Elements \cup {Nothing}]
  /\ read \in Indices
  /\ write \in Indices
  /\ putting \in [element : Elements \cup {Nothing}, steps : Seq({"write", "publish"})]
  /\ taken \in Elements \cup {Nothing}

\* How many slots are between the indices, and what is in them.
Filled == (write + Size - read) % Size
Contents == [n \in 1..Filled |-> slots[(read + n - 1) % Size]]

\* Elements, Nothing and taken are those of the same name here.
Abstract == INSTANCE Queue WITH queue <- Contents, Capacity <- Size - 1

\* The property of the configurations: what is true of a queue is true of the ring.
IsAQueue == Abstract!Spec
=============================================================================
