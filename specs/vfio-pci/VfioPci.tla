------------------------------ MODULE VfioPci ------------------------------
(* The VMA, fault and zap protocol of the Linux driver vfio-pci: what it    *)
(* promises. There is a .cfg for each version of the driver; which          *)
(* properties apply to a version, it says there.                            *)
(*                                                                          *)
(*   Locks, Scenarios, Objects    values and state                          *)
(*   Steps, LockSteps             how code is written                       *)
(*   VmaCallbacks, Fault          the driver: open, close, the fault        *)
(*   Zap, DeviceControl,          the driver: disable, enable, reset        *)
(*   HotReset, Zapper                                                       *)
(*   Exit, NewVma, ChangeVma      the mm core                               *)
(*   Access                       threads that access the BAR               *)
(*   Protocol                     all of them together                      *)
EXTENDS Protocol

(***************************************************************************)
(* Where tasks stand and what they wait for.                               *)
(***************************************************************************)
FromEnd(at, n) == IF Len(at) > n THEN at[Len(at) - n] ELSE ""

Label(t) == FromEnd(tasks[t].at, 0)
IsWaiting(t) == Label(t) = "returns"

\* The step that takes a lock, or queued for it.
LockStep(t) == IF IsWaiting(t) THEN FromEnd(tasks[t].at, 1) ELSE Label(t)

\* The tasks that keep t from taking the lock that it waits for.
Blockers(t) ==
  LET me == tasks[t] IN
  CASE Label(t) = "mutex_lock(vma_lock)" -> {devices[me.dev].vmaLock} \ {None}
    [] Label(t) = "mutex_lock(i_mmap_rwsem)" -> {devices[me.dev].iMmapLock} \ {None}
    [] IsWaiting(t) ->
         (CASE LockStep(t) = "down_read(mmap_lock)" -> ReadBlockers(MmapLock(t), t)
            [] LockStep(t) = "down_write(mmap_lock)" -> WriteBlockers(MmapLock(t), t)
            [] LockStep(t) = "down_read(target mmap_lock)" -> ReadBlockers(TargetLock(t), t)
            [] LockStep(t) = "down_write(target mmap_lock)" -> WriteBlockers(TargetLock(t), t)
            [] LockStep(t) = "down_read(memory_lock)" -> ReadBlockers(MemoryLock(t), t)
            [] LockStep(t) = "down_write(memory_lock)" -> WriteBlockers(MemoryLock(t), t))
    [] OTHER -> {}

(* A set of tasks waits for ever when each waits for one of them, or for    *)
(* one that has finished and will not give back what it holds. (A task that *)
(* died is no reason of its own: what hangs behind it is a consequence.)    *)
WaitForEver(set) ==
  \A t \in set : \E other \in Blockers(t) : other \in set \/ HasFinished(other)

