--------------------------- MODULE ReadersWriters ----------------------------
(***************************************************************************)
(* Readers and writers of a version and its copy, under a fair lock: who   *)
(* comes first is served first, readers share, a writer is alone. It shows *)
(* that what threads do can be data: a program is a sequence of operations *)
(* which tells whose turn an action is. The other switches change a        *)
(* program, no action.                                                     *)
(*                                                                         *)
(* Two things go wrong that look harmless. A reader that takes the lock    *)
(* again while it holds it waits behind a writer that came in between, and *)
(* the writer waits for the reader. And a writer that unlocks to go on as  *)
(* a reader may find what somebody else wrote; it has to downgrade.        *)
(***************************************************************************)
EXTENDS Naturals, Sequences

CONSTANTS
  Readers, Writers, \* the threads
  Versions,         \* versions are numbered in a circle of so many
  Nested,           \* TRUE: readers take the lock again while they hold it
  Downgrades        \* TRUE: writers become readers without a gap

Threads == Readers \cup Writers

ASSUME /\ Readers \cap Writers = {}
       /\ Versions \in Nat \ {0}
       /\ Nested \in BOOLEAN /\ Downgrades \in BOOLEAN

VARIABLES
  version, copy, \* what is read and written
  readers,       \* how often each thread holds the lock for reading
  writer,        \* who holds it for writing: a set of one thread, or none
  queue,         \* who waits for the lock, and what for
  next,          \* the position of each thread in its program
  wrote          \* the version that each writer wrote last

vars == <<version, copy, readers, writer, queue, next, wrote>>

-----------------------------------------------------------------------------
(* The programs, which are repeated for ever *)

ReaderProgram ==
  <<"lock to read", "read version">>
    \o (IF Nested THEN <<"lock to read", "read copy", "unlock">> ELSE <<"read copy">>)
    \o <<"unlock">>

WriterProgram ==
  <<"lock to write", "write version", "write copy">>
    \o (IF Downgrades THEN <<"downgrade">> ELSE <<"unlock", "lock to read">>)
    \o <<"read back", "unlock">>

Program(t) == IF t \in Readers THEN ReaderProgram ELSE WriterProgram

Operation(t) == Program(t)[next[t]]

GoOn(t) == next' = [next EXCEPT ![t] = IF @ = Len(Program(t)) THEN 1 ELSE @ + 1]

Init == /\ version = 0
        /\ copy = 0
        /\ readers = [t \in Threads |-> 0]
        /\ writer = {}
        /\ queue = <<>>
        /\ next = [t \in Threads |-> 1]
        /\ wrote = [t \in Writers |-> 0]

-----------------------------------------------------------------------------
(* The lock *)

data == <<version, copy, wrote>>

Holds(t) == t \in writer \/ readers[t] > 0

Waits(t) == SelectSeq(queue, LAMBDA request : request.thread = t) # <<>>

Request(t) ==
  [thread |-> t, mode |-> IF Operation(t) = "lock to write" THEN "write" ELSE "read"]

QueueUp(t) ==
  /\ Operation(t) \in {"lock to read", "lock to write"}
  /\ ~Waits(t)
  /\ queue' = Append(queue, Request(t))
  /\ UNCHANGED <<data, readers, writer, next>>

\* When a thread is first in the queue, and nobody is in its way, it goes on.
Enter(t) ==
  /\ queue # <<>>
  /\ Head(queue) = Request(t)
  /\ writer = {}
  /\ IF Operation(t) = "lock to write"
     THEN /\ \A other \in Threads : readers[other] = 0
          /\ writer' = {t}
          /\ UNCHANGED readers
     ELSE /\ readers' = [readers EXCEPT ![t] = @ + 1]
          /\ UNCHANGED writer
  /\ queue' = Tail(queue)
  /\ GoOn(t)
  /\ UNCHANGED data

Unlock(t) ==
  /\ Operation(t) = "unlock"
  /\ IF t \in writer
     THEN writer' = {} /\ UNCHANGED readers
     ELSE readers' = [readers EXCEPT ![t] = @ - 1] /\ UNCHANGED writer
  /\ GoOn(t)
  /\ UNCHANGED <<data, queue>>

Downgrade(t) ==
  /\ Operation(t) = "downgrade"
  /\ writer' = {}
  /\ readers' = [readers EXCEPT ![t] = 1]
  /\ GoOn(t)
  /\ UNCHANGED <<data, queue>>

-----------------------------------------------------------------------------
(* The data, under the lock *)

Work(t, operation) ==
  Operation(t) = operation /\ GoOn(t) /\ UNCHANGED <<readers, writer, queue>>

WriteVersion(t) ==
  /\ Work(t, "write version")
  /\ version' = (version + 1) % Versions
  /\ wrote' = [wrote EXCEPT ![t] = version']
  /\ UNCHANGED copy

WriteCopy(t) ==
  /\ Work(t, "write copy")
  /\ copy' = version
  /\ UNCHANGED <<version, wrote>>

\* What was written is forgotten then, to keep the states few.
ReadBack(t) ==
  /\ Work(t, "read back")
  /\ wrote' = [wrote EXCEPT ![t] = 0]
  /\ UNCHANGED <<version, copy>>

Read(t) ==
  /\ Work(t, "read version") \/ Work(t, "read copy")
  /\ UNCHANGED data

-----------------------------------------------------------------------------
Next ==
  \/ \E t \in Threads : QueueUp(t) \/ Enter(t) \/ Unlock(t)
  \/ \E t \in Writers : WriteVersion(t) \/ WriteCopy(t) \/ ReadBack(t) \/ Downgrade(t)
  \/ \E t \in Readers : Read(t)

Spec == Init /\ [][Next]_vars

-----------------------------------------------------------------------------
TypeOK ==
  /\ version \in 0..Versions - 1
  /\ copy \in 0..Versions - 1
  /\ readers \in [Threads -> 0..2]
  /\ writer \subseteq Writers
  /\ queue \in Seq([thread : Threads, mode : {"read", "write"}])
  /\ \A t \in Threads : next[t] \in DOMAIN Program(t)
  /\ wrote \in [Writers -> 0..Versions - 1]

ReadersSeeOneVersion == (\E t \in Threads : readers[t] > 0) => version = copy

WritersReadTheirOwn == \A t \in Writers : Operation(t) = "read back" => version = wrote[t]

WritersAreAlone ==
  \A t \in writer : writer = {t} /\ \A other \in Threads : readers[other] = 0

\* Who holds the lock and waits for it behind a writer waits for itself.
NobodyWaitsForEver ==
  \A j \in DOMAIN queue :
    Holds(queue[j].thread) => \A i \in 1..j - 1 : queue[i].mode # "write"
=============================================================================
