------------------------------ MODULE HotReset ------------------------------
(* Resets several devices at once; any contention undoes all, and ends with *)
(* -EBUSY.                                                                  *)
EXTENDS DeviceControl

HotResetPath == << "vfio_pci_ioctl_hot_reset" >>
PathOf(i) == HotResetPath \o << DeviceNames[i] >>
Last == Len(DeviceNames)

WorkOn(me, i) == [me EXCEPT !.dev = DeviceNames[i]]

EndOfHotReset(me, Then(_)) == Then([me EXCEPT !.result = "ok", !.dev = FirstDevice])

SetMemoryLockOf(d, lock) == SetDevice(d, [devices[d] EXCEPT !.memoryLock = lock])

(***************************************************************************)
(* Giving back the locks of the devices from i on, up to a last one.       *)
(***************************************************************************)
UnlockFrom(me, path, i, last, Then(_)) ==
  IF i > last THEN Then(me) ELSE To(me, path \o << "mutex_unlock(vma_lock)", DeviceNames[i] >>)

UnlockSeveral(t, path, last, Then(_)) ==
  \E i \in 1 .. last :
    /\ At(t, path \o << "mutex_unlock(vma_lock)", DeviceNames[i] >>)
    /\ SetVmaLock(DeviceNames[i], None)
    /\ Becomes(t, UnlockFrom(tasks[t], path, i + 1, last, Then))

UpWriteFrom(me, path, i, last, Then(_)) ==
  IF i > last THEN Then(me) ELSE To(me, path \o << "up_write(memory_lock)", DeviceNames[i] >>)

UpWriteSeveral(t, path, last, Then(_)) ==
  \E i \in 1 .. last :
    LET d == DeviceNames[i] IN
    /\ At(t, path \o << "up_write(memory_lock)", d >>)
    /\ SetMemoryLockOf(d, ReleaseWrite(devices[d].memoryLock))
    /\ Becomes(t, UpWriteFrom(tasks[t], path, i + 1, last, Then))

(***************************************************************************)
(* Giving up: what is held is given back, vma_locks first.                 *)
(***************************************************************************)
ReturnBusy(me, path) == To(me, path \o << "return -EBUSY" >>)

UpWriteAndGiveUp(me, path, last) ==
  UpWriteFrom(me, path, 1, last, LAMBDA m : ReturnBusy(m, path))

GiveUp(t, path, lastVmaLock, lastMemoryLock, Then(_)) ==
  /\ Inside(t, path)
  /\ \/ UnlockSeveral(t, path, lastVmaLock, LAMBDA m : UpWriteAndGiveUp(m, path, lastMemoryLock))
     \/ UpWriteSeveral(t, path, lastMemoryLock, LAMBDA m : ReturnBusy(m, path))
     \/ /\ At(t, path \o << "return -EBUSY" >>)
        /\ SetNothing
        /\ Becomes(t, EndOfHotReset(tasks[t], Then))

(***************************************************************************)
(* All is held: the reset itself.                                          *)
(***************************************************************************)
StartReset(me) == To(me, HotResetPath \o << "reset begins" >>)

ResetAll(t, Then(_)) ==
  LET end(m) == EndOfHotReset(m, Then)
      done(m) ==
        IF Disable = "no-zap" THEN Then(m) ELSE UpWriteFrom(m, HotResetPath, 1, Last, end)
  IN
  \/ Reset(t, HotResetPath, done)
  \/ UpWriteSeveral(t, HotResetPath, Last, end)

(***************************************************************************)
(* memory_lock last: zap each device and keep its vma_lock; then trade     *)
(* each vma_lock for the memory_lock.                                      *)
(***************************************************************************)
StartTryZap(me, i) == StartZap(WorkOn(me, i), PathOf(i), "try")

TryMemoryLockPath(i) == PathOf(i) \o << "down_write_trylock(memory_lock)" >>

TryZap(t, i, Then(_)) ==
  LET busy == PathOf(i) \o << "zap busy" >>
      next(m) ==
        CASE m.result = "busy" ->
               UnlockFrom(m, busy, 1, i - 1, LAMBDA k : ReturnBusy(k, busy))
          [] i < Last -> StartTryZap(m, i + 1)
          [] OTHER -> To(m, TryMemoryLockPath(1))
  IN
  \/ ZapAndVmaLock(t, PathOf(i), "try", next)
  \/ GiveUp(t, busy, i - 1, 0, Then)

TryMemoryLock(t, i, Then(_)) ==
  LET d == DeviceNames[i]
      busy == PathOf(i) \o << "memory_lock busy" >>
      unlock == PathOf(i) \o << "mutex_unlock(vma_lock)" >>
  IN
  \/ DownWriteTrylock(t, TryMemoryLockPath(i),
       devices[d].memoryLock, LAMBDA lock : SetMemoryLockOf(d, lock),
       LAMBDA m : To(m, unlock),
       LAMBDA m : UnlockFrom(m, busy, i, Last, LAMBDA k : UpWriteAndGiveUp(k, busy, i - 1)))
  \/ /\ At(t, unlock)
     /\ SetVmaLock(d, None)
     /\ Becomes(t,
          IF i < Last THEN To(tasks[t], TryMemoryLockPath(i + 1)) ELSE StartReset(tasks[t]))
  \/ GiveUp(t, busy, Last, i - 1, Then)

(***************************************************************************)
(* memory_lock first: for each device take it, then zap.                   *)
(***************************************************************************)
StartTryMemoryLockThenZap(me, i) == To(WorkOn(me, i), TryMemoryLockPath(i))

TryMemoryLockThenZap(t, i, Then(_)) ==
  LET d == DeviceNames[i]
      path == PathOf(i)
      lockBusy == path \o << "memory_lock busy" >>
      zapBusy == path \o << "zap busy" >>
      zap(m) ==
        IF Tracking = "i_mmap"
        THEN StartUnmapMappingRange(m, path)
        ELSE StartZap(m, path, "try")
      next(m) == IF i < Last THEN StartTryMemoryLockThenZap(m, i + 1) ELSE StartReset(m)
  IN
  \/ DownWriteTrylock(t, TryMemoryLockPath(i),
       devices[d].memoryLock, LAMBDA lock : SetMemoryLockOf(d, lock),
       zap, LAMBDA m : UpWriteAndGiveUp(m, lockBusy, i - 1))
  \/ UnmapMappingRange(t, path, next)
  \/ ZapAndVmaLock(t, path, "try", LAMBDA m :
       IF m.result = "busy"
       THEN UpWriteAndGiveUp(m, zapBusy, i)
       ELSE To(m, path \o << "mutex_unlock(vma_lock)" >>))
  \/ UnlockVmaLock(t, path, next)
  \/ GiveUp(t, lockBusy, 0, i - 1, Then)
  \/ GiveUp(t, zapBusy, 0, i, Then)

(***************************************************************************)
(* The ioctl.                                                              *)
(***************************************************************************)
StartHotReset(me) ==
  CASE Disable = "no-zap" -> StartReset(me)
    [] Disable = "memory_lock-first" -> StartTryMemoryLockThenZap(me, 1)
    [] Disable = "memory_lock-last" -> StartTryZap(me, 1)

HotReset(t, Then(_)) ==
  /\ Inside(t, HotResetPath)
  /\ \/ /\ Disable = "memory_lock-first"
        /\ \E i \in 1 .. Last : TryMemoryLockThenZap(t, i, Then)
     \/ /\ Disable = "memory_lock-last"
        /\ \E i \in 1 .. Last : TryZap(t, i, Then) \/ TryMemoryLock(t, i, Then)
     \/ ResetAll(t, Then)
=============================================================================
