------------------------------- MODULE Access -------------------------------
(* A thread accesses a page: through the PTE if it is live, else by faults  *)
(* until it is, or until one fails.                                         *)
EXTENDS Fault

StartAccess(me, path) == To(me, path \o << "access", "access page" >>)

(* A thread that has no address yet picks one that is mapped (0 if none is). *)
AddressesFor(me) ==
  CASE me.address # None -> {me.address}
    [] MappedPages(me.mm) = {} -> {0}
    [] OTHER -> MappedPages(me.mm)

PteIsLive(me) == me.address \in mms[me.mm].ptes

EndOfAccess(me, Then(_)) == Then([me EXCEPT !.result = "ok", !.address = None])

(* handle_mm_fault() is over; mmap_lock is still held, unless it is a retry. *)
EndOfFault(me, path) ==
  LET forgetful == [me EXCEPT !.vma = None, !.dev = FirstDevice] IN
  IF me.result = "retry"
  THEN To([forgetful EXCEPT !.result = "ok"], path \o << "access page" >>)
  ELSE To(forgetful, path \o << "up_read(mmap_lock)" >>)

Access(t, caller, Then(_)) ==
  LET me == tasks[t]
      path == caller \o << "access" >>
  IN
  /\ Inside(t, path)
  /\ \/ /\ At(t, path \o << "access page" >>)
        /\ SetNothing
        /\ \E address \in AddressesFor(me) :
             LET m == [me EXCEPT !.address = address] IN
             Becomes(t,
               IF PteIsLive(m)
               THEN EndOfAccess(m, Then)
               ELSE To(m, path \o << "down_read(mmap_lock)" >>))
     \/ DownReadMmapLock(t, path, LAMBDA m : To(m, path \o << "find_vma" >>))
     \/ /\ At(t, path \o << "find_vma" >>)
        /\ SetNothing
        /\ Becomes(t,
             IF VmasAt(me.mm, me.address) = {}
             THEN EndOfFault([me EXCEPT !.result = "error"], path)  \* SIGSEGV
             ELSE LET found == InHand(me, CHOOSE v \in VmasAt(me.mm, me.address) : TRUE) IN
                  IF PteIsLive(me) THEN EndOfFault(found, path) ELSE StartFault(found, path))
     \/ Fault(t, path, LAMBDA m : EndOfFault(m, path))
     \/ UpReadMmapLock(t, path, LAMBDA m :
          IF m.result = "error"
          THEN EndOfAccess(m, Then)
          ELSE To([m EXCEPT !.result = "ok"], path \o << "access page" >>))

(***************************************************************************)
(* A thread makes its accesses; one whose process dumps core makes no      *)
(* more. A thread of the child begins when the fork is done.               *)
(***************************************************************************)
NextAccess(t, me) ==
  IF me.left = 0 \/ mms[me.mm].dumping
  THEN EndOfTask(t, [me EXCEPT !.left = 0])
  ELSE StartAccess([me EXCEPT !.left = @ - 1], << >>)

StartThread(t, me) ==
  IF me.mm = "child" THEN To(me, << "ret_from_fork" >>) ELSE NextAccess(t, me)

ThreadStep(t) ==
  LET me == tasks[t] IN
  \/ /\ At(t, << "ret_from_fork" >>)
     /\ mms["child"].running
     /\ SetNothing
     /\ Becomes(t, NextAccess(t, me))
  \/ Access(t, << >>, LAMBDA m : NextAccess(t, m))

(***************************************************************************)
(* read() of the BAR into a buffer that lies inside of the mapped BAR.     *)
(***************************************************************************)
BarRead == << "vfio_pci_bar_rw" >>

ReadLocks == FaultMemoryLock # "never"
CopiesUnderLock == ReadLocks /\ CopyUnderLock

StartCopyToUser(me) == StartAccess(me, BarRead \o << "copy_to_user" >>)

StartReader(me) ==
  To(me, BarRead \o << IF ReadLocks THEN "down_read(memory_lock)" ELSE "ioread32(bar)" >>)

ReaderStep(t) ==
  LET me == tasks[t]
      end(m) == EndOfTask(t, m)
      disabled == BarRead \o << "disabled" >>
  IN
  /\ Inside(t, BarRead)
  /\ \/ DownReadMemoryLock(t, BarRead, LAMBDA m :
          To(m, BarRead \o << "__vfio_pci_memory_enabled()" >>))
     \/ /\ At(t, BarRead \o << "__vfio_pci_memory_enabled()" >>)
        /\ SetNothing
        /\ Goes(t,
             IF devices[me.dev].enabled
             THEN BarRead \o << "ioread32(bar)" >>
             ELSE disabled \o << "up_read(memory_lock)" >>)
     \/ UpReadMemoryLock(t, disabled, end)
     \/ /\ At(t, BarRead \o << "ioread32(bar)" >>)
        /\ SetNothing
        /\ LET m == [me EXCEPT !.address = 0] IN
           Becomes(t,
             IF ReadLocks /\ ~CopyUnderLock
             THEN To(m, BarRead \o << "up_read(memory_lock)" >>)
             ELSE StartCopyToUser(m))
     \/ Access(t, BarRead \o << "copy_to_user" >>, LAMBDA m :
          IF CopiesUnderLock THEN To(m, BarRead \o << "up_read(memory_lock)" >>) ELSE end(m))
     \/ UpReadMemoryLock(t, BarRead, LAMBDA m :
          IF CopiesUnderLock THEN end(m) ELSE StartCopyToUser(m))
=============================================================================
