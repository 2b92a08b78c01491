------------------------------- MODULE NewVma -------------------------------
(* What makes VMAs: mmap() and fork().                                      *)
EXTENDS Exit

\* vm_area_dup(): a new VMA with the properties of another one, in no address space yet.
Duplicate(v) == [vmas[v] EXCEPT !.state = "new"]

(***************************************************************************)
(* mmap() of the BAR. The VMA is linked, and enters i_mmap, after          *)
(* f_op->mmap has returned.                                                *)
(***************************************************************************)
MmapPath == << "mmap_region" >>

StartMmap(me) == To(me, MmapPath \o << "down_write(mmap_lock)" >>)

Mmap(t) ==
  LET me == tasks[t]
      unlock(m) == To(m, MmapPath \o << "up_write(mmap_lock)" >>)
  IN
  /\ Inside(t, MmapPath)
  /\ \/ DownWriteMmapLock(t, MmapPath, LAMBDA m : To(m, MmapPath \o << "vm_area_alloc" >>))
     \/ /\ At(t, MmapPath \o << "vm_area_alloc" >>)
        /\ LET v == UnusedVmas[1] IN
           /\ SetVma(v, [vmas[v] EXCEPT !.state = "new", !.pages = PagesOfMapping])
           /\ Becomes(t, To([me EXCEPT !.vma = v],
                MmapPath \o << IF Populate = "in-mmap" THEN "remap_pfn_range" ELSE "link" >>))
     \/ /\ At(t, MmapPath \o << "remap_pfn_range" >>)
        /\ SetMm(me.mm, [mms[me.mm] EXCEPT !.ptes = @ \cup vmas[me.vma].pages])
        /\ Goes(t, MmapPath \o << "link" >>)
     \/ /\ At(t, MmapPath \o << "link" >>)
        /\ SetVmaState(me.vma, "linked")
        /\ Becomes(t, StartEnterIMmap(me, MmapPath, unlock))
     \/ EnterIMmap(t, MmapPath, None, me.vma, unlock)
     \/ UpWriteMmapLock(t, MmapPath, LAMBDA m : EndOfTask(t, [m EXCEPT !.vma = None]))

(***************************************************************************)
(* dup_mmap(): copies every VMA of the parent, with its PTEs, into a new   *)
(* address space.                                                          *)
(***************************************************************************)
ForkPath == << "dup_mmap" >>

StartFork(me) == To(me, ForkPath \o << "down_write(mmap_lock)" >>)

\* The VMAs of the parent that follow the one in hand.
VmasToCopy(me) ==
  LET all == VmasIn(vmas, me.mm, "linked") IN
  IF me.vma = None THEN all ELSE SubSeq(all, IndexOf(all, me.vma) + 1, Len(all))

UnlockChild(me) == To(me, ForkPath \o << "up_write(target mmap_lock)" >>)

NextToCopy(me) ==
  IF VmasToCopy(me) = << >> THEN UnlockChild(me) ELSE To(me, ForkPath \o << "vm_area_dup" >>)

StartCopyPtes(me) == To(me, ForkPath \o << "copy_page_range" >>)

\* The copy is linked: its PTEs are copied, and open() is called, in the version's order.
FirstOfCopy(me) ==
  IF ForkOrder = "copy-then-open"
  THEN StartCopyPtes(me)
  ELSE StartOpen(me, ForkPath, StartCopyPtes)

DuplicateNext(t) ==
  LET me == tasks[t]
      next == VmasToCopy(me)[1]
      original == InHand(me, next)
      new == UnusedVmas[1]
      linkStep(m) == To(m, ForkPath \o << "link" >>)
  IN
  /\ At(t, ForkPath \o << "vm_area_dup" >>)
  /\ \E fails \in MayFail("mm core") :
       IF fails \/ ~CanAllocate
       THEN SetNothing /\ Becomes(t, UnlockChild([original EXCEPT !.result = "error"]))
       ELSE /\ SetVma(new, [Duplicate(next) EXCEPT !.mm = "child"])
            /\ Becomes(t, StartEnterIMmap([original EXCEPT !.copy = new], ForkPath, linkStep))

EndOfFork(t, me) ==
  EndOfTask(t, [me EXCEPT !.vma = None, !.copy = None, !.target = None, !.result = "ok"])

Fork(t) ==
  LET me == tasks[t]
      end(m) == EndOfFork(t, m)
      afterOpen(m) == IF ForkOrder = "copy-then-open" THEN NextToCopy(m) ELSE StartCopyPtes(m)
  IN
  /\ Inside(t, ForkPath)
  /\ \/ DownWriteMmapLock(t, ForkPath, LAMBDA m : To(m, ForkPath \o << "mm_init" >>))
     \/ /\ At(t, ForkPath \o << "mm_init" >>)
        /\ SetMm("child", [mms["child"] EXCEPT !.users = 1])
        /\ Becomes(t, To([me EXCEPT !.target = "child"],
                         ForkPath \o << "down_write(target mmap_lock)" >>))
     \/ DownWriteTarget(t, ForkPath, NextToCopy)
     \/ DuplicateNext(t)
     \/ EnterIMmap(t, ForkPath, me.vma, me.copy, LAMBDA m : To(m, ForkPath \o << "link" >>))
     \/ /\ At(t, ForkPath \o << "link" >>)
        /\ SetVmaState(me.copy, "linked")
        /\ Becomes(t, FirstOfCopy(me))
     \/ OpenVma(t, ForkPath, afterOpen)
     \/ /\ At(t, ForkPath \o << "copy_page_range" >>)
        /\ SetMm("child",
             [mms["child"] EXCEPT !.ptes = @ \cup (mms["parent"].ptes \cap vmas[me.vma].pages)])
        /\ Becomes(t,
             IF ForkOrder = "copy-then-open"
             THEN StartOpen(me, ForkPath, NextToCopy)
             ELSE NextToCopy(me))
     \/ UpWriteTarget(t, ForkPath, LAMBDA m : To(m, ForkPath \o << "up_write(mmap_lock)" >>))
     \/ UpWriteMmapLock(t, ForkPath, LAMBDA m :
          To(m, ForkPath \o << IF m.result = "error" THEN "mmput" ELSE "wake_up_new_task" >>))
     \/ Mmput(t, ForkPath, me.target, end)
     \/ /\ At(t, ForkPath \o << "wake_up_new_task" >>)
        /\ SetMm("child", [mms["child"] EXCEPT !.running = TRUE])
        /\ Becomes(t, end(me))
=============================================================================