SomeWaitForEver ==
  \E set \in SUBSET {t \in Tasks : Blockers(t) # {}} : set # {} /\ WaitForEver(set)

(***************************************************************************)
(* Every VMA that faults of a running address space find.                  *)
(***************************************************************************)
LiveVmas == {v \in Vmas : vmas[v].state = "linked" /\ mms[vmas[v].mm].users > 0}

IsWriteLocked(v) == mmapLocks[vmas[v].mm].writer # None

\* A task has taken its entry off the list and is about to zap it.
IsBeingZapped(v) == \E t \in Tasks : tasks[t].walking = v

IsInHand(v) == \E t \in Tasks : tasks[t].vma = v

\* A driver that lists what it has mapped does so before anybody else can take vma_lock.
IsInHandOfVmaLockOwner(v) ==
  \E t \in Tasks : tasks[t].vma = v /\ devices[vmas[v].dev].vmaLock = t

(* A VMA with a live PTE is on vma_list, unless mmap_lock is write-held. *)
Tracked ==
  \A v \in LiveVmas :
    \/ ~HasLivePte(v)
    \/ IsListed(v)
    \/ IsWriteLocked(v)
    \/ IsBeingZapped(v)
    \/ AddEntry = "after-remap" /\ IsInHandOfVmaLockOwner(v)

(* No PTE of a linked VMA is live while memory is disabled or the device is *)
(* in reset.                                                                *)
Blocked ==
  \A v \in LiveVmas :
    \/ devices[vmas[v].dev].enabled /\ ~devices[vmas[v].dev].inReset
    \/ ~HasLivePte(v)

(* remap_pfn_range() never meets a PTE that is present. *)
NoBugOn == \A t \in Tasks : ~HasDied(t)

(* No entry of vma_list refers to a freed VMA. *)
NoDangling ==
  \A d \in Devices : \A i \in DOMAIN devices[d].vmaList :
    vmas[devices[d].vmaList[i]].state # "freed"

(* vma_list has at most one entry for a VMA. *)
NoDuplicate ==
  \A d \in Devices : \A i, j \in DOMAIN devices[d].vmaList :
    devices[d].vmaList[i] = devices[d].vmaList[j] => i = j

(* The zapper never walks page tables that are being freed. *)
NoWalkFreed ==
  \A t \in Tasks :
    tasks[t].walking # None => vmas[tasks[t].walking].state \notin {"torn down", "freed"}

(* No tasks wait for each other for ever. *)
NoDeadlock == ~SomeWaitForEver

(* The PTEs of a listed VMA are live, or are about to be. *)
ListedMapped ==
  \A v \in LiveVmas :
    \/ ~IsListed(v)
    \/ vmas[v].pages \subseteq mms[vmas[v].mm].ptes
    \/ IsWriteLocked(v)
    \/ IsInHand(v)

(* No PTE in the range of the new VMA is live when open() is called: the    *)
(* first thing that it does is the zap.                                     *)
OpenUnmapped ==
  \A t \in Tasks :
    Label(t) = "zap_vma_ptes" /\ FromEnd(tasks[t].at, 1) = "open" => ~HasLivePte(tasks[t].copy)

(* A hot reset never gives up. *)
NeverBusy == \A t \in Tasks : Label(t) # "return -EBUSY"

(***************************************************************************)
(* mmap_lock is taken before vma_lock, vma_lock before memory_lock: a task *)
(* that takes a lock (or queues for it) holds none that comes later.       *)
(***************************************************************************)
Rank(step) ==
  CASE step \in {"down_read(mmap_lock)", "down_write(mmap_lock)",
                 "down_read(target mmap_lock)", "down_write(target mmap_lock)"} -> 1
    [] step = "mutex_lock(vma_lock)" -> 2
    [] step \in {"down_read(memory_lock)", "down_write(memory_lock)"} -> 3
    [] OTHER -> 4   \* takes no lock, or one that has no place in the order

HoldsRank(t, rank) ==
  CASE rank = 1 -> \E mm \in Mms : Holds(mmapLocks[mm], t)
    [] rank = 2 -> \E d \in Devices : devices[d].vmaLock = t
    [] rank = 3 -> \E d \in Devices : Holds(devices[d].memoryLock, t)

InOrder(t) == \A rank \in Rank(LockStep(t)) + 1 .. 3 : ~HoldsRank(t, rank)

LockOrder == [][\A t \in Tasks : tasks'[t].at # tasks[t].at => InOrder(t)]_vars

(***************************************************************************)
(* A behavior may end where all tasks have (a thread of a child that was   *)
(* never made does not begin), or where a property of its own tells why    *)
(* not. It ends nowhere else: that is checked by this invariant, for TLC's *)
(* own check of deadlocks (CHECK_DEADLOCK) knows of no such ends, and steps *)
(* that stand still would be counted.                                      *)
(***************************************************************************)
HasEnded(t) == HasFinished(t) \/ (tasks[t].mm = "child" /\ ~mms["child"].running)

MayEnd ==
  \/ \A t \in Tasks : HasEnded(t)
  \/ \E t \in Tasks : HasDied(t)
  \/ SomeWaitForEver

NotStuck == MayEnd \/ ENABLED Next
=============================================================================
