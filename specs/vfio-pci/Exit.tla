-------------------------------- MODULE Exit --------------------------------
(* The end of VMAs, and of an address space.                                *)
EXTENDS VmaCallbacks

(***************************************************************************)
(* The VMA in hand is detached: it leaves the tree, its page tables are    *)
(* freed, it is closed, and freed. What munmap and mremap do at a stretch, *)
(* exit_mmap does in two passes.                                           *)
(***************************************************************************)
StartUnlink(me, path) ==
  StartLeaveIMmap(me, path, LAMBDA m : To(m, path \o << "free_pgtables" >>))

UnlinkAndFreeTables(t, path, Then(_)) ==
  LET me == tasks[t] IN
  \/ LeaveIMmap(t, path, me.vma, LAMBDA m : To(m, path \o << "free_pgtables" >>))
  \/ /\ At(t, path \o << "free_pgtables" >>)
     /\ SetVmaState(me.vma, "torn down")
     /\ Becomes(t, Then(me))

StartRemoveVma(me, path) ==
  StartClose(me, path, LAMBDA m : To(m, path \o << "vm_area_free" >>))

RemoveVma(t, path, v, Then(_)) ==
  \/ CloseVma(t, path, v, LAMBDA m : To(m, path \o << "vm_area_free" >>))
  \/ /\ At(t, path \o << "vm_area_free" >>)
     /\ SetVmaState(v, "freed")
     /\ Becomes(t, Then(tasks[t]))

TearDownVma(t, path, Then(_)) ==
  \/ UnlinkAndFreeTables(t, path, LAMBDA m : StartRemoveVma(m, path))
  \/ RemoveVma(t, path, tasks[t].vma, Then)

(***************************************************************************)
(* exit_mmap(): nobody else has a reference, so no fault comes and         *)
(* mmap_lock is not needed.                                                *)
(***************************************************************************)
InHand(me, v) == [me EXCEPT !.vma = v, !.dev = vmas[v].dev]

\* The second pass; `all` is vmas as the step leaves them.
NextToRemove(me, path, mm, all, Then(_)) ==
  LET tornDown == VmasIn(all, mm, "torn down") IN
  IF tornDown # << >>
  THEN StartRemoveVma(InHand(me, tornDown[1]), path)
  ELSE Then([me EXCEPT !.vma = None])

\* The first pass.
NextToUnlink(me, path, mm, all, Then(_)) ==
  LET detached == VmasIn(all, mm, "detached") IN
  IF detached # << >>
  THEN StartUnlink(InHand(me, detached[1]), path)
  ELSE NextToRemove(me, path, mm, all, Then)

ExitMmap(t, path, mm, Then(_)) ==
  LET me == tasks[t]
      exit == path \o << "exit_mmap" >>
  IN
  /\ Inside(t, exit)
  /\ \/ /\ At(t, exit \o << "unmap_vmas" >>)
        /\ mms' = [mms EXCEPT ![mm].ptes = {}]
        /\ vmas' = [v \in Vmas |->
             IF IsLinked(v, mm) THEN [vmas[v] EXCEPT !.state = "detached"] ELSE vmas[v]]
        /\ UNCHANGED << mmapLocks, devices >>
        /\ Becomes(t, NextToUnlink(me, exit, mm, vmas', Then))
     \/ UnlinkAndFreeTables(t, exit, LAMBDA m : NextToUnlink(m, exit, mm, vmas', Then))
     \/ RemoveVma(t, exit, me.vma, LAMBDA m : NextToRemove(m, exit, mm, vmas', Then))

(* mmput(): who drops the last reference tears the address space down. *)
Mmput(t, path, mm, Then(_)) ==
  LET me == tasks[t] IN
  \/ /\ At(t, path \o << "mmput" >>)
     /\ SetMm(mm, [mms[mm] EXCEPT !.users = @ - 1])
     /\ Becomes(t,
          IF mms[mm].users = 1 THEN To(me, path \o << "exit_mmap", "unmap_vmas" >>) ELSE Then(me))
  \/ ExitMmap(t, path, mm, Then)

(***************************************************************************)
(* The end of a task: where all exit, it gives up its address space.       *)
(* A zapper that takes its own mmap_lock is a thread of the process; else  *)
(* it may be anybody.                                                      *)
(***************************************************************************)
Exits(t) == TheScenario.exits /\ (t = "zapper" => Disable = "under-mmap_lock")

EndOfTask(t, me) == IF Exits(t) THEN To(me, << "exit", "mmput" >>) ELSE Finished(me)

ExitTask(t) == Mmput(t, << "exit" >>, tasks[t].mm, Finished)
=============================================================================
