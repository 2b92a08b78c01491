/** What the mm core can be asked to do with a mapping. */
export type MmOperation = 'mmap' | 'fork' | 'split' | 'mremap' | 'munmap';

/** What is done to the device. */
export type DeviceOperation = 'disable' | 'enable' | 'reset' | 'hot reset';

/** What can run out of memory: adding a list entry, filling PTEs, or the mm core's own work. */
export type Failure = 'allocation' | 'remap' | 'mm core';

/** Where a thread may live; one that lives in the child waits for the fork. */
type Home = readonly ('parent' | 'child')[];

/** Who runs, and what may go wrong. */
export interface Scenario {
  readonly says: string;
  /** The threads that access the BAR. */
  readonly threads: readonly Home[];
  /** Accesses of each thread. */
  readonly accesses: number;
  /** One thread of the parent does any one of these; none: there is no such thread. */
  readonly mmOperations: readonly MmOperation[];
  /** One task does one of these sequences; none: there is no such task. */
  readonly deviceOperations: readonly (readonly DeviceOperation[])[];
  readonly devices: 1 | 2;
  /** Whether the BAR is mapped to begin with. */
  readonly mapped: boolean;
  /** Whether every thread exits in the end. */
  readonly exits: boolean;
  readonly failures: readonly Failure[];
  /** A thread reads the BAR by read() into a buffer inside of the mapping. */
  readonly barReader: boolean;
  /** A thread of the parent dumps core. */
  readonly coreDump: boolean;
}

const PARENT: Home = ['parent'];
const CHILD: Home = ['child'];

/** A thread that faults while memory is disabled: what every scenario adds to. */
const MINIMAL: Omit<Scenario, 'says'> = {
  threads: [PARENT],
  accesses: 1,
  mmOperations: [],
  deviceOperations: [['disable']],
  devices: 1,
  mapped: true,
  exits: false,
  failures: [],
  barReader: false,
  coreDump: false,
};

export const SCENARIOS = {
  disable: { ...MINIMAL, says: 'a thread faults while memory is disabled' },
  reset: {
    ...MINIMAL,
    says: 'a thread faults twice while the device is reset',
    accesses: 2,
    deviceOperations: [['reset']],
  },
  enable: {
    ...MINIMAL,
    says: 'a thread faults twice while memory is disabled, enabled and disabled again',
    accesses: 2,
    deviceOperations: [['disable', 'enable', 'disable']],
  },
  'two-faults': {
    ...MINIMAL,
    says: 'two threads fault on the same VMA',
    threads: [PARENT, PARENT],
    deviceOperations: [],
  },
  'two-faults-disable': {
    ...MINIMAL,
    says: 'two threads fault on the same VMA while memory is disabled and enabled again',
    threads: [PARENT, PARENT],
    deviceOperations: [['disable', 'enable']],
  },
  'failing-allocation': {
    ...MINIMAL,
    says: 'a thread faults twice, there may be no memory for the list entry, the process exits',
    accesses: 2,
    deviceOperations: [],
    exits: true,
    failures: ['allocation'],
  },
  'failing-remap': {
    ...MINIMAL,
    says: 'a thread faults twice, remap_pfn_range() may fail, the process exits',
    accesses: 2,
    deviceOperations: [],
    exits: true,
    failures: ['remap'],
  },
  mmap: {
    ...MINIMAL,
    says: 'the BAR is mapped while memory is disabled',
    mapped: false,
    mmOperations: ['mmap'],
  },
  fork: {
    ...MINIMAL,
    says: 'a thread faults, the process forks, memory is disabled',
    mmOperations: ['fork'],
  },
  'fork-child': {
    ...MINIMAL,
    says: 'parent and child fault, and exit',
    threads: [PARENT, CHILD],
    mmOperations: ['fork'],
    deviceOperations: [],
    exits: true,
  },
  split: {
    ...MINIMAL,
    says: 'a thread faults twice, the VMA is split, memory is disabled',
    accesses: 2,
    mmOperations: ['split'],
  },
  'failing-split': {
    ...MINIMAL,
    says: 'a thread faults twice, a split of the VMA may run out of memory',
    accesses: 2,
    mmOperations: ['split'],
    deviceOperations: [],
    failures: ['mm core'],
  },
  mremap: {
    ...MINIMAL,
    says: 'a thread faults, the VMA is moved, memory is disabled',
    mmOperations: ['mremap'],
  },
  'failing-mremap': {
    ...MINIMAL,
    says: 'as mremap, and moving the PTEs or listing the VMA may run out of memory',
    mmOperations: ['mremap'],
    failures: ['allocation', 'mm core'],
  },
  munmap: {
    ...MINIMAL,
    says: 'a thread faults, the VMA or half of it is unmapped, memory is disabled',
    mmOperations: ['munmap'],
  },
  exit: { ...MINIMAL, says: 'a thread faults, the process exits, memory is disabled', exits: true },
  'core-dump': {
    ...MINIMAL,
    says: 'the process dumps core and exits, memory is disabled',
    exits: true,
    coreDump: true,
  },
  'bar-read': {
    ...MINIMAL,
    says: 'read() of the BAR into a buffer that is the mapped BAR itself, memory is disabled',
    barReader: true,
  },
  'hot-reset': {
    ...MINIMAL,
    says: 'two devices, each with a mapping, are reset together',
    deviceOperations: [['hot reset']],
    devices: 2,
  },
  everything: {
    ...MINIMAL,
    says: 'two threads in parent or child, any mm operation, failures, disable and enable or reset',
    threads: [PARENT, [...PARENT, ...CHILD]],
    mmOperations: ['fork', 'split', 'mremap', 'munmap'],
    deviceOperations: [['disable', 'enable'], ['reset']],
    failures: ['allocation', 'remap', 'mm core'],
  },
} as const satisfies Readonly<Record<string, Scenario>>;

export type ScenarioName = keyof typeof SCENARIOS;
