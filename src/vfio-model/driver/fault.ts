import {
  also,
  branch,
  die,
  either,
  memoryLock,
  mmapLock,
  given,
  procedure,
  ret,
  step,
  vmaLock,
  when,
  type Code,
} from '../kit.js';
import { hasLivePte, isListed, zapVmaPtes, type Vma } from '../objects.js';
import { canFail, NO_MEMORY, type Setup } from '../setup.js';
import { addEntry } from './vma-list.js';

/**
 * The driver's fault handler. The caller read-holds mmap_lock and has found `vma` and an empty PTE.
 * Ends with `result`: ok (NOPAGE), error (SIGBUS or OOM), or retry, mmap_lock already dropped.
 */
export function fault(setup: Setup): Code {
  const { knobs } = setup;
  if (knobs.populate === 'in-mmap' && knobs.tracking === 'none') return [noHandler];
  return [
    procedure('vfio_pci_mmap_fault', [
      ...takeLocks(setup),
      ...testEnabled(setup),
      ...testListed(setup),
      ...given(knobs.addEntry === 'before-remap', () => addBeforeRemap(setup)),
      ...remap(setup),
      ...given(knobs.addEntry === 'after-remap', () => addAfterRemap(setup)),
      ...release(setup, knobs.faultVmaLock === 'over-remap'),
    ]),
  ];
}

const noHandler = step('no vm_ops: SIGBUS', (_state, me) => {
  me.result = 'error';
});

/** Gives everything back; `result` says how the fault ends. */
function release({ knobs }: Setup, holdsVmaLock: boolean): Code {
  return [
    ...given(holdsVmaLock, () => [vmaLock.unlock()]),
    ...given(knobs.faultMemoryLock !== 'never', () => [memoryLock.upRead()]),
  ];
}

function holdsVmaLockOnEntry({ knobs }: Setup): boolean {
  return knobs.faultVmaLock === 'until-add' || knobs.faultVmaLock === 'over-remap';
}

function fail(setup: Setup, holdsVmaLock: boolean): Code {
  return [
    also((_state, me) => {
      me.result = 'error';
    }),
    ...release(setup, holdsVmaLock),
    ret,
  ];
}

function takeLocks(setup: Setup): Code {
  const { knobs } = setup;
  return [
    ...given(holdsVmaLockOnEntry(setup), () => [vmaLock.lock()]),
    ...given(knobs.faultMemoryLock === 'after-vma_lock', () => memoryLock.downRead()),
    ...given(knobs.faultMemoryLock === 'trylock-first', () => [
      memoryLock.downReadTrylock([
        either('FAULT_FLAG_ALLOW_RETRY?', {
          'drop mmap_lock, wait': [
            mmapLock.upRead(),
            ...memoryLock.downRead(),
            memoryLock.upRead(),
            also((_state, me) => {
              me.result = 'retry';
            }),
            ret,
          ],
          SIGBUS: [
            also((_state, me) => {
              me.result = 'error';
            }),
            ret,
          ],
        }),
      ]),
    ]),
  ];
}

function testEnabled(setup: Setup): Code {
  return given(setup.knobs.faultMemoryLock !== 'never', () => [
    branch(
      '__vfio_pci_memory_enabled()',
      (state, me) => state.devices.get(me.dev).enabled,
      [],
      fail(setup, holdsVmaLockOnEntry(setup)),
      ['', 'false: SIGBUS'],
    ),
  ]);
}

function testListed(setup: Setup): Code {
  return given(setup.knobs.listedTest, () => [
    branch(
      '{vma} on vma_list?',
      (state, me) => isListed(state, me.vma as Vma),
      [...release(setup, true), ret],
      [],
      ['yes: NOPAGE', 'no'],
    ),
  ]);
}

function addBeforeRemap(setup: Setup): Code {
  const { knobs } = setup;
  const onFailure = given(canFail(setup, 'allocation'), () => [
    when((_state, me) => me.result === 'error', fail(setup, knobs.faultVmaLock !== 'around-add')),
  ]);
  switch (knobs.faultVmaLock) {
    case 'around-add':
      return [vmaLock.lock(), ...addEntry(setup, 'vma'), vmaLock.unlock(), ...onFailure];
    case 'until-add':
      return [...addEntry(setup, 'vma'), ...onFailure, vmaLock.unlock()];
    default:
      return [...addEntry(setup, 'vma'), ...onFailure];
  }
}

function addAfterRemap(setup: Setup): Code {
  return [
    ...addEntry(setup, 'vma'),
    ...given(canFail(setup, 'allocation'), () => [undoOnFailure(setup)]),
  ];
}

/** A failure after the remap began: what was mapped is zapped again, where the driver does that. */
function undoOnFailure(setup: Setup): Code[number] {
  const holdsVmaLock = setup.knobs.faultVmaLock === 'over-remap';
  return when(
    (_state, me) => me.result === 'error',
    [
      ...given(setup.knobs.undoOnFailure, () => [
        step('zap_vma_ptes({vma})', (state, me) => zapVmaPtes(state, me.vma as Vma)),
      ]),
      ...fail(setup, holdsVmaLock),
    ],
  );
}

function remap(setup: Setup): Code {
  return setup.knobs.remap === 'one-page' ? insertOnePage(setup) : remapWholeVma(setup);
}

/** Fills every PTE of the VMA. One that is there already is a BUG: the task dies with its locks. */
function remapWholeVma(setup: Setup): Code {
  const fails = canFail(setup, 'remap');
  return [
    branch(
      'remap_pfn_range({vma})',
      (state, me) => hasLivePte(state, me.vma as Vma),
      [die],
      [
        also((state, me, _constants, choose) => {
          const outcome = fails ? choose.either('', 'no memory', 'no memory half-way') : '';
          const { mm, pages } = state.vmas.get(me.vma as Vma);
          const filled = {
            '': [...pages],
            'no memory': [],
            'no memory half-way': [...pages].slice(0, 1),
          };
          state.mms.get(mm).ptes.addAll(filled[outcome]);
          if (outcome !== '') me.result = 'error';
        }),
        ...given(fails, () => [undoOnFailure(setup)]),
      ],
      ['BUG_ON(!pte_none(*pte))', ''],
    ),
  ];
}

/** Fills the PTE that faulted; it is fine if that is there by now. */
function insertOnePage(setup: Setup): Code {
  return [
    step('vmf_insert_pfn({vma}, {address})', (state, me, _constants, choose) => {
      if (canFail(setup, 'remap') && choose.either('', NO_MEMORY) === NO_MEMORY) {
        me.result = 'error';
      } else {
        state.mms.get(me.mm).ptes.add(me.address as number);
      }
    }),
  ];
}
