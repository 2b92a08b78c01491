import { enterIMmap } from '../driver/i-mmap.js';
import { openVma } from '../driver/vma-list.js';
import { leave, loop, mmapLock, procedure, step, targetMmapLock, when, type Code } from '../kit.js';
import { vmasIn, type State, type TaskView, type Vma } from '../objects.js';
import { canFail, NO_MEMORY, type Setup } from '../setup.js';
import { mmput } from './exit.js';
import { canAllocate, duplicate, link } from './new-vma.js';

/** dup_mmap(): copies every VMA of the parent, with its PTEs, into a new address space. */
export function fork(setup: Setup): Code {
  const copyThenOpen = setup.knobs.forkOrder === 'copy-then-open';
  return [
    procedure(
      'dup_mmap',
      [
        ...mmapLock.downWrite(),
        step('mm_init({target})', (state, me) => {
          me.target = 'child';
          state.mms.get('child').users = 1;
        }),
        ...targetMmapLock.downWrite(),
        loop([
          when((state, me) => nextVma(state, me) === undefined, [leave]),
          duplicateNext(setup),
          when((_state, me) => me.result === 'error', [leave]),
          ...enterIMmap(setup, 'vma', 'copy'),
          step('link {copy} into {target}', (state, me) => link(state, me, 'copy')),
          ...(copyThenOpen ? [copyPtes, ...openVma(setup)] : [...openVma(setup), copyPtes]),
        ]),
        targetMmapLock.upWrite(),
        mmapLock.upWrite(),
        when((_state, me) => me.result === 'error', mmput(setup, 'target'), [
          step('wake_up_new_task({target})', (state) => {
            state.mms.get('child').running = true;
          }),
        ]),
      ],
      (_state, me) => {
        me.vma = null;
        me.copy = null;
        me.target = null;
        me.result = 'ok';
      },
    ),
  ];
}

/** The VMA of the parent that follows the one in hand. */
function nextVma(state: State, me: TaskView): Vma | undefined {
  const vmas = vmasIn(state, me.mm, 'linked');
  return vmas[me.vma === null ? 0 : vmas.indexOf(me.vma) + 1];
}

function duplicateNext(setup: Setup): Code[number] {
  return step('vm_area_dup({vma})', (state, me, _constants, choose) => {
    const next = nextVma(state, me) as Vma;
    me.vma = next;
    me.dev = state.vmas.get(next).dev;
    const fails = canFail(setup, 'mm core') && choose.either('', NO_MEMORY) === NO_MEMORY;
    if (fails || !canAllocate(state)) {
      me.result = 'error';
      return;
    }
    me.copy = duplicate(state, next);
    state.vmas.get(me.copy).mm = 'child';
  });
}

const copyPtes = step('copy_page_range({copy}, {vma})', (state, me) => {
  const { ptes } = state.mms.get('parent');
  for (const page of state.vmas.get(me.vma as Vma).pages) {
    if (ptes.has(page)) state.mms.get('child').ptes.add(page);
  }
});
