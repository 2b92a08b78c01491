-------------------------- MODULE ProducerConsumer ---------------------------
(***************************************************************************)
(* Producers and consumers of a bounded buffer, with Dijkstra's three      *)
(* semaphores: one counts the free slots, one the filled slots, one is a   *)
(* mutex around the buffer. It shows an algorithm in PlusCal, which is a   *)
(* comment, and its translation to TLA+ below, which is what is checked:   *)
(* each label begins an atomic step, and pc tells the next label of each   *)
(* process. And it shows that the order of two innocent lines matters: who *)
(* takes the mutex before there is a free slot waits for it for ever,      *)
(* because no consumer can get in to make one.                             *)
(*                                                                         *)
(* E. W. Dijkstra, Cooperating sequential processes, 1965.                 *)
(***************************************************************************)
EXTENDS FiniteSets, Integers, Sequences

CONSTANTS
  Producers, Consumers, \* the processes
  Capacity,             \* how many slots there are
  MutexFirst            \* TRUE: the mutex is taken before a slot is counted

ASSUME /\ Producers \cap Consumers = {}
       /\ Capacity \in Nat \ {0}
       /\ MutexFirst \in BOOLEAN

(*
--algorithm ProducerConsumer {
  variables
    buffer = <<>>;      \* whose element is in each filled slot
    free = Capacity;    \* the semaphores
    filled = 0;
    mutex = 1;

  macro P(semaphore) {
    await semaphore > 0;
    semaphore := semaphore - 1;
  }

  macro V(semaphore) {
    semaphore := semaphore + 1;
  }

  process (producer \in Producers) {
    begin_put:
      while (TRUE) {
        if (MutexFirst) { P(mutex); } else { P(free); };
      count_free:
        if (MutexFirst) { P(free); } else { P(mutex); };
      put:
        buffer := Append(buffer, self);
      unlock_put:
        V(mutex);
      tell_filled:
        V(filled);
      }
  }

  process (consumer \in Consumers)
    variable taken = {}; \* the element that was taken last
  {
    begin_take:
      while (TRUE) {
        taken := {};
        if (MutexFirst) { P(mutex); } else { P(filled); };
      count_filled:
        if (MutexFirst) { P(filled); } else { P(mutex); };
      take:
        taken := {Head(buffer)};
        buffer := Tail(buffer);
      unlock_take:
        V(mutex);
      tell_free:
        V(free);
      }
  }
}
*)
\* BEGIN TRANSLATION
VARIABLES pc, buffer, free, filled, mutex, taken

vars == << pc, buffer, free, filled, mutex, taken >>

ProcSet == (Producers) \cup (Consumers)

Init == (* Global variables *)
        /\ buffer = <<>>
        /\ free = Capacity
        /\ filled = 0
        /\ mutex = 1
        (* Process consumer *)
        /\ taken = [self \in Consumers |-> {}]
        /\ pc = [self \in ProcSet |-> CASE self \in Producers -> "begin_put"
                                        [] self \in Consumers -> "begin_take"]

begin_put(self) == /\ pc[self] = "begin_put"
                   /\ IF MutexFirst
                         THEN /\ mutex > 0
                              /\ mutex' = mutex - 1
                              /\ free' = free
                         ELSE /\ free > 0
                              /\ free' = free - 1
                              /\ mutex' = mutex
                   /\ pc' = [pc EXCEPT ![self] = "count_free"]
                   /\ UNCHANGED << buffer, filled, taken >>

count_free(self) == /\ pc[self] = "count_free"
                    /\ IF MutexFirst
                          THEN /\ free > 0
                               /\ free' = free - 1
                               /\ mutex' = mutex
                          ELSE /\ mutex > 0
                               /\ mutex' = mutex - 1
                               /\ free' = free
                    /\ pc' = [pc EXCEPT ![self] = "put"]
                    /\ UNCHANGED << buffer, filled, taken >>

put(self) == /\ pc[self] = "put"
             /\ buffer' = Append(buffer, self)
             /\ pc' = [pc EXCEPT ![self] = "unlock_put"]
             /\ UNCHANGED << free, filled, mutex, taken >>

unlock_put(self) == /\ pc[self] = "unlock_put"
                    /\ mutex' = mutex + 1
                    /\ pc' = [pc EXCEPT ![self] = "tell_filled"]
                    /\ UNCHANGED << buffer, free, filled, taken >>

tell_filled(self) == /\ pc[self] = "tell_filled"
                     /\ filled' = filled + 1
                     /\ pc' = [pc EXCEPT ![self] = "begin_put"]
                     /\ UNCHANGED << buffer, free, mutex, taken >>

producer(self) == begin_put(self) \/ count_free(self) \/ put(self)
                     \/ unlock_put(self) \/ tell_filled(self)

begin_take(self) == /\ pc[self] = "begin_take"
                    /\ taken' = [taken EXCEPT ![self] = {}]
                    /\ IF MutexFirst
                          THEN /\ mutex > 0
                               /\ mutex' = mutex - 1
                               /\ UNCHANGED filled
                          ELSE /\ filled > 0
                               /\ filled' = filled - 1
                               /\ mutex' = mutex
                    /\ pc' = [pc EXCEPT ![self] = "count_filled"]
                    /\ UNCHANGED << buffer, free >>

count_filled(self) == /\ pc[self] = "count_filled"
                      /\ IF MutexFirst
                            THEN /\ filled > 0
                                 /\ filled' = filled - 1
                                 /\ mutex' = mutex
                            ELSE /\ mutex > 0
                                 /\ mutex' = mutex - 1
                                 /\ UNCHANGED filled
                      /\ pc' = [pc EXCEPT ![self] = "take"]
                      /\ UNCHANGED << buffer, free, taken >>

take(self) == /\ pc[self] = "take"
              /\ taken' = [taken EXCEPT ![self] = {Head(buffer)}]
              /\ buffer' = Tail(buffer)
              /\ pc' = [pc EXCEPT ![self] = "unlock_take"]
              /\ UNCHANGED << free, filled, mutex >>

unlock_take(self) == /\ pc[self] = "unlock_take"
                     /\ mutex' = mutex + 1
                     /\ pc' = [pc EXCEPT ![self] = "tell_free"]
                     /\ UNCHANGED << buffer, free, filled, taken >>

tell_free(self) == /\ pc[self] = "tell_free"
                   /\ free' = free + 1
                   /\ pc' = [pc EXCEPT ![self] = "begin_take"]
                   /\ UNCHANGED << buffer, filled, mutex, taken >>

consumer(self) == begin_take(self) \/ count_filled(self) \/ take(self)
                     \/ unlock_take(self) \/ tell_free(self)

Next == (\E self \in Producers: producer(self))
           \/ (\E self \in Consumers: consumer(self))

Spec == Init /\ [][Next]_vars

\* END TRANSLATION
-----------------------------------------------------------------------------
TypeOK ==
  /\ buffer \in Seq(Producers)
  /\ free \in 0..Capacity
  /\ filled \in 0..Capacity
  /\ mutex \in 0..1
  /\ taken \in [Consumers -> SUBSET Producers]

\* Who is at one of these labels.
At(labels) == {self \in ProcSet : pc[self] \in labels}

NeverOverfull == Len(buffer) <= Capacity

\* Head(buffer) needs one.
NeverTakesNothing == At({"take"}) # {} => buffer # <<>>

OneAtATime == Cardinality(At({"put", "unlock_put", "take", "unlock_take"})) <= 1

\* Each slot is counted by a semaphore, or by the one process that is busy with it.
SlotsAddUp ==
  LET early == IF MutexFirst THEN {} ELSE {"count_free", "count_filled"}
      busy == early \cup {"put", "unlock_put", "tell_filled", "take", "unlock_take", "tell_free"}
  IN  free + filled + Cardinality(At(busy)) = Capacity
=============================================================================
