import { iMmapLock, mmapLock, given, procedure, ret, step, when, type Code } from '../kit.js';
import { closeVma, openVma } from '../driver/vma-list.js';
import { vmasIn, type State, type TaskView, type Vma } from '../objects.js';
import { canFail, NO_MEMORY, type Setup } from '../setup.js';
import { freeVma } from './exit.js';
import { canAllocate, duplicate, link } from './new-vma.js';

/** VMAs of the task's address space that have more than one page. */
export function splittableVmas(state: State, me: TaskView): readonly Vma[] {
  return vmasIn(state, me.mm, 'linked').filter((name) => state.vmas.get(name).pages.size > 1);
}

/** mprotect() or the like of half a VMA. */
export function split(setup: Setup): Code {
  return [
    procedure(
      'mprotect',
      [
        ...mmapLock.downWrite(),
        when(
          (state, me) => splittableVmas(state, me).length > 0 && canAllocate(state),
          [chooseVma, ...splitVma(setup)],
        ),
        mmapLock.upWrite(),
      ],
      (_state, me) => {
        me.vma = null;
        me.result = 'ok';
      },
    ),
  ];
}

/** Takes a VMA that can be split in hand. */
const chooseVma = step('find_vma({vma})', (state, me, _constants, choose) => {
  const vma = choose.from('vma', splittableVmas(state, me));
  me.vma = vma;
  me.dev = state.vmas.get(vma).dev;
});

/**
 * __split_vma() of the VMA in hand, which has two pages: the new half is the upper one. It fails with
 * `result` error, the split undone but for the zap. The caller write-holds mmap_lock.
 */
export function splitVma(setup: Setup): Code {
  const { knobs } = setup;
  const fails = canFail(setup, 'mm core');
  return [
    procedure(
      '__split_vma',
      [
        step('vm_area_dup({vma})', (state, me, _constants, choose) => {
          if (fails && choose.either('', NO_MEMORY) === NO_MEMORY) {
            me.result = 'error';
            return;
          }
          me.copy = duplicate(state, me.vma as Vma);
          const upper = Math.max(...state.vmas.get(me.copy).pages);
          state.vmas.get(me.copy).pages.assign([upper]);
        }),
        ...given(fails, () => [when((_state, me) => me.result === 'error', [ret])]),
        ...openVma(setup),
        ...given(fails && knobs.splitFailsAfterOpen, () => lateFailure(setup)),
        ...given(knobs.tracking === 'i_mmap', () => [iMmapLock.lock()]),
        step('vma_adjust: shrink {vma}, link {copy}', (state, me) => {
          const copy = me.copy as Vma;
          const vma = me.vma as Vma;
          state.vmas.get(vma).pages.deleteAll(state.vmas.get(copy).pages);
          link(state, me, 'copy');
          if (knobs.tracking === 'i_mmap') state.devices.get(me.dev).iMmap.push(copy);
        }),
        ...given(knobs.tracking === 'i_mmap', () => [iMmapLock.unlock()]),
      ],
      (_state, me) => {
        me.copy = null;
      },
    ),
  ];
}

function lateFailure(setup: Setup): Code {
  return [
    step('vma_adjust: allocate', (_state, me, _constants, choose) => {
      if (choose.either('', NO_MEMORY) === NO_MEMORY) me.result = 'error';
    }),
    when((_state, me) => me.result === 'error', [...closeVma(setup, 'copy'), freeVma('copy'), ret]),
  ];
}
