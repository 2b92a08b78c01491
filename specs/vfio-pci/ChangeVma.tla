----------------------------- MODULE ChangeVma -----------------------------
(* What changes VMAs: splitting, moving and unmapping them.                 *)
EXTENDS NewVma

(***************************************************************************)
(* __split_vma() of the VMA in hand, which has two pages: the new half is  *)
(* the upper one. It fails with `result` error, the split undone but for   *)
(* the zap. The caller write-holds mmap_lock.                              *)
(* Then gets the task with the new half still in `copy`.                   *)
(***************************************************************************)
SplitOf(caller) == caller \o << "__split_vma" >>

StartSplit(me, caller) == To(me, SplitOf(caller) \o << "vm_area_dup" >>)

Splittable(mm) == {v \in LinkedVmas(mm) : \E a, b \in vmas[v].pages : a # b}

UpperPage(v) == {page \in vmas[v].pages : \A other \in vmas[v].pages : page >= other}

SplitFailsLate == CanFail("mm core") /\ SplitFailsAfterOpen

StartAdjust(me, path) ==
  To(me, path \o << IF Tracking = "i_mmap" THEN "mutex_lock(i_mmap_rwsem)" ELSE "vma_adjust" >>)

SplitVma(t, caller, Then(_)) ==
  LET me == tasks[t]
      path == SplitOf(caller)
      opened(m) ==
        IF SplitFailsLate THEN To(m, path \o << "vma_adjust: allocate" >>) ELSE StartAdjust(m, path)
  IN
  /\ Inside(t, path)
  /\ \/ /\ At(t, path \o << "vm_area_dup" >>)
        /\ \E fails \in MayFail("mm core") :
             IF fails
             THEN SetNothing /\ Becomes(t, Then(Failing(me, TRUE)))
             ELSE LET new == UnusedVmas[1] IN
                  /\ SetVma(new, [Duplicate(me.vma) EXCEPT !.pages = UpperPage(me.vma)])
                  /\ Becomes(t, StartOpen([me EXCEPT !.copy = new], path, opened))
     \/ OpenVma(t, path, opened)
     \/ /\ At(t, path \o << "vma_adjust: allocate" >>)
        /\ SetNothing
        /\ \E fails \in BOOLEAN :
             Becomes(t,
               IF fails
               THEN StartRemoveVma(Failing(me, TRUE), path)
               ELSE StartAdjust(me, path))
     \/ RemoveVma(t, path, me.copy, Then)
     \/ LockIMmap(t, path, LAMBDA m : To(m, path \o << "vma_adjust" >>))
     \/ /\ At(t, path \o << "vma_adjust" >>)   \* shrinks the VMA, links the new half
        /\ vmas' = [vmas EXCEPT ![me.vma].pages = @ \ vmas[me.copy].pages,
                                ![me.copy].state = "linked"]
        /\ devices' = IF Tracking = "i_mmap"
                      THEN [devices EXCEPT ![me.dev].iMmap = Append(@, me.copy)]
                      ELSE devices
        /\ UNCHANGED << mmapLocks, mms >>
        /\ Becomes(t,
             IF Tracking = "i_mmap"
             THEN To(me, path \o << "mutex_unlock(i_mmap_rwsem)" >>)
             ELSE Then(me))
     \/ UnlockIMmap(t, path, Then)

(***************************************************************************)
(* mprotect() or the like of half a VMA.                                   *)
(***************************************************************************)
MprotectPath == << "mprotect" >>

StartMprotect(me) == To(me, MprotectPath \o << "down_write(mmap_lock)" >>)

