------------------------------- MODULE Locks -------------------------------
(* The two kinds of lock, as values: a mutex is its owner, a reader-writer  *)
(* semaphore (rwsem) is a record. Operators take a lock and give the lock   *)
(* that it becomes; the modules that use it say where it is kept.           *)
(*                                                                          *)
(* The rwsem is fair, as the kernel's is: who comes while others wait goes  *)
(* to the end of the queue, so a waiting writer keeps new readers out.      *)
EXTENDS Naturals, Sequences

CONSTANT None   \* no task, no VMA, no address: a model value

FreeRwsem ==
  [writer        |-> None,
   readers       |-> {},
   readersTwice  |-> {},   \* readers that hold it a second time
   queue         |-> << >>,
   queuedWriters |-> {}]   \* those in the queue that want to write

(***************************************************************************)
(* Taking it at once, or queueing.                                         *)
(***************************************************************************)
CanRead(lock)  == lock.writer = None /\ lock.queue = << >>
CanWrite(lock) == lock.writer = None /\ lock.readers = {} /\ lock.queue = << >>

Read(lock, t) ==
  IF t \in lock.readers
  THEN [lock EXCEPT !.readersTwice = @ \cup {t}]
  ELSE [lock EXCEPT !.readers = @ \cup {t}]

Write(lock, t) == [lock EXCEPT !.writer = t]

QueueToRead(lock, t)  == [lock EXCEPT !.queue = Append(@, t)]
QueueToWrite(lock, t) == [lock EXCEPT !.queue = Append(@, t),
                                      !.queuedWriters = @ \cup {t}]

(***************************************************************************)
(* Waiting in the queue. A task can take the lock when nobody is left that *)
(* has to go before it.                                                    *)
(***************************************************************************)
Others(queue, t) == SelectSeq(queue, LAMBDA waiter : waiter # t)

Dequeue(lock, t) == [lock EXCEPT !.queue = Others(@, t), !.queuedWriters = @ \ {t}]

Place(lock, t) == CHOOSE i \in DOMAIN lock.queue : lock.queue[i] = t
Ahead(lock, t) == {lock.queue[i] : i \in 1 .. Place(lock, t) - 1}

ReadBlockers(lock, t) ==
  (Ahead(lock, t) \cap lock.queuedWriters) \cup ({lock.writer} \ {None})

WriteBlockers(lock, t) ==
  Ahead(lock, t) \cup (IF lock.writer = None THEN lock.readers ELSE {lock.writer})

(***************************************************************************)
(* Giving it back.                                                         *)
(***************************************************************************)
ReleaseRead(lock, t) ==
  IF t \in lock.readersTwice
  THEN [lock EXCEPT !.readersTwice = @ \ {t}]
  ELSE [lock EXCEPT !.readers = @ \ {t}]

ReleaseWrite(lock) == [lock EXCEPT !.writer = None]

Downgrade(lock, t) == Read(ReleaseWrite(lock), t)

Holds(lock, t) == lock.writer = t \/ t \in lock.readers
=============================================================================
