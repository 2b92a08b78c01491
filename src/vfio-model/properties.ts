import {
  waitingForEver,
  type Described,
  type StatePredicate,
  type StateView,
  type StepPredicate,
  type TaskView as AnyTask,
} from '../modeling/index.js';
import {
  hasLivePte,
  isListed,
  vmaNames,
  type SharedFields,
  type TaskView,
  type Vma,
} from './objects.js';
import { RETURN_BUSY } from './driver/device-control.js';
import { OPEN_ZAP } from './driver/vma-list.js';
import type { Setup } from './setup.js';

type View = StateView<SharedFields>;
type Invariants = Readonly<Record<string, Described<StatePredicate<SharedFields, unknown>>>>;
type StepProperties = Readonly<Record<string, Described<StepPredicate<SharedFields, unknown>>>>;

function variablesOf(task: AnyTask): TaskView {
  return task.me as unknown as TaskView;
}

/** Whether something is true of every VMA that faults of a running address space find. */
function everyLiveVma(state: View, isTrue: (name: Vma) => boolean): boolean {
  for (const name of vmaNames(state)) {
    const vma = state.vmas.get(name);
    if (vma.state !== 'linked' || state.mms.get(vma.mm).users === 0) continue;
    if (!isTrue(name)) return false;
  }
  return true;
}

function isWriteLocked(state: View, name: Vma): boolean {
  return state.mmapLocks.get(state.vmas.get(name).mm).writer !== null;
}

/** A task has taken its entry off the list and is about to zap it. */
function isBeingZapped(state: View, name: Vma): boolean {
  return state.tasks.some((task) => variablesOf(task).walking === name);
}

/** The owner of vma_lock has it in hand: it is between mapping and listing it. */
function isInHandOfVmaLockOwner(state: View, name: Vma): boolean {
  const { owner } = state.devices.get(state.vmas.get(name).dev).vmaLock;
  return state.tasks.some((task) => task.name === owner && variablesOf(task).vma === name);
}

function isInHand(state: View, name: Vma): boolean {
  return state.tasks.some((task) => variablesOf(task).vma === name);
}

function tracked(state: View): boolean {
  return everyLiveVma(
    state,
    (name) =>
      !hasLivePte(state, name) ||
      isListed(state, name) ||
      isWriteLocked(state, name) ||
      isBeingZapped(state, name) ||
      isInHandOfVmaLockOwner(state, name),
  );
}

function blocked(state: View): boolean {
  return everyLiveVma(state, (name) => {
    const device = state.devices.get(state.vmas.get(name).dev);
    return (device.enabled && !device.inReset) || !hasLivePte(state, name);
  });
}

function listedMeansMapped(state: View): boolean {
  return everyLiveVma(state, (name) => {
    const { mm, pages } = state.vmas.get(name);
    return (
      !isListed(state, name) ||
      pages.isSubsetOf(state.mms.get(mm).ptes) ||
      isWriteLocked(state, name) ||
      isInHand(state, name)
    );
  });
}

function noDuplicate(state: View): boolean {
  for (const { vmaList } of state.devices) {
    for (let index = 1; index < vmaList.length; index++) {
      if (vmaList.indexOf(vmaList.get(index)) < index) return false;
    }
  }
  return true;
}

function noDangling(state: View): boolean {
  for (const { vmaList } of state.devices) {
    for (const name of vmaList) if (state.vmas.get(name).state === 'freed') return false;
  }
  return true;
}

function noWalkFreed(state: View): boolean {
  return state.tasks.every((task) => {
    const { walking } = variablesOf(task);
    return walking === null || !['torn down', 'freed'].includes(state.vmas.get(walking).state);
  });
}

/** The first thing that open() does is the zap: nothing has changed yet when the task stands there. */
function openUnmapped(state: View): boolean {
  return state.tasks.every((task) => {
    const { copy } = variablesOf(task);
    return copy === null || !task.at.endsWith(OPEN_ZAP) || !hasLivePte(state, copy);
  });
}

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
function lockOrder(before: View, after: View): boolean {
  return before.tasks.every((task, index) => {
    if (task.at === after.tasks[index]?.at || task.acquiring === null) return true;
    const rank = LOCK_ORDER.indexOf(task.acquiring);
    return rank < 0 || innermostHeld(before, task.name) <= rank;
  });
}

/** The invariants that apply to a driver. */
export function invariants({ knobs, scenario }: Setup): Invariants {
  const always: Invariants = {
    blocked: {
      says: 'no PTE of a linked VMA is live while memory is disabled or the device is in reset',
      holds: blocked,
    },
    'no-bug-on': {
      says: 'remap_pfn_range() never meets a PTE that is present',
      holds: (state) => !state.tasks.some((task) => task.died),
    },
    'no-walk-freed': {
      says: 'the zapper never walks page tables that are being freed',
      holds: noWalkFreed,
    },
    'no-deadlock': {
      says: 'no tasks wait for each other for ever',
      holds: (state) => waitingForEver(state.tasks).length === 0,
    },
  };
  const withList: Invariants = {
    tracked: {
      says: 'a VMA with a live PTE is on vma_list, unless mmap_lock is write-held',
      holds: tracked,
    },
    'listed-mapped': {
      says: 'the PTEs of a listed VMA are live, or are about to be',
      holds: listedMeansMapped,
    },
    'no-duplicate': { says: 'vma_list has at most one entry for a VMA', holds: noDuplicate },
    'no-dangling': { says: 'no entry of vma_list refers to a freed VMA', holds: noDangling },
  };
  const withZapInOpen: Invariants = {
    'open-unmapped': {
      says: 'no PTE in the range of the new VMA is live when open() is called',
      holds: openUnmapped,
    },
  };
  const withHotReset: Invariants = {
    'never-busy': {
      says: 'a hot reset never gives up',
      holds: (state) => !state.tasks.some((task) => task.at.endsWith(RETURN_BUSY)),
    },
  };
  return {
    ...(knobs.tracking === 'vma_list' ? withList : {}),
    ...always,
    ...(knobs.open === 'zap' && scenario.mmOperations.length > 0 ? withZapInOpen : {}),
    ...(scenario.devices > 1 ? withHotReset : {}),
  };
}

export const actionProperties: StepProperties = {
  'lock-order': {
    says: 'mmap_lock is taken before vma_lock, vma_lock before memory_lock',
    holds: lockOrder,
  },
};

/** Where a behavior may end: all tasks have, or a reason is reported by a property of its own. */
export function mayEnd(state: View): boolean {
  const hasEnded = (task: AnyTask): boolean =>
    task.finished || (variablesOf(task).mm === 'child' && !state.mms.get('child').running);
  return (
    state.tasks.every(hasEnded) ||
    state.tasks.some((task) => task.died) ||
    waitingForEver(state.tasks).length > 0
  );
}
