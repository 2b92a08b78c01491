/** What the mm core can be asked to do with a mapping. */
export type MmOperation = 'mmap' | 'fork' | 'split' | 'mremap' | 'munmap';

/** What is done to the device. */
export type DeviceOperation = 'disable' | 'enable' | 'reset' | 'hot reset';

/** Who runs, and what may go wrong. */
export interface Scenario {
  readonly says: string;
  /** Threads of the parent process that access the BAR. */
  readonly threads: number;
  /** A thread of the child process that fork makes accesses it too. */
  readonly childThread: boolean;
  /** Accesses of each thread. */
  readonly accesses: number;
  /** One thread of the parent does any one of these; none: there is no such thread. */
  readonly mmOperations: readonly MmOperation[];
  /** One task does one of these sequences; none: there is no such task. */
  readonly deviceOperations: readonly (readonly DeviceOperation[])[];
  readonly devices: 1 | 2;
  /** Whether the BAR is mapped to begin with. */
  readonly mapped: boolean;
  /** Whether every thread of the parent and the child exits in the end. */
  readonly exits: boolean;
  /** Whether allocations, remap_pfn_range() and the moving of PTEs can fail. */
  readonly failures: boolean;
  /** A thread reads the BAR by read() into a buffer inside of the mapping. */
  readonly barReader: boolean;
  /** A thread of the parent dumps core. */
  readonly coreDump: boolean;
}

const MINIMAL: Omit<Scenario, 'says'> = {
  threads: 1,
  childThread: false,
  accesses: 1,
  mmOperations: [],
  deviceOperations: [['disable']],
  devices: 1,
  mapped: true,
  exits: false,
  failures: false,
  barReader: false,
  coreDump: false,
};

export const SCENARIOS = {
  disable: { ...MINIMAL, says: 'a fault while memory is disabled' },
  reset: {
    ...MINIMAL,
    says: 'faults while the device is reset',
    accesses: 2,
    deviceOperations: [['reset']],
  },
  enable: {
    ...MINIMAL,
    says: 'faults while memory is disabled, enabled and disabled again',
    accesses: 2,
    deviceOperations: [['disable', 'enable', 'disable']],
  },
  'two-faults': {
    ...MINIMAL,
    says: 'two threads fault on the same VMA',
    threads: 2,
    deviceOperations: [],
  },
  'two-faults-disable': {
    ...MINIMAL,
    says: 'two threads fault on the same VMA while memory is disabled and enabled',
    threads: 2,
    deviceOperations: [['disable', 'enable']],
  },
  'failing-faults': {
    ...MINIMAL,
    says: 'faults that run out of memory, while memory is disabled',
    threads: 2,
    failures: true,
  },
  mmap: {
    ...MINIMAL,
    says: 'the BAR is mapped while memory is disabled',
    mapped: false,
    mmOperations: ['mmap'],
  },
  fork: {
    ...MINIMAL,
    says: 'the process forks, and its child accesses the BAR',
    childThread: true,
    mmOperations: ['fork'],
  },
  split: { ...MINIMAL, says: 'the VMA is split', accesses: 2, mmOperations: ['split'] },
  'failing-split': {
    ...MINIMAL,
    says: 'a split that runs out of memory',
    accesses: 2,
    mmOperations: ['split'],
    failures: true,
  },
  mremap: { ...MINIMAL, says: 'the VMA is moved', accesses: 2, mmOperations: ['mremap'] },
  'failing-mremap': {
    ...MINIMAL,
    says: 'a move that runs out of memory',
    mmOperations: ['mremap'],
    failures: true,
  },
  munmap: { ...MINIMAL, says: 'the VMA, or half of it, is unmapped', mmOperations: ['munmap'] },
  exit: { ...MINIMAL, says: 'the process exits', exits: true },
  'core-dump': {
    ...MINIMAL,
    says: 'the process dumps core and exits',
    exits: true,
    coreDump: true,
  },
  'bar-read': {
    ...MINIMAL,
    says: 'read() of the BAR into a buffer that is the mapped BAR itself',
    threads: 1,
    barReader: true,
  },
  'hot-reset': {
    ...MINIMAL,
    says: 'two devices, each with a mapping, are reset together',
    deviceOperations: [['hot reset']],
    devices: 2,
  },
  everything: {
    says: 'two threads, a child, any mm operation, failures, disable and enable or reset',
    threads: 2,
    childThread: true,
    accesses: 1,
    mmOperations: ['fork', 'split', 'mremap', 'munmap'],
    deviceOperations: [['disable', 'enable'], ['reset']],
    devices: 1,
    mapped: true,
    exits: true,
    failures: true,
    barReader: false,
    coreDump: false,
  },
} as const satisfies Readonly<Record<string, Scenario>>;

export type ScenarioName = keyof typeof SCENARIOS;
