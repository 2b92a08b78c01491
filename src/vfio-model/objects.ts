import {
  bool,
  list,
  map,
  mutex,
  oneOf,
  optional,
  range,
  record,
  rwsem,
  setOf,
  type RecordDraft,
  type RecordView,
} from '../modeling/index.js';
import type { Knobs } from './knobs.js';
import type { Scenario } from './scenarios.js';
import type { Setup } from './setup.js';

/** The two address spaces. The child's is made by fork. */
export const MMS = ['parent', 'child'] as const;
export type Mm = (typeof MMS)[number];

/** VMA structs. None is used twice, so that a freed one stays recognisable. */
const VMAS = ['vma0', 'vma1', 'vma2'] as const;
export type Vma = (typeof VMAS)[number];

export type Device = 'vdev' | 'vdev0' | 'vdev1';

/** Page addresses of an address space: 0 and 1 are mapped first, mremap moves them to 2 and 3. */
const ADDRESSES = range(0, 3);
export type Address = number;

export const PAGES_OF_MAPPING: readonly Address[] = [0, 1];
/** Where mremap moves them; with two devices, where the second one is mapped. */
export const MOVED_PAGES: readonly Address[] = [2, 3];

/**
 * - `new`: allocated, in no address space yet
 * - `linked`: faults find it
 * - `detached`: no fault finds it any more, it is being torn down
 * - `torn down`: its page tables are freed
 */
const VMA_STATE = oneOf('unused', 'new', 'linked', 'detached', 'torn down', 'freed');

/** More entries than any behavior of the scenarios can add: growing beyond is an error of the model. */
const LIST_CAPACITY = 6;

export function devicesOf(scenario: Scenario): readonly Device[] {
  return scenario.devices === 1 ? ['vdev'] : ['vdev0', 'vdev1'];
}

function mmsOf(scenario: Scenario): readonly Mm[] {
  return scenario.mmOperations.includes('fork') ? MMS : ['parent'];
}

/** Each mm operation makes at most one VMA more. */
function vmasOf(scenario: Scenario): readonly Vma[] {
  return VMAS.slice(0, scenario.devices + (scenario.mmOperations.length > 0 ? 1 : 0));
}

/** The state that all tasks share. */
export function sharedState({ knobs, scenario, taskNames }: Setup) {
  const vma = oneOf(...vmasOf(scenario));
  const capacity = (tracking: Knobs['tracking'], length: number): number =>
    knobs.tracking === tracking ? length : 0;
  return {
    mmapLocks: map(mmsOf(scenario), rwsem(taskNames)),
    mms: map(
      mmsOf(scenario),
      record({
        /** mm_users. */
        users: range(0, taskNames.length + 1),
        /** Its threads run. */
        running: bool,
        /** A core dump of it is in progress. */
        dumping: bool,
        /** Addresses with a live PTE. */
        ptes: setOf(ADDRESSES),
      }),
    ),
    vmas: map(
      vmasOf(scenario),
      record({
        state: VMA_STATE,
        mm: oneOf(...mmsOf(scenario)),
        dev: oneOf(...devicesOf(scenario)),
        pages: setOf(ADDRESSES),
      }),
    ),
    devices: map(
      devicesOf(scenario),
      record({
        /** Memory decoding: the bit of the command register. */
        enabled: bool,
        inReset: bool,
        vmaLock: mutex(taskNames),
        vmaList: list(vma, capacity('vma_list', LIST_CAPACITY)),
        /** i_mmap: the VMAs of the device's file, in the order of a pass over them. */
        iMmap: list(vma, capacity('i_mmap', vmasOf(scenario).length)),
        iMmapLock: mutex(taskNames),
        memoryLock: rwsem(
          taskNames,
          taskNames.filter((name) => name === 'reader'),
        ),
      }),
    ),
  };
}

/** The variables of a task. */
export function taskVariables({ scenario, taskNames }: Setup) {
  const vma = oneOf(...vmasOf(scenario));
  return {
    /** Its own address space. */
    mm: oneOf(...mmsOf(scenario)),
    /** Another address space that it works on. */
    target: optional(oneOf(...mmsOf(scenario))),
    /** The VMA in hand, and the new one that is made of it. */
    vma: optional(vma),
    copy: optional(vma),
    /** The VMA whose page tables it walks in order to zap them. */
    walking: optional(vma),
    dev: oneOf(...devicesOf(scenario)),
    address: optional(ADDRESSES),
    /** How the function that it is in will end. */
    result: oneOf('ok', 'error', 'retry', 'busy'),
    /** Accesses that it will still make. */
    left: range(0, Math.max(scenario.accesses, taskNames.length)),
  };
}

export type SharedFields = ReturnType<typeof sharedState>;
export type TaskFields = ReturnType<typeof taskVariables>;
export type State = RecordView<SharedFields>;
export type StateDraft = RecordDraft<SharedFields>;
export type TaskView = RecordView<TaskFields>;

export function vmaNames(state: State): readonly Vma[] {
  return FIRST_VMAS[state.vmas.length] as readonly Vma[];
}

/** The first 0, 1, 2, ... of the VMA names: made once, for they are asked for in every state. */
const FIRST_VMAS = [...VMAS, ''].map((_, count) => VMAS.slice(0, count));

/** The VMAs of an address space that are in a given state. */
export function vmasIn(state: State, mm: Mm, lifeCycle: string): readonly Vma[] {
  return vmaNames(state).filter((name) => isIn(state, name, mm, lifeCycle));
}

/** The first of them. */
export function firstVmaIn(state: State, mm: Mm, lifeCycle: string): Vma | undefined {
  return vmaNames(state).find((name) => isIn(state, name, mm, lifeCycle));
}

function isIn(state: State, name: Vma, mm: Mm, lifeCycle: string): boolean {
  const vma = state.vmas.get(name);
  return vma.mm === mm && vma.state === lifeCycle;
}

/** What find_vma() finds. */
export function vmaAt(state: State, mm: Mm, address: Address): Vma | undefined {
  return vmaNames(state).find(
    (name) => isIn(state, name, mm, 'linked') && state.vmas.get(name).pages.has(address),
  );
}

/** A VMA struct that was never used. */
export function unusedVma(state: State): Vma | undefined {
  return vmaNames(state).find((name) => state.vmas.get(name).state === 'unused');
}

export function isListed(state: State, name: Vma): boolean {
  return state.devices.get(state.vmas.get(name).dev).vmaList.includes(name);
}

/** Whether any page of the VMA's range has a live PTE. */
export function hasLivePte(state: State, name: Vma): boolean {
  const { mm, pages } = state.vmas.get(name);
  return !state.mms.get(mm).ptes.isDisjointFrom(pages);
}

/** Clears the PTEs of the VMA's range. */
export function zapVmaPtes(state: StateDraft, name: Vma): void {
  const { mm, pages } = state.vmas.get(name);
  state.mms.get(mm).ptes.deleteAll(pages);
}
