---------------------------- MODULE VmaCallbacks ----------------------------
(* What the mm core calls when VMAs come and go: open() and close() of the  *)
(* driver, and the tree i_mmap of the VMAs of a file. None of it is there   *)
(* in all versions.                                                         *)
EXTENDS LockSteps

(* Adds the entry at the head of the list, if there is memory for it. *)
AddVma(t, path, v, Then(_)) ==
  LET me == tasks[t] IN
  /\ At(t, path \o << "add_vma" >>)
  /\ \E fails \in MayFail("allocation") :
       /\ IF fails
          THEN SetNothing
          ELSE SetDevice(me.dev, [devices[me.dev] EXCEPT !.vmaList = << v >> \o @])
       /\ Becomes(t, Then(Failing(me, fails)))

(***************************************************************************)
(* vm_ops->open() of the new VMA.                                          *)
(***************************************************************************)
StartOpen(me, path, Then(_)) ==
  CASE Open = "nothing" -> Then(me)
    [] Open = "zap" -> To(me, path \o << "open", "zap_vma_ptes" >>)
    [] Open = "track" -> To(me, path \o << "open", "mutex_lock(vma_lock)" >>)

OpenVma(t, path, Then(_)) ==
  LET me == tasks[t]
      open == path \o << "open" >>
  IN
  /\ Inside(t, open)
  /\ \/ LockVmaLock(t, open, LAMBDA m : To(m, open \o << "add_vma" >>))
     \/ AddVma(t, open, me.copy, LAMBDA m : To(m, open \o << "mutex_unlock(vma_lock)" >>))
     \/ UnlockVmaLock(t, open, LAMBDA m :
          IF m.result = "error" THEN To(m, open \o << "zap_vma_ptes" >>) ELSE Then(m))
     \/ /\ At(t, open \o << "zap_vma_ptes" >>)
        /\ ZapVma(me.copy)
        /\ Becomes(t, Then([me EXCEPT !.result = "ok"]))

(***************************************************************************)
(* vm_ops->close(): removes the first entry of the VMA.                    *)
(***************************************************************************)
StartClose(me, path, Then(_)) ==
  IF Tracking = "vma_list"
  THEN To(me, path \o << "close", "mutex_lock(vma_lock)" >>)
  ELSE Then(me)

CloseVma(t, path, v, Then(_)) ==
  LET me == tasks[t]
      close == path \o << "close" >>
  IN
  /\ Inside(t, close)
  /\ \/ LockVmaLock(t, close, LAMBDA m : To(m, close \o << "remove entry" >>))
     \/ /\ At(t, close \o << "remove entry" >>)
        /\ SetDevice(me.dev, [devices[me.dev] EXCEPT !.vmaList = RemoveFirst(@, v)])
        /\ Goes(t, close \o << "mutex_unlock(vma_lock)" >>)
     \/ UnlockVmaLock(t, close, Then)

(***************************************************************************)
(* A new VMA enters the tree right after the one that it is a copy of; one *)
(* that is no copy (`after` is None) enters at the end.                    *)
(***************************************************************************)
StartEnterIMmap(me, path, Then(_)) ==
  IF Tracking = "i_mmap"
  THEN To(me, path \o << "enter i_mmap", "mutex_lock(i_mmap_rwsem)" >>)
  ELSE Then(me)

EnterIMmap(t, path, after, v, Then(_)) ==
  LET me == tasks[t]
      enter == path \o << "enter i_mmap" >>
  IN
  /\ Inside(t, enter)
  /\ \/ LockIMmap(t, enter, LAMBDA m : To(m, enter \o << "vma_interval_tree_insert" >>))
     \/ /\ At(t, enter \o << "vma_interval_tree_insert" >>)
        /\ SetDevice(me.dev, [devices[me.dev] EXCEPT !.iMmap =
             IF after = None THEN Append(@, v) ELSE InsertAfter(@, after, v)])
        /\ Goes(t, enter \o << "mutex_unlock(i_mmap_rwsem)" >>)
     \/ UnlockIMmap(t, enter, Then)

(* Taking a VMA out of the tree is the first thing that free_pgtables() does. *)
StartLeaveIMmap(me, path, Then(_)) ==
  IF Tracking = "i_mmap"
  THEN To(me, path \o << "leave i_mmap", "mutex_lock(i_mmap_rwsem)" >>)
  ELSE Then(me)

LeaveIMmap(t, path, v, Then(_)) ==
  LET me == tasks[t]
      leave == path \o << "leave i_mmap" >>
  IN
  /\ Inside(t, leave)
  /\ \/ LockIMmap(t, leave, LAMBDA m : To(m, leave \o << "unlink_file_vma" >>))
     \/ /\ At(t, leave \o << "unlink_file_vma" >>)
        /\ SetDevice(me.dev, [devices[me.dev] EXCEPT !.iMmap = RemoveFirst(@, v)])
        /\ Goes(t, leave \o << "mutex_unlock(i_mmap_rwsem)" >>)
     \/ UnlockIMmap(t, leave, Then)
=============================================================================
