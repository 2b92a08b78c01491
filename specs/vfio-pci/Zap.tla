-------------------------------- MODULE Zap --------------------------------
(* How the zapper gets rid of the PTEs.                                     *)
EXTENDS Exit

(* Zaps the VMA that it walks. *)
ZapWalked(t, path, Then(_)) ==
  LET me == tasks[t] IN
  /\ At(t, path \o << "zap_vma_ptes" >>)
  /\ ZapVma(me.walking)
  /\ Becomes(t, Then([me EXCEPT !.walking = None]))

(* Takes an entry off the list, and has its VMA to walk. *)
DeleteEntry(t, path, v) ==
  LET me == tasks[t] IN
  /\ At(t, path \o << "list_del" >>)
  /\ SetDevice(me.dev, [devices[me.dev] EXCEPT !.vmaList = RemoveFirst(@, v)])
  /\ Becomes(t, To([me EXCEPT !.walking = v], path \o << "zap_vma_ptes" >>))

(***************************************************************************)
(* vfio_pci_zap_and_vma_lock(): empties the list and zaps every VMA on it. *)
(* Ends with vma_lock held, so that the list stays empty; or, in the try   *)
(* form, with `result` busy and nothing held.                              *)
(***************************************************************************)
ListOf(me) == devices[me.dev].vmaList

EntriesOf(me) == SelectSeq(ListOf(me), LAMBDA v : vmas[v].mm = me.target)

TakeOrTry(patience, take, try) == IF patience = "try" THEN try ELSE take

VmaLockStep(patience) == TakeOrTry(patience, "mutex_lock(vma_lock)", "mutex_trylock(vma_lock)")

TargetLockStep(patience) ==
  TakeOrTry(patience, "down_read(target mmap_lock)", "down_read_trylock(target mmap_lock)")

ZapOf(caller) == caller \o << "vfio_pci_zap_and_vma_lock" >>

StartZap(me, caller, patience) == To(me, ZapOf(caller) \o << VmaLockStep(patience) >>)

Busy(me, Then(_)) == Then([me EXCEPT !.result = "busy", !.target = None])

\* Finds an mm that still has users; entries of others are dropped.
PickMm(t, path, Then(_)) ==
  LET me == tasks[t]
      list == ListOf(me)
      mm == vmas[list[1]].mm
  IN
  \/ /\ At(t, path \o << "list_empty(vma_list)" >>)
     /\ SetNothing
     /\ Becomes(t, IF list = << >> THEN Then(me) ELSE To(me, path \o << "mmget_not_zero" >>))
  \/ /\ At(t, path \o << "mmget_not_zero" >>)
     /\ IF mms[mm].users > 0
        THEN /\ SetMm(mm, [mms[mm] EXCEPT !.users = @ + 1])
             /\ Becomes(t, To([me EXCEPT !.target = mm], path \o << "mutex_unlock(vma_lock)" >>))
        ELSE /\ SetDevice(me.dev, [devices[me.dev] EXCEPT !.vmaList = Tail(@)])
             /\ Goes(t, path \o << "list_empty(vma_list)" >>)

\* Zaps all VMAs of that mm; the caller read-holds its mmap_lock.
NextEntry(me, entries) ==
  To(me, entries \o << IF EntriesOf(me) = << >> THEN "mutex_unlock(vma_lock)" ELSE "list_del" >>)

ZapEntries(t, entries, Then(_), NotLocked(_)) ==
  LET next(m) == NextEntry(m, entries) IN
  /\ Inside(t, entries)
  /\ \/ LockVmaLock(t, entries, next)
     \/ TrylockVmaLock(t, entries, next, NotLocked)
     \/ DeleteEntry(t, entries, EntriesOf(tasks[t])[1])
     \/ ZapWalked(t, entries, next)
     \/ UnlockVmaLock(t, entries, Then)

