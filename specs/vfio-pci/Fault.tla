------------------------------- MODULE Fault -------------------------------
(* The driver's fault handler. The caller read-holds mmap_lock and has      *)
(* found the VMA in hand and an empty PTE. It ends with `result`: ok        *)
(* (NOPAGE), error (SIGBUS or OOM), or retry, mmap_lock already dropped.    *)
EXTENDS Exit

HandlerOf(path) == path \o << "vfio_pci_mmap_fault" >>

HasNoHandler == Populate = "in-mmap" /\ Tracking = "none"

HoldsVmaLockOnEntry == FaultVmaLock \in {"until-add", "over-remap"}

(***************************************************************************)
(* Gives everything back. There are several ways out, each with a path of  *)
(* its own.                                                                *)
(***************************************************************************)
StartReleaseMemoryLock(me, path, Then(_)) ==
  IF FaultMemoryLock = "never" THEN Then(me) ELSE To(me, path \o << "up_read(memory_lock)" >>)

StartRelease(me, path, holdsVmaLock, Then(_)) ==
  IF holdsVmaLock
  THEN To(me, path \o << "mutex_unlock(vma_lock)" >>)
  ELSE StartReleaseMemoryLock(me, path, Then)

Release(t, path, Then(_)) ==
  /\ Inside(t, path)
  /\ \/ UnlockVmaLock(t, path, LAMBDA m : StartReleaseMemoryLock(m, path, Then))
     \/ UpReadMemoryLock(t, path, Then)

(***************************************************************************)
(* Where the handler goes on, from its end to its beginning: what comes    *)
(* first depends on the version.                                           *)
(***************************************************************************)
StartReturn(me, path, Then(_)) ==
  StartRelease(me, path \o << "return" >>, FaultVmaLock = "over-remap", Then)

StartFail(me, path, holdsVmaLock, Then(_)) ==
  StartRelease([me EXCEPT !.result = "error"], path, holdsVmaLock, Then)

\* A failure after the remap began.
StartUndo(me, path, Then(_)) ==
  IF UndoOnFailure
  THEN To(me, path \o << "zap_vma_ptes" >>)
  ELSE StartFail(me, path, FaultVmaLock = "over-remap", Then)

AfterRemap(me, path, Then(_)) ==
  CASE me.result = "error" -> StartUndo(me, path \o << "remap failed" >>, Then)
    [] OTHER -> IF AddEntry = "after-remap"
                THEN To(me, path \o << "add_vma" >>)
                ELSE StartReturn(me, path, Then)

StartRemap(me, path) ==
  To(me, path \o << IF Remap = "one-page" THEN "vmf_insert_pfn" ELSE "remap_pfn_range" >>)

AfterAdd(me, path, Then(_)) ==
  CASE AddEntry = "after-remap" ->
         IF me.result = "error"
         THEN StartUndo(me, path \o << "add failed" >>, Then)
         ELSE StartReturn(me, path, Then)
    [] FaultVmaLock = "around-add" -> To(me, path \o << "mutex_unlock(vma_lock)" >>)
    [] me.result = "error" -> StartFail(me, path \o << "add failed" >>, TRUE, Then)
    [] FaultVmaLock = "until-add" -> To(me, path \o << "mutex_unlock(vma_lock)" >>)
    [] OTHER -> StartRemap(me, path)

AfterListedTest(me, path) ==
  CASE AddEntry # "before-remap" -> StartRemap(me, path)
    [] FaultVmaLock = "around-add" -> To(me, path \o << "mutex_lock(vma_lock)" >>)
    [] OTHER -> To(me, path \o << "add_vma" >>)

AfterEnabledTest(me, path) ==
  IF ListedTest THEN To(me, path \o << "on vma_list?" >>) ELSE AfterListedTest(me, path)

AfterLocks(me, path) ==
  IF FaultMemoryLock = "never"
  THEN AfterEnabledTest(me, path)
  ELSE To(me, path \o << "__vfio_pci_memory_enabled()" >>)

StartMemoryLock(me, path) ==
  CASE FaultMemoryLock = "never" -> AfterLocks(me, path)
    [] FaultMemoryLock = "trylock-first" ->
         To(me, path \o << "down_read_trylock(memory_lock)" >>)
    [] FaultMemoryLock = "after-vma_lock" -> To(me, path \o << "down_read(memory_lock)" >>)

StartFault(me, caller) ==
  LET path == HandlerOf(caller) IN
  CASE HasNoHandler -> To(me, path \o << "no vm_ops: SIGBUS" >>)
    [] HoldsVmaLockOnEntry -> To(me, path \o << "mutex_lock(vma_lock)" >>)
    [] OTHER -> StartMemoryLock(me, path)

(***************************************************************************)
(* Its steps.                                                              *)
(***************************************************************************)
NoHandler(t, path, Then(_)) ==
  /\ At(t, path \o << "no vm_ops: SIGBUS" >>)
  /\ SetNothing
  /\ Becomes(t, Then([tasks[t] EXCEPT !.result = "error"]))

\* vma_lock is taken on entry, or around the adding alone.
TakeVmaLock(t, path) ==
  LockVmaLock(t, path, LAMBDA m :
    IF HoldsVmaLockOnEntry THEN StartMemoryLock(m, path) ELSE To(m, path \o << "add_vma" >>))

DropVmaLock(t, path, Then(_)) ==
  UnlockVmaLock(t, path, LAMBDA m :
    IF m.result = "error"
    THEN StartFail(m, path \o << "add failed" >>, FALSE, Then)
    ELSE StartRemap(m, path))

TakeMemoryLock(t, path, Then(_)) ==
  LET allowRetry == path \o << "FAULT_FLAG_ALLOW_RETRY?" >>
      retry == path \o << "retry" >>
  IN
  \/ DownReadMemoryLock(t, path, LAMBDA m : AfterLocks(m, path))
  \/ DownReadTrylockMemoryLock(t, path, LAMBDA m : AfterLocks(m, path),
                                        LAMBDA m : To(m, allowRetry))
  \/ At(t, allowRetry) /\ SetNothing /\ Goes(t, retry \o << "up_read(mmap_lock)" >>)
  \/ At(t, allowRetry) /\ SetNothing /\ Becomes(t, Then([tasks[t] EXCEPT !.result = "error"]))
  \* drops mmap_lock and waits
  \/ UpReadMmapLock(t, retry, LAMBDA m : To(m, retry \o << "down_read(memory_lock)" >>))
  \/ DownReadMemoryLock(t, retry, LAMBDA m : To(m, retry \o << "up_read(memory_lock)" >>))
  \/ UpReadMemoryLock(t, retry, LAMBDA m : Then([m EXCEPT !.result = "retry"]))

TestEnabled(t, path, Then(_)) ==
  LET me == tasks[t]
      disabled == path \o << "disabled" >>
  IN
  \/ /\ At(t, path \o << "__vfio_pci_memory_enabled()" >>)
     /\ SetNothing
     /\ Becomes(t,
          IF devices[me.dev].enabled
          THEN AfterEnabledTest(me, path)
          ELSE StartFail(me, disabled, HoldsVmaLockOnEntry, Then))
  \/ Release(t, disabled, Then)

TestListed(t, path, Then(_)) ==
  LET me == tasks[t]
      listed == path \o << "listed" >>
  IN
  \/ /\ At(t, path \o << "on vma_list?" >>)
     /\ SetNothing
     /\ Becomes(t,
          IF IsListed(me.vma)
          THEN StartRelease(me, listed, TRUE, Then)
          ELSE AfterListedTest(me, path))
  \/ Release(t, listed, Then)

\* Fills every PTE of the VMA. One that is there already is a BUG: the task dies with its locks.
RemapPfnRange(t, path, Then(_)) ==
  LET me == tasks[t]
      mm == vmas[me.vma].mm
      pages == vmas[me.vma].pages
      fill(filled) == SetMm(mm, [mms[mm] EXCEPT !.ptes = @ \cup filled])
      first == {page \in pages : \A other \in pages : page <= other}
  IN
  /\ At(t, path \o << "remap_pfn_range" >>)
  /\ IF HasLivePte(me.vma)
     THEN SetNothing /\ Becomes(t, Died(me))
     ELSE \/ fill(pages) /\ Becomes(t, AfterRemap(me, path, Then))
          \/ /\ CanFail("remap")
             /\ \E filled \in {"nothing", "half"} :
                  /\ fill(IF filled = "half" THEN first ELSE {})
                  /\ Becomes(t, AfterRemap(Failing(me, TRUE), path, Then))

\* Fills the PTE that faulted; it is fine if that is there by now.
InsertPfn(t, path, Then(_)) ==
  LET me == tasks[t] IN
  /\ At(t, path \o << "vmf_insert_pfn" >>)
  /\ \E fails \in MayFail("remap") :
       /\ IF fails
          THEN SetNothing
          ELSE SetMm(me.mm, [mms[me.mm] EXCEPT !.ptes = @ \cup {me.address}])
       /\ Becomes(t, StartReturn(Failing(me, fails), path, Then))

\* A failure after the remap: what was mapped is zapped again, where the driver does that.
Undo(t, path, Then(_)) ==
  /\ Inside(t, path)
  /\ \/ /\ At(t, path \o << "zap_vma_ptes" >>)
        /\ ZapVma(tasks[t].vma)
        /\ Becomes(t, StartFail(tasks[t], path, FaultVmaLock = "over-remap", Then))
     \/ Release(t, path, Then)

Fault(t, caller, Then(_)) ==
  LET path == HandlerOf(caller) IN
  /\ Inside(t, path)
  /\ \/ NoHandler(t, path, Then)
     \/ TakeVmaLock(t, path)
     \/ TakeMemoryLock(t, path, Then)
     \/ TestEnabled(t, path, Then)
     \/ TestListed(t, path, Then)
     \/ AddVma(t, path, tasks[t].vma, LAMBDA m : AfterAdd(m, path, Then))
     \/ DropVmaLock(t, path, Then)
     \/ RemapPfnRange(t, path, Then)
     \/ InsertPfn(t, path, Then)
     \/ Undo(t, path \o << "remap failed" >>, Then)
     \/ Undo(t, path \o << "add failed" >>, Then)
     \/ Release(t, path \o << "return" >>, Then)
=============================================================================
