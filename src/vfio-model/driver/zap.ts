import {
  also,
  branch,
  iMmapLock,
  leave,
  loop,
  procedure,
  ret,
  step,
  targetMmapLock,
  vmaLock,
  when,
  type Code,
} from '../kit.js';
import { mmput } from '../mm/exit.js';
import { zapVmaPtes, type Mm, type State, type TaskView, type Vma } from '../objects.js';
import type { Setup } from '../setup.js';

/** Whether to give up, with `result` busy, where another task holds a lock. */
export type Patience = 'wait' | 'try';

/**
 * Empties the list and zaps every VMA on it. Ends with vma_lock held, so that the list stays empty;
 * or, in the try form, with `result` busy and nothing held.
 */
export function zapAndVmaLock(setup: Setup, patience: Patience): Code {
  const busy: Code = [
    also((_state, me) => {
      me.result = 'busy';
      me.target = null;
    }),
    ret,
  ];
  return [
    procedure('vfio_pci_zap_and_vma_lock', [
      loop([
        ...lockVma(patience, busy),
        ...pickMm,
        vmaLock.unlock(),
        ...lockTargetMm(setup, patience, busy),
        ...ifStillValid(setup, [
          ...lockVma(patience, [targetMmapLock.upRead(), ...mmput(setup, 'target'), ...busy]),
          ...zapEntriesOfTarget,
          vmaLock.unlock(),
        ]),
        targetMmapLock.upRead(),
        ...mmput(setup, 'target'),
        forgetTarget,
      ]),
    ]),
  ];
}

function lockVma(patience: Patience, busy: Code): Code {
  return [patience === 'wait' ? vmaLock.lock() : vmaLock.trylock(busy)];
}

function lockTargetMm(setup: Setup, patience: Patience, busy: Code): Code {
  return patience === 'wait'
    ? targetMmapLock.downRead()
    : [targetMmapLock.downReadTrylock([...mmput(setup, 'target'), ...busy])];
}

const forgetTarget = also((_state, me) => {
  me.target = null;
});

function headOfList(state: State, me: TaskView): Vma {
  return state.devices.get(me.dev).vmaList.get(0);
}

/** The mm of the first entry whose mm still has users; entries of others are dropped. */
const pickMm: Code = [
  loop([
    branch(
      'list_empty(&{dev}->vma_list)',
      (state, me) => state.devices.get(me.dev).vmaList.length === 0,
      [ret],
    ),
    branch(
      'mmget_not_zero(head->vma->vm_mm)',
      (state, me) => state.mms.get(state.vmas.get(headOfList(state, me)).mm).users > 0,
      [
        also((state, me) => {
          me.target = state.vmas.get(headOfList(state, me)).mm;
          state.mms.get(me.target).users += 1;
        }),
        leave,
      ],
      [also((state, me) => state.devices.get(me.dev).vmaList.removeAt(0))],
      ['', 'false: drop entry'],
    ),
  ]),
];

/** The entries of an mm whose core is being dumped are left alone, in the versions that test it. */
function ifStillValid({ knobs, scenario }: Setup, code: Code): Code {
  if (!knobs.stillValidTest || !scenario.coreDump) return code;
  return [
    branch(
      'mmget_still_valid({target})',
      (state, me) => !state.mms.get(me.target as Mm).dumping,
      code,
    ),
  ];
}

function entryOfTarget(state: State, me: TaskView) {
  return [...state.devices.get(me.dev).vmaList].find(
    (name) => state.vmas.get(name).mm === me.target,
  );
}

const zapWalked = step('zap_vma_ptes({walking})', (state, me) => {
  zapVmaPtes(state, me.walking as Vma);
  me.walking = null;
});

const zapEntriesOfTarget: Code = [
  loop([
    when((state, me) => entryOfTarget(state, me) === undefined, [leave]),
    step('list_del(entry of {walking})', (state, me) => {
      me.walking = entryOfTarget(state, me) as Vma;
      state.devices.get(me.dev).vmaList.remove(me.walking);
    }),
    zapWalked,
  ]),
];

/** Zaps and removes every entry, whatever its mm: the caller holds vma_lock and one mmap_lock. */
export const zapEveryEntry: Code = [
  loop([
    when((state, me) => state.devices.get(me.dev).vmaList.length === 0, [leave]),
    step('list_del(entry of {walking})', (state, me) => {
      me.walking = headOfList(state, me);
      state.devices.get(me.dev).vmaList.removeAt(0);
    }),
    zapWalked,
  ]),
];

/** The VMA after the one that was zapped last, in the order of the tree. */
function nextInTree(state: State, me: TaskView) {
  const order = [...state.devices.get(me.dev).iMmap];
  return order[me.walking === null ? 0 : order.indexOf(me.walking) + 1];
}

/** One pass over the VMAs of the device's file. */
export const unmapMappingRange: Code = [
  procedure(
    'unmap_mapping_range',
    [
      iMmapLock.lock(),
      loop([
        when((state, me) => nextInTree(state, me) === undefined, [leave]),
        step('zap_page_range({walking})', (state, me) => {
          me.walking = nextInTree(state, me) as Vma;
          zapVmaPtes(state, me.walking);
        }),
      ]),
      iMmapLock.unlock(),
    ],
    (_state, me) => {
      me.walking = null;
    },
  ),
];
