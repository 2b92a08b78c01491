---------------------------- MODULE BoundedBuffer ----------------------------
(***************************************************************************)
(* A bounded buffer as textbooks have it: producers wait while it is full, *)
(* consumers while it is empty, all on one condition variable. It shows a  *)
(* known bug that tests hardly ever find: a change that wakes a single     *)
(* waiter may wake the wrong one, and with more threads than twice the     *)
(* capacity all of them end up asleep. To wake all waiters is the remedy.  *)
(*                                                                         *)
(* What is in the buffer does not matter for that, only how much.          *)
(***************************************************************************)
EXTENDS FiniteSets, Naturals

CONSTANTS
  Producers, Consumers, \* the threads
  Capacity,             \* how many elements a full buffer has
  Wake                  \* how many waiters a change wakes: "one" or "all"

Threads == Producers \cup Consumers

ASSUME /\ Producers \cap Consumers = {}
       /\ Capacity \in Nat \ {0}
       /\ Wake \in {"one", "all"}

VARIABLES
  filled, \* how many elements there are
  asleep  \* who sleeps on the condition variable

vars == <<filled, asleep>>

-----------------------------------------------------------------------------
\* Every set of threads that may be still asleep after a change.
StillAsleep ==
  IF Wake = "all" \/ asleep = {}
  THEN {{}}
  ELSE {asleep \ {woken} : woken \in asleep}

Sleep(thread) == asleep' = asleep \cup {thread} /\ UNCHANGED filled

Change(amount) == filled' = amount /\ asleep' \in StillAsleep

Put(producer) ==
  /\ producer \notin asleep
  /\ IF filled = Capacity THEN Sleep(producer) ELSE Change(filled + 1)

Take(consumer) ==
  /\ consumer \notin asleep
  /\ IF filled = 0 THEN Sleep(consumer) ELSE Change(filled - 1)

Init == filled = 0 /\ asleep = {}

Next == \/ \E producer \in Producers : Put(producer)
        \/ \E consumer \in Consumers : Take(consumer)

Spec == Init /\ [][Next]_vars

-----------------------------------------------------------------------------
TypeOK == filled \in 0..Capacity /\ asleep \subseteq Threads

\* Who sleeps cannot wake anybody: a state in which all do is the end.
SomebodyAwake == asleep # Threads
=============================================================================
