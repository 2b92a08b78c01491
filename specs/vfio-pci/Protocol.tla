------------------------------ MODULE Protocol ------------------------------
(* All tasks together.                                                      *)
EXTENDS Access, ChangeVma, Zapper

(***************************************************************************)
(* The thread of the parent that asks the mm core for something.           *)
(***************************************************************************)
StartMmOperation(me, operation) ==
  CASE operation = "mmap" -> StartMmap(me)
    [] operation = "fork" -> StartFork(me)
    [] operation = "split" -> StartMprotect(me)
    [] operation = "mremap" -> StartMremap(me)
    [] operation = "munmap" -> StartMunmap(me)

StartMmOp(me) ==
  IF HasSeveral(TheScenario.mmOperations)
  THEN To(me, << "system call" >>)
  ELSE StartMmOperation(me, TheOnly(TheScenario.mmOperations))

MmOpStep(t) ==
  \/ /\ At(t, << "system call" >>)
     /\ SetNothing
     /\ \E operation \in TheScenario.mmOperations :
          Becomes(t, StartMmOperation(tasks[t], operation))
  \/ "mmap" \in TheScenario.mmOperations /\ Mmap(t)
  \/ "fork" \in TheScenario.mmOperations /\ Fork(t)
  \/ "split" \in TheScenario.mmOperations /\ Mprotect(t)
  \/ "mremap" \in TheScenario.mmOperations /\ Mremap(t)
  \/ "munmap" \in TheScenario.mmOperations /\ Munmap(t)

(***************************************************************************)
(* A core dump: the other threads stop for good, the memory is written out *)
(* without any lock.                                                       *)
(***************************************************************************)
DumpPath == << "do_coredump" >>

StartDumper(me) == To(me, DumpPath \o << "down_write(mmap_lock)" >>)

SetDumping(mm, dumping) == SetMm(mm, [mms[mm] EXCEPT !.dumping = dumping])

DumperStep(t) ==
  LET me == tasks[t] IN
  \/ DownWriteMmapLock(t, DumpPath, LAMBDA m : To(m, DumpPath \o << "set core_state" >>))
  \/ /\ At(t, DumpPath \o << "set core_state" >>)
     /\ SetDumping(me.mm, TRUE)
     /\ Goes(t, DumpPath \o << "up_write(mmap_lock)" >>)
  \/ UpWriteMmapLock(t, DumpPath, LAMBDA m : To(m, DumpPath \o << "dump, clear core_state" >>))
  \/ /\ At(t, DumpPath \o << "dump, clear core_state" >>)
     /\ SetDumping(me.mm, FALSE)
     /\ Becomes(t, EndOfTask(t, me))

(***************************************************************************)
(* Memory is enabled, and a VMA maps the BAR of each device. The child's   *)
(* address space gets its user with the fork.                              *)
(***************************************************************************)
DeviceIndex(d) == CHOOSE i \in DOMAIN DeviceNames : DeviceNames[i] = d
FirstVmaOf(d) == VmaNames[DeviceIndex(d)]
PagesMapped(d) == IF DeviceIndex(d) = 1 THEN PagesOfMapping ELSE MovedPages

FirstVmas == IF TheScenario.mapped THEN {FirstVmaOf(d) : d \in Devices} ELSE {}

UnusedVma == [state |-> "unused", mm |-> "parent", dev |-> FirstDevice, pages |-> {}]

InitVmas ==
  [v \in Vmas |->
    IF v \notin FirstVmas
    THEN UnusedVma
    ELSE LET d == CHOOSE d \in Devices : FirstVmaOf(d) = v IN
         [state |-> "linked", mm |-> "parent", dev |-> d, pages |-> PagesMapped(d)]]

InitDevices ==
  [d \in Devices |->
    [enabled    |-> TRUE,
     inReset    |-> FALSE,
     vmaLock    |-> None,
     vmaList    |-> << >>,
     iMmap      |->
       IF Tracking = "i_mmap" /\ TheScenario.mapped THEN << FirstVmaOf(d) >> ELSE << >>,
     iMmapLock  |-> None,
     memoryLock |-> FreeRwsem]]

\* A task that exits holds a reference to its address space until then.
InitUsers(home) ==
  IF TheScenario.exits
  THEN Cardinality({t \in OtherTasks : Exits(t)}
                     \cup {t \in Threads : home[t] = "parent"})
  ELSE 1

InitMms(home) ==
  [mm \in Mms |->
    [users   |-> IF mm = "parent" THEN InitUsers(home) ELSE 0,
     running |-> mm = "parent",
     dumping |-> FALSE,
     ptes    |-> IF mm = "parent" /\ Populate = "in-mmap"
                 THEN UNION {InitVmas[v].pages : v \in FirstVmas}
                 ELSE {}]]

StartTask(t, home) ==
  CASE t \in Threads ->
         StartThread(t, [NewTask EXCEPT !.mm = home[t], !.left = TheScenario.accesses])
    [] t = "mm-op" -> StartMmOp(NewTask)
    [] t = "reader" -> StartReader(NewTask)
    [] t = "dumper" -> StartDumper(NewTask)
    [] t = "zapper" -> StartZapper(t, NewTask)

Init ==
  \E home \in [Threads -> {"parent", "child"}] :
    /\ \A thread \in Threads : home[thread] \in HomesOf(thread)
    /\ mmapLocks = [mm \in Mms |-> FreeRwsem]
    /\ mms = InitMms(home)
    /\ vmas = InitVmas
    /\ devices = InitDevices
    /\ tasks = [t \in Tasks |-> StartTask(t, home)]

(***************************************************************************)
(* Any task takes a step.                                                  *)
(***************************************************************************)
Step(t) ==
  \/ CASE t \in Threads -> ThreadStep(t)
       [] t = "mm-op" -> MmOpStep(t)
       [] t = "reader" -> ReaderStep(t)
       [] t = "dumper" -> DumperStep(t)
       [] t = "zapper" -> ZapperStep(t)
  \/ ExitTask(t)

Next == \E t \in Tasks : Step(t)

Spec == Init /\ [][Next]_vars
=============================================================================
