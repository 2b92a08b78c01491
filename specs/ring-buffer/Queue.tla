-------------------------------- MODULE Queue --------------------------------
(***************************************************************************)
(* A bounded first-in first-out queue, as abstract as it can be: a         *)
(* sequence, and what was taken from it last. It says what a queue is for  *)
(* its users and nothing about how it is made; RingBuffer tells how, and   *)
(* that it is a queue.                                                     *)
(***************************************************************************)
EXTENDS Naturals, Sequences

CONSTANTS
  Elements, \* what may be in the queue
  Nothing,  \* no element
  Capacity  \* how many elements fit in

ASSUME Nothing \notin Elements /\ Capacity \in Nat \ {0}

VARIABLES
  queue, \* the elements, the oldest first
  taken  \* the element that was taken last

-----------------------------------------------------------------------------
Init == queue = <<>> /\ taken = Nothing

Put(element) ==
  /\ Len(queue) < Capacity
  /\ queue' = Append(queue, element)
  /\ UNCHANGED taken

Take ==
  /\ queue # <<>>
  /\ taken' = Head(queue)
  /\ queue' = Tail(queue)

Next == Take \/ \E element \in Elements : Put(element)

Spec == Init /\ [][Next]_<<queue, taken>>

-----------------------------------------------------------------------------
TypeOK == /\ queue \in Seq(Elements)
          /\ Len(queue) <= Capacity
          /\ taken \in Elements \cup {Nothing}
=============================================================================
