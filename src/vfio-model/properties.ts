import {
  waitingForEver,
  type Described,
  type StatePredicate,
  type StateView,
  type StepPredicate,
  type TaskView as AnyTask,
  type Unchecked,
} from '../modeling/index.js';
import { RETURN_BUSY } from './driver/device-control.js';
import { OPEN_ZAP } from './driver/vma-list.js';
import { lockOrder } from './lock-order.js';
import { vmaNames, type SharedFields, type TaskView, type Vma } from './objects.js';
import type { Setup } from './setup.js';

type View = StateView<SharedFields>;
type Predicate = StatePredicate<SharedFields, unknown>;

function variablesOf(task: AnyTask): TaskView {
  return task.me as unknown as TaskView;
}

type VmaView = ReturnType<View['vmas']['get']>;
type VmaPredicate = (state: View, vma: VmaView, name: Vma) => boolean;

/**
 * Whether something is true of every VMA that faults of a running address space find. Properties are
 * asked of every state, so here and below loops make no closures.
 */
function everyLiveVma(state: View, isTrue: VmaPredicate): boolean {
  for (const name of vmaNames(state)) {
    const vma = state.vmas.get(name);
    if (vma.state !== 'linked' || state.mms.get(vma.mm).users === 0) continue;
    if (!isTrue(state, vma, name)) return false;
  }
  return true;
}

function isMapped(state: View, vma: VmaView): boolean {
  return !state.mms.get(vma.mm).ptes.isDisjointFrom(vma.pages);
}

function isWriteLocked(state: View, vma: VmaView): boolean {
  return state.mmapLocks.get(vma.mm).writer !== null;
}

function isListed(state: View, vma: VmaView, name: Vma): boolean {
  return state.devices.get(vma.dev).vmaList.includes(name);
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

function isTracked(state: View, vma: VmaView, name: Vma): boolean {
  return (
    !isMapped(state, vma) ||
    isListed(state, vma, name) ||
    isWriteLocked(state, vma) ||
    isBeingZapped(state, name)
  );
}

/** A driver that lists what it has mapped does so before anybody else can take vma_lock. */
function isTrackedSoon(state: View, vma: VmaView, name: Vma): boolean {
  return isTracked(state, vma, name) || isInHandOfVmaLockOwner(state, name);
}

function isBlocked(state: View, vma: VmaView): boolean {
  const device = state.devices.get(vma.dev);
  return (device.enabled && !device.inReset) || !isMapped(state, vma);
}

function isMappedIfListed(state: View, vma: VmaView, name: Vma): boolean {
  return (
    !isListed(state, vma, name) ||
    vma.pages.isSubsetOf(state.mms.get(vma.mm).ptes) ||
    isWriteLocked(state, vma) ||
    isInHand(state, name)
  );
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
    for (let index = 0; index < vmaList.length; index++) {
      if (state.vmas.get(vmaList.get(index)).state === 'freed') return false;
    }
  }
  return true;
}

function noWalkFreed(state: View): boolean {
  for (const task of state.tasks) {
    const { walking } = variablesOf(task);
    if (walking === null) continue;
    const { state: lifeCycle } = state.vmas.get(walking);
    if (lifeCycle === 'torn down' || lifeCycle === 'freed') return false;
  }
  return true;
}

/** The first thing that open() does is the zap: nothing has changed yet when the task stands there. */
function openUnmapped(state: View): boolean {
  for (const task of state.tasks) {
    const { copy } = variablesOf(task);
    if (copy === null || task.label !== OPEN_ZAP) continue;
    if (isMapped(state, state.vmas.get(copy))) return false;
  }
  return true;
}

function noBugOn(state: View): boolean {
  for (const task of state.tasks) if (task.died) return false;
  return true;
}

interface Invariant {
  readonly says: string;
  readonly holds: Predicate;
  /** Why it does not apply to the model, if it does not. */
  readonly inapplicable?: string | false;
}

function everyInvariant({ knobs, scenario }: Setup): Readonly<Record<string, Invariant>> {
  const withoutList = knobs.tracking !== 'vma_list' && 'does not apply: this version keeps no list';
  const withoutOpen =
    (knobs.open !== 'zap' && 'does not apply: open() does not zap') ||
    (scenario.mmOperations.length === 0 && 'does not apply: nothing calls open()');
  const tracked = knobs.addEntry === 'after-remap' ? isTrackedSoon : isTracked;
  const withoutHotReset = scenario.devices === 1 && 'does not apply: there is no hot reset';
  return {
    tracked: {
      says: 'a VMA with a live PTE is on vma_list, unless mmap_lock is write-held',
      holds: (state) => everyLiveVma(state, tracked),
      inapplicable: withoutList,
    },
    blocked: {
      says: 'no PTE of a linked VMA is live while memory is disabled or the device is in reset',
      holds: (state) => everyLiveVma(state, isBlocked),
    },
    'no-bug-on': {
      says: 'remap_pfn_range() never meets a PTE that is present',
      holds: noBugOn,
    },
    'no-dangling': {
      says: 'no entry of vma_list refers to a freed VMA',
      holds: noDangling,
      inapplicable: withoutList,
    },
    'no-duplicate': {
      says: 'vma_list has at most one entry for a VMA',
      holds: noDuplicate,
      inapplicable: withoutList,
    },
    'no-walk-freed': {
      says: 'the zapper never walks page tables that are being freed',
      holds: noWalkFreed,
    },
    'no-deadlock': {
      says: 'no tasks wait for each other for ever',
      holds: (state) => waitingForEver(state.tasks).length === 0,
    },
    'listed-mapped': {
      says: 'the PTEs of a listed VMA are live, or are about to be',
      holds: (state) => everyLiveVma(state, isMappedIfListed),
      inapplicable: withoutList,
    },
    'open-unmapped': {
      says: 'no PTE in the range of the new VMA is live when open() is called',
      holds: openUnmapped,
      inapplicable: withoutOpen,
    },
    'never-busy': {
      says: 'a hot reset never gives up',
      holds: (state) => !state.tasks.some((task) => task.label === RETURN_BUSY),
      inapplicable: withoutHotReset,
    },
  };
}

/** The invariants that apply to a model. */
export function invariants(setup: Setup): Readonly<Record<string, Described<Predicate>>> {
  const applicable = Object.entries(everyInvariant(setup)).filter(
    ([, { inapplicable }]) => !inapplicable,
  );
  return Object.fromEntries(applicable.map(([name, { says, holds }]) => [name, { says, holds }]));
}

export const actionProperties: Readonly<
  Record<string, Described<StepPredicate<SharedFields, unknown>>>
> = {
  'lock-order': {
    says: 'mmap_lock is taken before vma_lock, vma_lock before memory_lock',
    holds: lockOrder,
  },
};

/** What a model does not check: what does not apply to it, and what needs liveness. */
export function unchecked(setup: Setup): readonly Unchecked[] {
  const inapplicable = Object.entries(everyInvariant(setup)).flatMap(([name, invariant]) =>
    invariant.inapplicable ? [{ name, reason: invariant.inapplicable }] : [],
  );
  const liveness = ['zap-ends', 'fault-ends'].map((name) => ({
    name,
    reason: 'liveness is not supported yet',
  }));
  return [...inapplicable, ...liveness];
}

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