Mprotect(t) ==
  LET me == tasks[t]
      unlock(m) == To(m, MprotectPath \o << "up_write(mmap_lock)" >>)
  IN
  /\ Inside(t, MprotectPath)
  /\ \/ DownWriteMmapLock(t, MprotectPath, LAMBDA m :
          IF Splittable(m.mm) # {} /\ CanAllocate
          THEN To(m, MprotectPath \o << "find_vma" >>)
          ELSE unlock(m))
     \/ /\ At(t, MprotectPath \o << "find_vma" >>)
        /\ SetNothing
        /\ \E v \in Splittable(me.mm) : Becomes(t, StartSplit(InHand(me, v), MprotectPath))
     \/ SplitVma(t, MprotectPath, LAMBDA m : unlock([m EXCEPT !.copy = None]))
     \/ UpWriteMmapLock(t, MprotectPath, LAMBDA m :
          EndOfTask(t, [m EXCEPT !.vma = None, !.result = "ok"]))

(***************************************************************************)
(* mremap() that moves a VMA: a copy at the new address, the PTEs moved    *)
(* there, the old range unmapped.                                          *)
(***************************************************************************)
MremapPath == << "move_vma" >>

StartMremap(me) == To(me, MremapPath \o << "down_write(mmap_lock)" >>)

\* VMAs at their first address: those that can be moved.
Movable(mm) == {v \in LinkedVmas(mm) : vmas[v].pages \subseteq PagesOfMapping}

MovePtes(mm, from, to) ==
  LET live == mms[mm].ptes \cap from
      moved == {Moved(page) : page \in live}
      movedBack == {page \in to : Moved(page) \in live}
  IN SetMm(mm, [mms[mm] EXCEPT !.ptes =
       (@ \ from) \cup (IF from \subseteq PagesOfMapping THEN moved ELSE movedBack)])

StartUnmapOld(me) == To(me, MremapPath \o << "do_munmap" >>)

\* After a failure the PTEs go back, and what will be unmapped is the copy.
StartMoveBack(me) ==
  To(me, MremapPath \o
    << "move back",
       IF Tracking = "i_mmap" THEN "mutex_lock(i_mmap_rwsem)" ELSE "move_page_tables" >>)

MoveBack(t) ==
  LET me == tasks[t]
      path == MremapPath \o << "move back" >>
      end(m) == StartUnmapOld([m EXCEPT !.vma = m.copy, !.copy = m.vma])
  IN
  /\ Inside(t, path)
  /\ \/ LockIMmap(t, path, LAMBDA m : To(m, path \o << "move_page_tables" >>))
     \/ /\ At(t, path \o << "move_page_tables" >>)
        /\ MovePtes(me.mm, vmas[me.copy].pages, vmas[me.vma].pages)
        /\ Becomes(t,
             IF Tracking = "i_mmap"
             THEN To(me, path \o << "mutex_unlock(i_mmap_rwsem)" >>)
             ELSE end(me))
     \/ UnlockIMmap(t, path, end)

MoveVma(t) ==
  LET me == tasks[t]
      link(m) == To(m, MremapPath \o << "link" >>)
      move(m) == To(m, MremapPath \o << "move_page_tables" >>)
  IN
  \/ /\ At(t, MremapPath \o << "copy_vma" >>)
     /\ \E v \in Movable(me.mm) :
          LET new == UnusedVmas[1] IN
          /\ SetVma(new, [Duplicate(v) EXCEPT !.pages = {Moved(page) : page \in @}])
          /\ Becomes(t, StartOpen([InHand(me, v) EXCEPT !.copy = new], MremapPath, link))
  \/ OpenVma(t, MremapPath, link)
  \/ /\ At(t, MremapPath \o << "link" >>)
     /\ SetVmaState(me.copy, "linked")
     /\ Becomes(t, StartEnterIMmap(me, MremapPath, move))
  \/ EnterIMmap(t, MremapPath, me.vma, me.copy, move)
  \/ /\ At(t, MremapPath \o << "move_page_tables" >>)
     /\ MovePtes(me.mm, vmas[me.vma].pages, vmas[me.copy].pages)
     /\ \E fails \in MayFail("mm core") :
          Becomes(t, IF fails THEN StartMoveBack(Failing(me, TRUE)) ELSE StartUnmapOld(me))
  \/ MoveBack(t)

