import { closeVma } from '../driver/vma-list.js';
import { leaveIMmap } from '../driver/i-mmap.js';
import { also, leave, loop, procedure, step, when, type Code } from '../kit.js';
import { firstVmaIn, vmasIn, type Mm, type State, type TaskView, type Vma } from '../objects.js';
import type { Setup } from '../setup.js';

/** Which of a task's address spaces: its own, or the one that it works on. */
type Whose = 'mm' | 'target';

/** mmput(): who drops the last reference tears the address space down. */
export function mmput(setup: Setup, whose: Whose): Code {
  return [
    {
      kind: 'branch',
      label: `mmput({${whose}})`,
      effect: (state, me) => {
        state.mms.get(me[whose] as Mm).users -= 1;
      },
      condition: (state, me) => state.mms.get(me[whose] as Mm).users === 0,
      then: exitMmap(setup, whose),
      otherwise: [],
      outcomes: ['last user', ''],
    },
  ];
}

/** exit_mmap(): nobody else has a reference, so no fault comes and mmap_lock is not needed. */
function exitMmap(setup: Setup, whose: Whose): Code {
  const mmOf = (me: TaskView): Mm => me[whose] as Mm;
  const first = (lifeCycle: string) => (state: State, me: TaskView) =>
    firstVmaIn(state, mmOf(me), lifeCycle);
  const forEach = (lifeCycle: string, code: Code): Code => [
    loop([
      when((state, me) => first(lifeCycle)(state, me) === undefined, [leave]),
      also((state, me) => {
        const vma = first(lifeCycle)(state, me) as Vma;
        me.vma = vma;
        me.dev = state.vmas.get(vma).dev;
      }),
      ...code,
    ]),
  ];
  return [
    procedure(
      'exit_mmap',
      [
        step(`unmap_vmas({${whose}})`, (state, me) => {
          for (const vma of vmasIn(state, mmOf(me), 'linked'))
            state.vmas.get(vma).state = 'detached';
          state.mms.get(mmOf(me)).ptes.clear();
        }),
        ...forEach('detached', [...leaveIMmap(setup, 'vma'), freePageTables]),
        ...forEach('torn down', [...closeVma(setup, 'vma'), freeVma('vma')]),
      ],
      (_state, me) => {
        me.vma = null;
      },
    ),
  ];
}

export const freePageTables = step('free_pgtables({vma})', (state, me) => {
  state.vmas.get(me.vma as Vma).state = 'torn down';
});

/** Frees the VMA struct. */
export function freeVma(which: 'vma' | 'copy'): Code[number] {
  return step(`vm_area_free({${which}})`, (state, me) => {
    state.vmas.get(me[which] as Vma).state = 'freed';
  });
}
