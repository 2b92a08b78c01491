import { enterIMmap, leaveIMmap } from '../driver/i-mmap.js';
import { closeVma, openVma } from '../driver/vma-list.js';
import { also, iMmapLock, mmapLock, given, procedure, step, when, type Code } from '../kit.js';
import {
  MOVED_PAGES,
  PAGES_OF_MAPPING,
  vmasIn,
  type Address,
  type State,
  type StateDraft,
  type TaskView,
  type Vma,
} from '../objects.js';
import { canFail, NO_MEMORY, type Setup } from '../setup.js';
import { freeVma, freePageTables } from './exit.js';
import { canAllocate, duplicate, link } from './new-vma.js';

/** VMAs at their first address: those that can be moved. */
export function movableVmas(state: State, me: TaskView): readonly Vma[] {
  return vmasIn(state, me.mm, 'linked').filter((name) =>
    [...state.vmas.get(name).pages].every((page) => PAGES_OF_MAPPING.includes(page)),
  );
}

/** mremap() that moves a VMA: a copy at the new address, the PTEs moved there, the old range unmapped. */
export function mremap(setup: Setup): Code {
  return [
    procedure(
      'move_vma',
      [
        ...mmapLock.downWrite(),
        when(
          (state, me) => movableVmas(state, me).length > 0 && canAllocate(state),
          moveVma(setup),
        ),
        mmapLock.upWrite(),
      ],
      (_state, me) => {
        me.vma = null;
        me.copy = null;
        me.result = 'ok';
      },
    ),
  ];
}

function moveVma(setup: Setup): Code {
  return [
    step('copy_vma({vma})', (state, me, _constants, choose) => {
      const vma = choose.from('vma', movableVmas(state, me));
      me.vma = vma;
      me.dev = state.vmas.get(vma).dev;
      me.copy = duplicate(state, vma);
      state.vmas.get(me.copy).pages.assign([...state.vmas.get(vma).pages].map(moved));
    }),
    ...openVma(setup),
    step('link {copy}', (state, me) => link(state, me, 'copy')),
    ...enterIMmap(setup, 'vma', 'copy'),
    step('move_page_tables({vma}, {copy})', (state, me, _constants, choose) => {
      movePtes(state, me.vma as Vma, me.copy as Vma);
      if (canFail(setup, 'mm core') && choose.either('', NO_MEMORY) === NO_MEMORY) {
        me.result = 'error';
      }
    }),
    when((_state, me) => me.result === 'error', moveBack(setup)),
    ...unmapOld(setup),
  ];
}

/** After a failure the PTEs go back, and what will be unmapped is the copy. */
function moveBack({ knobs }: Setup): Code {
  const underIMmapLock = knobs.tracking === 'i_mmap';
  return [
    ...given(underIMmapLock, () => [iMmapLock.lock()]),
    step('move_page_tables({copy}, {vma})', (state, me) => {
      movePtes(state, me.copy as Vma, me.vma as Vma);
    }),
    ...given(underIMmapLock, () => [iMmapLock.unlock()]),
    also((_state, me) => {
      [me.vma, me.copy] = [me.copy, me.vma];
    }),
  ];
}

function unmapOld(setup: Setup): Code {
  return [
    step('do_munmap({vma})', (state, me) => {
      state.vmas.get(me.vma as Vma).state = 'detached';
    }),
    ...leaveIMmap(setup, 'vma'),
    freePageTables,
    ...closeVma(setup, 'vma'),
    freeVma('vma'),
  ];
}

function moved(page: Address): Address {
  return MOVED_PAGES[PAGES_OF_MAPPING.indexOf(page)] as Address;
}

/** Moves the PTEs of one VMA's range to the range of another one of the same size. */
function movePtes(state: StateDraft, from: Vma, to: Vma): void {
  const { ptes } = state.mms.get(state.vmas.get(from).mm);
  const targets = [...state.vmas.get(to).pages];
  [...state.vmas.get(from).pages].forEach((page, index) => {
    if (!ptes.has(page)) return;
    ptes.delete(page);
    ptes.add(targets[index] as Address);
  });
}