Mremap(t) ==
  LET me == tasks[t]
      unlock(m) == To(m, MremapPath \o << "up_write(mmap_lock)" >>)
  IN
  /\ Inside(t, MremapPath)
  /\ \/ DownWriteMmapLock(t, MremapPath, LAMBDA m :
          IF Movable(m.mm) # {} /\ CanAllocate
          THEN To(m, MremapPath \o << "copy_vma" >>)
          ELSE unlock(m))
     \/ MoveVma(t)
     \/ /\ At(t, MremapPath \o << "do_munmap" >>)
        /\ SetVmaState(me.vma, "detached")
        /\ Becomes(t, StartUnlink(me, MremapPath))
     \/ TearDownVma(t, MremapPath, unlock)
     \/ UpWriteMmapLock(t, MremapPath, LAMBDA m :
          EndOfTask(t, [m EXCEPT !.vma = None, !.copy = None, !.result = "ok"]))

(***************************************************************************)
(* munmap() of a whole VMA, or of its upper half, which is split off first. *)
(* While it is torn down no fault finds the VMA any more, but readers of   *)
(* mmap_lock come in.                                                      *)
(***************************************************************************)
MunmapPath == << "__do_munmap" >>

StartMunmap(me) == To(me, MunmapPath \o << "down_write(mmap_lock)" >>)

StartDetach(me) == To(me, MunmapPath \o << "detach" >>)

CanSplit(v) == v \in Splittable(vmas[v].mm) /\ CanAllocate

Munmap(t) ==
  LET me == tasks[t]
      unlock(m) == To(m, MunmapPath \o << "up_write(mmap_lock)" >>)
      end(m) == EndOfTask(t, [m EXCEPT !.vma = None, !.result = "ok"])
      splitDone(m) ==
        IF m.result = "error"
        THEN unlock([m EXCEPT !.copy = None])
        ELSE StartDetach([m EXCEPT !.vma = m.copy, !.copy = None])
  IN
  /\ Inside(t, MunmapPath)
  /\ \/ DownWriteMmapLock(t, MunmapPath, LAMBDA m :
          IF LinkedVmas(m.mm) # {} THEN To(m, MunmapPath \o << "find_vma" >>) ELSE unlock(m))
     \/ /\ At(t, MunmapPath \o << "find_vma" >>)
        /\ SetNothing
        /\ \E v \in LinkedVmas(me.mm) :
             Becomes(t,
               IF CanSplit(v)
               THEN To(InHand(me, v), MunmapPath \o << "range" >>)
               ELSE StartDetach(InHand(me, v)))
     \/ At(t, MunmapPath \o << "range" >>) /\ SetNothing /\ Becomes(t, StartDetach(me))
     \/ At(t, MunmapPath \o << "range" >>) /\ SetNothing /\ Becomes(t, StartSplit(me, MunmapPath))
     \/ SplitVma(t, MunmapPath, splitDone)
     \/ /\ At(t, MunmapPath \o << "detach" >>)
        /\ SetVmaState(me.vma, "detached")
        /\ Goes(t, MunmapPath \o << "downgrade_write(mmap_lock)" >>)
     \/ DowngradeMmapLock(t, MunmapPath, LAMBDA m : To(m, MunmapPath \o << "unmap_vmas" >>))
     \/ /\ At(t, MunmapPath \o << "unmap_vmas" >>)
        /\ ZapVma(me.vma)
        /\ Becomes(t, StartUnlink(me, MunmapPath))
     \/ TearDownVma(t, MunmapPath, LAMBDA m : To(m, MunmapPath \o << "up_read(mmap_lock)" >>))
     \/ UpWriteMmapLock(t, MunmapPath, end)
     \/ UpReadMmapLock(t, MunmapPath, end)
=============================================================================
