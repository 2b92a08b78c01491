----------------------------- MODULE LockSteps -----------------------------
(* The steps that a task takes on a lock: functions of one or two steps.    *)
EXTENDS Steps

(***************************************************************************)
(* vma_lock and i_mmap_rwsem (taken for write only) of the device that the *)
(* task works on. Whoever waits for a mutex gets it in any order.          *)
(***************************************************************************)
SetVmaLock(d, owner) == SetDevice(d, [devices[d] EXCEPT !.vmaLock = owner])
SetIMmapLock(d, owner) == SetDevice(d, [devices[d] EXCEPT !.iMmapLock = owner])

LockVmaLock(t, path, Then(_)) ==
  LET me == tasks[t] IN
  /\ At(t, path \o << "mutex_lock(vma_lock)" >>)
  /\ devices[me.dev].vmaLock = None
  /\ SetVmaLock(me.dev, t)
  /\ Becomes(t, Then(me))

TrylockVmaLock(t, path, Then(_), Busy(_)) ==
  LET me == tasks[t] IN
  /\ At(t, path \o << "mutex_trylock(vma_lock)" >>)
  /\ IF devices[me.dev].vmaLock = None
     THEN SetVmaLock(me.dev, t) /\ Becomes(t, Then(me))
     ELSE SetNothing /\ Becomes(t, Busy(me))

UnlockVmaLock(t, path, Then(_)) ==
  LET me == tasks[t] IN
  /\ At(t, path \o << "mutex_unlock(vma_lock)" >>)
  /\ SetVmaLock(me.dev, None)
  /\ Becomes(t, Then(me))

LockIMmap(t, path, Then(_)) ==
  LET me == tasks[t] IN
  /\ At(t, path \o << "mutex_lock(i_mmap_rwsem)" >>)
  /\ devices[me.dev].iMmapLock = None
  /\ SetIMmapLock(me.dev, t)
  /\ Becomes(t, Then(me))

UnlockIMmap(t, path, Then(_)) ==
  LET me == tasks[t] IN
  /\ At(t, path \o << "mutex_unlock(i_mmap_rwsem)" >>)
  /\ SetIMmapLock(me.dev, None)
  /\ Becomes(t, Then(me))

(***************************************************************************)
(* An rwsem, given with what sets it. Taking it when it is contended is    *)
(* two steps: queueing, and getting it.                                    *)
(***************************************************************************)
DownRead(t, down, lock, Set(_), Then(_)) ==
  LET returns == down \o << "returns" >> IN
  \/ /\ At(t, down)
     /\ IF CanRead(lock)
        THEN Set(Read(lock, t)) /\ Becomes(t, Then(tasks[t]))
        ELSE Set(QueueToRead(lock, t)) /\ Goes(t, returns)
  \/ /\ At(t, returns)
     /\ ReadBlockers(lock, t) = {}
     /\ Set(Read(Dequeue(lock, t), t))
     /\ Becomes(t, Then(tasks[t]))

DownWrite(t, down, lock, Set(_), Then(_)) ==
  LET returns == down \o << "returns" >> IN
  \/ /\ At(t, down)
     /\ IF CanWrite(lock)
        THEN Set(Write(lock, t)) /\ Becomes(t, Then(tasks[t]))
        ELSE Set(QueueToWrite(lock, t)) /\ Goes(t, returns)
  \/ /\ At(t, returns)
     /\ WriteBlockers(lock, t) = {}
     /\ Set(Write(Dequeue(lock, t), t))
     /\ Becomes(t, Then(tasks[t]))

DownReadTrylock(t, trylock, lock, Set(_), Then(_), Busy(_)) ==
  /\ At(t, trylock)
  /\ IF CanRead(lock)
     THEN Set(Read(lock, t)) /\ Becomes(t, Then(tasks[t]))
     ELSE SetNothing /\ Becomes(t, Busy(tasks[t]))

DownWriteTrylock(t, trylock, lock, Set(_), Then(_), Busy(_)) ==
  /\ At(t, trylock)
  /\ IF CanWrite(lock)
     THEN Set(Write(lock, t)) /\ Becomes(t, Then(tasks[t]))
     ELSE SetNothing /\ Becomes(t, Busy(tasks[t]))

(***************************************************************************)
(* memory_lock of the device that the task works on.                       *)
(***************************************************************************)
MemoryLock(t) == devices[tasks[t].dev].memoryLock
SetMemoryLock(t, lock) ==
  SetDevice(tasks[t].dev, [devices[tasks[t].dev] EXCEPT !.memoryLock = lock])