ZapAndVmaLock(t, caller, patience, Then(_)) ==
  LET me == tasks[t]
      path == ZapOf(caller)
      entries == path \o << "entries of mm" >>
      mmapLockBusy == path \o << "mmap_lock busy" >>
      vmaLockBusy == path \o << "vma_lock busy" >>
      pick(m) == To(m, path \o << "list_empty(vma_list)" >>)
      busy(m) == Busy(m, Then)
      zapEntries(m) == To(m, entries \o << VmaLockStep(patience) >>)
      stillValid(m) ==
        IF StillValidTest /\ TheScenario.coreDump
        THEN To(m, path \o << "mmget_still_valid" >>)
        ELSE zapEntries(m)
      again(m) == StartZap([m EXCEPT !.target = None], caller, patience)
  IN
  /\ Inside(t, path)
  /\ \/ LockVmaLock(t, path, pick)
     \/ TrylockVmaLock(t, path, pick, busy)
     \/ PickMm(t, path, Then)
     \/ UnlockVmaLock(t, path, LAMBDA m : To(m, path \o << TargetLockStep(patience) >>))
     \/ DownReadTarget(t, path, stillValid)
     \/ DownReadTrylockTarget(t, path, stillValid, LAMBDA m : To(m, mmapLockBusy \o << "mmput" >>))
     \/ /\ At(t, path \o << "mmget_still_valid" >>)
        /\ SetNothing
        /\ Becomes(t,
             IF mms[me.target].dumping
             THEN To(me, path \o << "up_read(target mmap_lock)" >>)
             ELSE zapEntries(me))
     \/ ZapEntries(t, entries,
          LAMBDA m : To(m, path \o << "up_read(target mmap_lock)" >>),
          LAMBDA m : To(m, vmaLockBusy \o << "up_read(target mmap_lock)" >>))
     \/ UpReadTarget(t, path, LAMBDA m : To(m, path \o << "mmput" >>))
     \/ Mmput(t, path, me.target, again)
     \* giving up
     \/ Mmput(t, mmapLockBusy, me.target, busy)
     \/ UpReadTarget(t, vmaLockBusy, LAMBDA m : To(m, vmaLockBusy \o << "mmput" >>))
     \/ Mmput(t, vmaLockBusy, me.target, busy)

(***************************************************************************)
(* The lock sketch zaps and removes every entry, whatever its mm: the      *)
(* caller holds vma_lock and one mmap_lock.                                *)
(***************************************************************************)
StartZapEveryEntry(me, path, Then(_)) ==
  IF ListOf(me) = << >> THEN Then(me) ELSE To(me, path \o << "every entry", "list_del" >>)

ZapEveryEntry(t, path, Then(_)) ==
  LET every == path \o << "every entry" >> IN
  /\ Inside(t, every)
  /\ \/ DeleteEntry(t, every, ListOf(tasks[t])[1])
     \/ ZapWalked(t, every, LAMBDA m : StartZapEveryEntry(m, path, Then))

(***************************************************************************)
(* unmap_mapping_range(): one pass over the VMAs of the device's file.     *)
(***************************************************************************)
UnmapOf(caller) == caller \o << "unmap_mapping_range" >>

StartUnmapMappingRange(me, caller) == To(me, UnmapOf(caller) \o << "mutex_lock(i_mmap_rwsem)" >>)

\* The VMAs after the one that was zapped last, in the order of the tree.
RestOfTree(me) ==
  LET tree == devices[me.dev].iMmap IN
  IF IsOn(tree, me.walking) THEN SubSeq(tree, IndexOf(tree, me.walking) + 1, Len(tree)) ELSE tree

NextInTree(me, path) ==
  To(me, path \o
    << IF RestOfTree(me) = << >> THEN "mutex_unlock(i_mmap_rwsem)" ELSE "zap_page_range" >>)

UnmapMappingRange(t, caller, Then(_)) ==
  LET me == tasks[t]
      path == UnmapOf(caller)
  IN
  /\ Inside(t, path)
  /\ \/ LockIMmap(t, path, LAMBDA m : NextInTree(m, path))
     \/ /\ At(t, path \o << "zap_page_range" >>)
        /\ LET v == RestOfTree(me)[1] IN
           ZapVma(v) /\ Becomes(t, NextInTree([me EXCEPT !.walking = v], path))
     \/ UnlockIMmap(t, path, LAMBDA m : Then([m EXCEPT !.walking = None]))
=============================================================================
