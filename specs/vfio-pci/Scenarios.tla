----------------------------- MODULE Scenarios -----------------------------
(* Who runs, and what may go wrong.                                         *)
EXTENDS Naturals, Sequences, FiniteSets

CONSTANT Scenario   \* the name of one of the scenarios below

(* A thread that faults while memory is disabled: what every scenario adds  *)
(* to.                                                                      *)
(*   threads           where each thread that accesses the BAR may live     *)
(*   accesses          how often each of them accesses it                   *)
(*   mmOperations      one thread of the parent does any one of these       *)
(*   deviceOperations  one task, the zapper, does any one of these          *)
(*   mapped            whether the BAR is mapped to begin with              *)
(*   exits             whether every thread exits in the end                *)
(*   failures          what can run out of memory: adding a list entry,     *)
(*                     filling PTEs, or the mm core's own work              *)
(*   barReader         a thread read()s the BAR into a buffer inside of the *)
(*                     mapping                                              *)
(*   coreDump          a thread of the parent dumps core                    *)
Minimal ==
  [threads          |-> << {"parent"} >>,
   accesses         |-> 1,
   mmOperations     |-> {},
   deviceOperations |-> { << "disable" >> },
   deviceCount      |-> 1,
   mapped           |-> TRUE,
   exits            |-> FALSE,
   failures         |-> {},
   barReader        |-> FALSE,
   coreDump         |-> FALSE]

TwoThreads == << {"parent"}, {"parent"} >>

TheScenario ==
  CASE Scenario = "disable" -> Minimal
    [] Scenario = "reset" ->
         [Minimal EXCEPT !.accesses = 2, !.deviceOperations = { << "reset" >> }]
    [] Scenario = "enable" ->
         [Minimal EXCEPT !.accesses = 2,
                         !.deviceOperations = { << "disable", "enable", "disable" >> }]
    [] Scenario = "two-faults" ->
         [Minimal EXCEPT !.threads = TwoThreads, !.deviceOperations = {}]
    [] Scenario = "two-faults-disable" ->
         [Minimal EXCEPT !.threads = TwoThreads,
                         !.deviceOperations = { << "disable", "enable" >> }]
    [] Scenario = "failing-allocation" ->
         [Minimal EXCEPT !.accesses = 2, !.deviceOperations = {}, !.exits = TRUE,
                         !.failures = {"allocation"}]
    [] Scenario = "failing-remap" ->
         [Minimal EXCEPT !.accesses = 2, !.deviceOperations = {}, !.exits = TRUE,
                         !.failures = {"remap"}]
    [] Scenario = "mmap" -> [Minimal EXCEPT !.mapped = FALSE, !.mmOperations = {"mmap"}]
    [] Scenario = "fork" -> [Minimal EXCEPT !.mmOperations = {"fork"}]
    [] Scenario = "fork-child" ->
         [Minimal EXCEPT !.threads = << {"parent"}, {"child"} >>, !.mmOperations = {"fork"},
                         !.deviceOperations = {}, !.exits = TRUE]
    [] Scenario = "split" -> [Minimal EXCEPT !.accesses = 2, !.mmOperations = {"split"}]
    [] Scenario = "failing-split" ->
         [Minimal EXCEPT !.accesses = 2, !.mmOperations = {"split"},
                         !.deviceOperations = {}, !.failures = {"mm core"}]
    [] Scenario = "mremap" -> [Minimal EXCEPT !.mmOperations = {"mremap"}]
    [] Scenario = "failing-mremap" ->
         [Minimal EXCEPT !.mmOperations = {"mremap"}, !.failures = {"allocation", "mm core"}]
    [] Scenario = "munmap" -> [Minimal EXCEPT !.mmOperations = {"munmap"}]
    [] Scenario = "exit" -> [Minimal EXCEPT !.exits = TRUE]
    [] Scenario = "core-dump" -> [Minimal EXCEPT !.exits = TRUE, !.coreDump = TRUE]
    [] Scenario = "bar-read" -> [Minimal EXCEPT !.barReader = TRUE]
    [] Scenario = "hot-reset" ->
         [Minimal EXCEPT !.deviceOperations = { << "hot reset" >> }, !.deviceCount = 2]
    [] Scenario = "everything" ->
         [Minimal EXCEPT !.threads = << {"parent"}, {"parent", "child"} >>,
                         !.mmOperations = {"fork", "split", "mremap", "munmap"},
                         !.deviceOperations = { << "disable", "enable" >>, << "reset" >> },
                         !.failures = {"allocation", "remap", "mm core"}]

CanFail(what) == what \in TheScenario.failures

(***************************************************************************)
(* The tasks.                                                              *)
(***************************************************************************)
ThreadNames == << "thread1", "thread2" >>
Threads == {ThreadNames[i] : i \in DOMAIN TheScenario.threads}

HomesOf(thread) ==
  TheScenario.threads[CHOOSE i \in DOMAIN TheScenario.threads : ThreadNames[i] = thread]

Given(condition, name) == IF condition THEN {name} ELSE {}

OtherTasks ==
  Given(TheScenario.mmOperations # {}, "mm-op")
    \cup Given(TheScenario.barReader, "reader")
    \cup Given(TheScenario.coreDump, "dumper")
    \cup Given(TheScenario.deviceOperations # {}, "zapper")

Tasks == Threads \cup OtherTasks

(***************************************************************************)
(* What there is of the kernel's objects. Each mm operation makes at most  *)
(* one VMA more; no VMA struct is used twice, so that a freed one stays    *)
(* recognisable.                                                           *)
(***************************************************************************)
Mms == {"parent"} \cup Given("fork" \in TheScenario.mmOperations, "child")

DeviceNames == IF TheScenario.deviceCount = 1 THEN << "vdev" >> ELSE << "vdev0", "vdev1" >>
Devices == {DeviceNames[i] : i \in DOMAIN DeviceNames}

VmaNames ==
  SubSeq(<< "vma0", "vma1", "vma2" >>, 1,
         TheScenario.deviceCount + (IF TheScenario.mmOperations = {} THEN 0 ELSE 1))
Vmas == {VmaNames[i] : i \in DOMAIN VmaNames}

(* Page addresses of an address space: 0 and 1 are mapped first, mremap     *)
(* moves them by two; with two devices, that is where the second is mapped. *)
Moved(page) == page + 2
PagesOfMapping == {0, 1}
MovedPages == {Moved(page) : page \in PagesOfMapping}
=============================================================================
