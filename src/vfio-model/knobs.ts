/** What the versions of the driver, and of the mm core under it, differ in. */
export interface Knobs {
  /** When PTEs are made: all of them in mmap(), or on a fault. */
  readonly populate: 'in-mmap' | 'on-fault';
  /** How a fault fills the VMA: every PTE at once, or the one that faulted. */
  readonly remap: 'whole-vma' | 'one-page';
  /** How the driver finds the VMAs to zap. */
  readonly tracking: 'none' | 'vma_list' | 'i_mmap';
  /** What vm_ops->open() does with the new VMA. */
  readonly open: 'nothing' | 'zap' | 'track';
  /** What dup_mmap() does first. */
  readonly forkOrder: 'copy-then-open' | 'open-then-copy';
  /** Whether __split_vma() can fail after it has called open(). */
  readonly splitFailsAfterOpen: boolean;

  /** How long the fault handler holds vma_lock. */
  readonly faultVmaLock: 'never' | 'around-add' | 'until-add' | 'over-remap';
  /** How the fault handler takes memory_lock. */
  readonly faultMemoryLock: 'never' | 'trylock-first' | 'after-vma_lock';
  /** Whether a fault on a listed VMA returns at once. */
  readonly listedTest: boolean;
  readonly addEntry: 'never' | 'before-remap' | 'after-remap';
  /** Whether a fault that fails after remap_pfn_range() zaps the VMA. */
  readonly undoOnFailure: boolean;

  /** How disable and reset get rid of the PTEs. */
  readonly disable: 'no-zap' | 'memory_lock-first' | 'memory_lock-last' | 'under-mmap_lock';
  /** Whether the zapper leaves the VMAs of an mm alone while its core is dumped. */
  readonly stillValidTest: boolean;
  /** Whether BAR read() and write() copy to the user's buffer under memory_lock. */
  readonly copyUnderLock: boolean;
}

/** The driver of v5.8, as merged: what the other versions are told against. */
const V5_8: Knobs = {
  populate: 'on-fault',
  remap: 'whole-vma',
  tracking: 'vma_list',
  open: 'zap',
  forkOrder: 'copy-then-open',
  splitFailsAfterOpen: false,
  faultVmaLock: 'until-add',
  faultMemoryLock: 'after-vma_lock',
  listedTest: false,
  addEntry: 'before-remap',
  undoOnFailure: false,
  disable: 'memory_lock-last',
  stillValidTest: true,
  copyUnderLock: true,
};

const V5_10: Knobs = { ...V5_8, stillValidTest: false, copyUnderLock: false };

const V5_14: Knobs = {
  ...V5_10,
  faultVmaLock: 'over-remap',
  listedTest: true,
  addEntry: 'after-remap',
  undoOnFailure: true,
};

const V6_10: Knobs = {
  ...V5_10,
  remap: 'one-page',
  tracking: 'i_mmap',
  open: 'nothing',
  forkOrder: 'open-then-copy',
  faultVmaLock: 'never',
  addEntry: 'never',
  disable: 'memory_lock-first',
};

/** A version of the driver, or a proposal or question from the threads about it. */
export interface Variant {
  /** Its letter in the facts that the models follow. */
  readonly letter: string;
  readonly says: string;
  readonly knobs: Knobs;
}

export const VARIANTS = {
  'v5.7': {
    letter: 'a',
    says: 'before the series: mmap() fills all PTEs, nothing ever zaps them',
    knobs: {
      ...V5_8,
      populate: 'in-mmap',
      tracking: 'none',
      open: 'nothing',
      faultVmaLock: 'never',
      faultMemoryLock: 'never',
      addEntry: 'never',
      disable: 'no-zap',
      copyUnderLock: false,
    },
  },
  'patch-2': {
    letter: 'b0',
    says: 'patch 2/3 of the series alone: faults and the list, no zapper',
    knobs: { ...V5_8, faultVmaLock: 'around-add', faultMemoryLock: 'never', disable: 'no-zap' },
  },
  'series-v1': {
    letter: 'b',
    says: 'v1 of the series: memory_lock is the outermost lock of the zapper',
    knobs: {
      ...V5_8,
      faultVmaLock: 'around-add',
      faultMemoryLock: 'trylock-first',
      disable: 'memory_lock-first',
    },
  },
  'track-in-open': {
    letter: "b'",
    says: 'open() lists the new VMA instead of zapping it (Jason Gunthorpe)',
    knobs: { ...V5_8, open: 'track' },
  },
  'lock-sketch': {
    letter: "b''",
    says: 'vma_lock over the whole fault, mmap_lock over disable (Jason Gunthorpe)',
    knobs: { ...V5_8, faultVmaLock: 'over-remap', disable: 'under-mmap_lock' },
  },
  'v5.8': { letter: 'c, d', says: 'v2 and v3 of the series, as merged', knobs: V5_8 },
  'v5.10': {
    letter: 'd, later',
    says: 'v5.8 without the core dump test, read() and write() copying outside of memory_lock',
    knobs: V5_10,
  },
  'proposal-2021': {
    letter: 'e0',
    says: 'February 2021: v5.8, and a fault on a listed VMA returns at once',
    knobs: { ...V5_10, listedTest: true },
  },
  'v5.14': {
    letter: 'e',
    says: 'vma_lock over the whole fault, the entry added after the remap',
    knobs: V5_14,
  },
  'v6.1': {
    letter: 'e, split can fail late',
    says: 'v5.14 over an mm core whose split can fail after open()',
    knobs: { ...V5_14, splitFailsAfterOpen: true },
  },
  'v6.9': {
    letter: 'e+fork',
    says: "v5.14 over fork's new order: open() before the page tables are copied",
    knobs: { ...V5_14, forkOrder: 'open-then-copy' },
  },
  'v6.10': {
    letter: 'f',
    says: 'no list: i_mmap finds the VMAs, faults insert single PTEs',
    knobs: V6_10,
  },
} as const satisfies Readonly<Record<string, Variant>>;

export type VariantName = keyof typeof VARIANTS;