DownReadMemoryLock(t, path, Then(_)) ==
  DownRead(t, path \o << "down_read(memory_lock)" >>,
           MemoryLock(t), LAMBDA lock : SetMemoryLock(t, lock), Then)

DownReadTrylockMemoryLock(t, path, Then(_), Busy(_)) ==
  DownReadTrylock(t, path \o << "down_read_trylock(memory_lock)" >>,
                  MemoryLock(t), LAMBDA lock : SetMemoryLock(t, lock), Then, Busy)

DownWriteMemoryLock(t, path, Then(_)) ==
  DownWrite(t, path \o << "down_write(memory_lock)" >>,
            MemoryLock(t), LAMBDA lock : SetMemoryLock(t, lock), Then)

UpReadMemoryLock(t, path, Then(_)) ==
  /\ At(t, path \o << "up_read(memory_lock)" >>)
  /\ SetMemoryLock(t, ReleaseRead(MemoryLock(t), t))
  /\ Becomes(t, Then(tasks[t]))

UpWriteMemoryLock(t, path, Then(_)) ==
  /\ At(t, path \o << "up_write(memory_lock)" >>)
  /\ SetMemoryLock(t, ReleaseWrite(MemoryLock(t)))
  /\ Becomes(t, Then(tasks[t]))

(***************************************************************************)
(* mmap_lock of the task's own address space.                              *)
(***************************************************************************)
MmapLock(t) == mmapLocks[tasks[t].mm]
SetMyMmapLock(t, lock) == SetMmapLock(tasks[t].mm, lock)

DownReadMmapLock(t, path, Then(_)) ==
  DownRead(t, path \o << "down_read(mmap_lock)" >>,
           MmapLock(t), LAMBDA lock : SetMyMmapLock(t, lock), Then)

DownWriteMmapLock(t, path, Then(_)) ==
  DownWrite(t, path \o << "down_write(mmap_lock)" >>,
            MmapLock(t), LAMBDA lock : SetMyMmapLock(t, lock), Then)

UpReadMmapLock(t, path, Then(_)) ==
  /\ At(t, path \o << "up_read(mmap_lock)" >>)
  /\ SetMyMmapLock(t, ReleaseRead(MmapLock(t), t))
  /\ Becomes(t, Then(tasks[t]))

UpWriteMmapLock(t, path, Then(_)) ==
  /\ At(t, path \o << "up_write(mmap_lock)" >>)
  /\ SetMyMmapLock(t, ReleaseWrite(MmapLock(t)))
  /\ Becomes(t, Then(tasks[t]))

\* Turns the writer into a reader without letting another writer in between.
DowngradeMmapLock(t, path, Then(_)) ==
  /\ At(t, path \o << "downgrade_write(mmap_lock)" >>)
  /\ SetMyMmapLock(t, Downgrade(MmapLock(t), t))
  /\ Becomes(t, Then(tasks[t]))

(***************************************************************************)
(* mmap_lock of the address space that the task works on.                  *)
(***************************************************************************)
TargetLock(t) == mmapLocks[tasks[t].target]
SetTargetLock(t, lock) == SetMmapLock(tasks[t].target, lock)

DownReadTarget(t, path, Then(_)) ==
  DownRead(t, path \o << "down_read(target mmap_lock)" >>,
           TargetLock(t), LAMBDA lock : SetTargetLock(t, lock), Then)

DownReadTrylockTarget(t, path, Then(_), Busy(_)) ==
  DownReadTrylock(t, path \o << "down_read_trylock(target mmap_lock)" >>,
                  TargetLock(t), LAMBDA lock : SetTargetLock(t, lock), Then, Busy)

DownWriteTarget(t, path, Then(_)) ==
  DownWrite(t, path \o << "down_write(target mmap_lock)" >>,
            TargetLock(t), LAMBDA lock : SetTargetLock(t, lock), Then)

UpReadTarget(t, path, Then(_)) ==
  /\ At(t, path \o << "up_read(target mmap_lock)" >>)
  /\ SetTargetLock(t, ReleaseRead(TargetLock(t), t))
  /\ Becomes(t, Then(tasks[t]))

UpWriteTarget(t, path, Then(_)) ==
  /\ At(t, path \o << "up_write(target mmap_lock)" >>)
  /\ SetTargetLock(t, ReleaseWrite(TargetLock(t)))
  /\ Becomes(t, Then(tasks[t]))
=============================================================================
