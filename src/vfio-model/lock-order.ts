import type { StateView, TaskView } from '../modeling/index.js';
import type { SharedFields } from './objects.js';

type View = StateView<SharedFields>;

/** Outermost first. */
const LOCK_ORDER = ['mmap_lock', 'vma_lock', 'memory_lock'];

interface ReadWriteLock {
  readonly writer: string | null;
  readonly readers: { has(name: string): boolean };
}

function holds(task: string, lock: ReadWriteLock): boolean {
  return lock.writer === task || lock.readers.has(task);
}

/** The rank of the innermost lock that a task holds; -1 for none. */
function innermostHeld(state: View, task: string): number {
  let rank = -1;
  for (const lock of state.mmapLocks) if (holds(task, lock)) rank = 0;
  for (const device of state.devices) if (device.vmaLock.owner === task) rank = 1;
  for (const device of state.devices) if (holds(task, device.memoryLock)) rank = 2;
  return rank;
}

/** A task that takes a lock (or queues for it) holds none that comes later in the order. */
export function lockOrder(before: View, after: View): boolean {
  for (let index = 0; index < before.tasks.length; index++) {
    const task = before.tasks[index] as TaskView;
    if (task.acquiring === null || task.at === after.tasks[index]?.at) continue;
    const rank = LOCK_ORDER.indexOf(task.acquiring);
    if (rank >= 0 && innermostHeld(before, task.name) > rank) return false;
  }
  return true;
}
