import { leaveIMmap } from '../driver/i-mmap.js';
import { closeVma, zapVma } from '../driver/vma-list.js';
import { also, either, mmapLock, procedure, step, when, type Code } from '../kit.js';
import { vmasIn, type Vma } from '../objects.js';
import type { Setup } from '../setup.js';
import { freeVma, freePageTables } from './exit.js';
import { canAllocate } from './new-vma.js';
import { splittableVmas, splitVma } from './split.js';

/** munmap() of a whole VMA, or of its upper half, which is split off first. */
export function munmap(setup: Setup): Code {
  return [
    procedure(
      '__do_munmap',
      [
        ...mmapLock.downWrite(),
        when((state, me) => vmasIn(state, me.mm, 'linked').length > 0, unmapSome(setup), [
          mmapLock.upWrite(),
        ]),
      ],
      (_state, me) => {
        me.vma = null;
        me.result = 'ok';
      },
    ),
  ];
}

function unmapSome(setup: Setup): Code {
  return [
    step('find_vma({vma})', (state, me, _constants, choose) => {
      const vma = choose.from('vma', vmasIn(state, me.mm, 'linked'));
      me.vma = vma;
      me.dev = state.vmas.get(vma).dev;
    }),
    when(
      (state, me) => splittableVmas(state, me).includes(me.vma as Vma) && canAllocate(state),
      [either('range', { 'whole VMA': [], 'upper half': splitOff(setup) })],
    ),
    when((_state, me) => me.result === 'error', [mmapLock.upWrite()], tearDown(setup)),
  ];
}

/** Splits, and takes the new half in hand. */
function splitOff(setup: Setup): Code {
  return [
    ...splitVma(setup),
    when(
      (_state, me) => me.result === 'ok',
      [
        also((state, me) => {
          me.vma = vmasIn(state, me.mm, 'linked').at(-1) as Vma;
        }),
      ],
    ),
  ];
}

/** No fault finds the VMA any more; readers of mmap_lock come in while it is torn down. */
function tearDown(setup: Setup): Code {
  return [
    step('detach {vma}', (state, me) => {
      state.vmas.get(me.vma as Vma).state = 'detached';
    }),
    mmapLock.downgradeWrite(),
    ...zapVma('vma', 'unmap_vmas: '),
    ...leaveIMmap(setup, 'vma'),
    freePageTables,
    ...closeVma(setup, 'vma'),
    freeVma('vma'),
    mmapLock.upRead(),
  ];
}
