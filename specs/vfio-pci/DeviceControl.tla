--------------------------- MODULE DeviceControl ---------------------------
(* Disables and enables memory decoding of a device, or resets it.          *)
EXTENDS Zap

(***************************************************************************)
(* What is done to the device while no PTE of it may be live.              *)
(***************************************************************************)
SwitchMemory(t, path, on, Then(_)) ==
  LET me == tasks[t] IN
  /\ At(t, path \o << IF on THEN "set PCI_COMMAND_MEMORY" ELSE "clear PCI_COMMAND_MEMORY" >>)
  /\ SetDevice(me.dev, [devices[me.dev] EXCEPT !.enabled = on])
  /\ Becomes(t, Then(me))

SetInReset(inReset) ==
  /\ devices' = [d \in Devices |-> [devices[d] EXCEPT !.inReset = inReset]]
  /\ UNCHANGED << mmapLocks, mms, vmas >>

Reset(t, path, Then(_)) ==
  \/ /\ At(t, path \o << "reset begins" >>)
     /\ SetInReset(TRUE)
     /\ Goes(t, path \o << "reset ends" >>)
  \/ /\ At(t, path \o << "reset ends" >>)
     /\ SetInReset(FALSE)
     /\ Becomes(t, Then(tasks[t]))

StartAction(me, operation) ==
  To(me, << operation,
            IF operation = "reset" THEN "reset begins" ELSE "clear PCI_COMMAND_MEMORY" >>)

(***************************************************************************)
(* Disable and reset of one device: the action, when no PTE of the device  *)
(* is live and none can become so: the point of it all.                    *)
(***************************************************************************)
StartExclusively(me, operation) ==
  CASE Disable = "no-zap" -> StartAction(me, operation)
    [] Disable = "memory_lock-first" -> To(me, << operation, "down_write(memory_lock)" >>)
    [] Disable = "memory_lock-last" -> StartZap(me, << operation >>, "wait")
    [] Disable = "under-mmap_lock" -> To(me, << operation, "down_read(mmap_lock)" >>)

Exclusively(t, operation, Then(_)) ==
  LET path == << operation >>
      zap(m) ==
        IF Tracking = "i_mmap"
        THEN StartUnmapMappingRange(m, path)
        ELSE StartZap(m, path, "wait")
      action(m) == StartAction(m, operation)
      takeMemoryLock(m) == To(m, path \o << "down_write(memory_lock)" >>)
      dropVmaLock(m) == To(m, path \o << "mutex_unlock(vma_lock)" >>)
      dropMmapLock(m) == To(m, path \o << "up_read(mmap_lock)" >>)
      done(m) ==
        IF Disable = "no-zap" THEN Then(m) ELSE To(m, path \o << "up_write(memory_lock)" >>)
  IN
  /\ Inside(t, path)
  /\ \/ CASE Disable = "no-zap" -> FALSE
          [] Disable = "memory_lock-first" ->
               \/ DownWriteMemoryLock(t, path, zap)
               \/ UnmapMappingRange(t, path, action)
               \/ ZapAndVmaLock(t, path, "wait", dropVmaLock)
               \/ UnlockVmaLock(t, path, action)
          [] Disable = "memory_lock-last" ->
               \/ ZapAndVmaLock(t, path, "wait", takeMemoryLock)
               \/ DownWriteMemoryLock(t, path, dropVmaLock)
               \/ UnlockVmaLock(t, path, action)
          [] Disable = "under-mmap_lock" ->
               \/ DownReadMmapLock(t, path, LAMBDA m : To(m, path \o << "mutex_lock(vma_lock)" >>))
               \/ LockVmaLock(t, path, LAMBDA m : StartZapEveryEntry(m, path, takeMemoryLock))
               \/ ZapEveryEntry(t, path, takeMemoryLock)
               \/ DownWriteMemoryLock(t, path, dropVmaLock)
               \/ UnlockVmaLock(t, path, dropMmapLock)
               \/ UpReadMmapLock(t, path, action)
     \/ SwitchMemory(t, path, FALSE, done)
     \/ Reset(t, path, done)
     \/ UpWriteMemoryLock(t, path, Then)

(***************************************************************************)
(* Enable.                                                                 *)
(***************************************************************************)
StartEnable(me) ==
  To(me, << "enable",
            IF Disable = "no-zap" THEN "set PCI_COMMAND_MEMORY" ELSE "down_write(memory_lock)" >>)

Enable(t, Then(_)) ==
  LET path == << "enable" >> IN
  /\ Inside(t, path)
  /\ \/ DownWriteMemoryLock(t, path, LAMBDA m : To(m, path \o << "set PCI_COMMAND_MEMORY" >>))
     \/ SwitchMemory(t, path, TRUE, LAMBDA m :
          IF Disable = "no-zap" THEN Then(m) ELSE To(m, path \o << "up_write(memory_lock)" >>))
     \/ UpWriteMemoryLock(t, path, Then)
=============================================================================
