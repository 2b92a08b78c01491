import { also, given, step, vmaLock, when, type Code } from '../kit.js';
import { zapVmaPtes, type Vma } from '../objects.js';
import { canFail, NO_MEMORY, type Setup } from '../setup.js';

/** Which of a task's VMAs: the one in hand, or the new one. */
export type InHand = 'vma' | 'copy';

/** Adds the entry at the head of the list; there is no memory for it when failures are possible. */
export function addEntry(setup: Setup, which: InHand): Code {
  return [
    step(`__vfio_pci_add_vma({${which}})`, (state, me, _constants, choose) => {
      if (canFail(setup, 'allocation') && choose.either('', NO_MEMORY) === NO_MEMORY)
        me.result = 'error';
      else state.devices.get(me.dev).vmaList.unshift(me[which] as Vma);
    }),
  ];
}

const OPEN = 'open: ';
/** Where a task stands that has called open() and not zapped yet. */
export const OPEN_ZAP = `${OPEN}zap_vma_ptes(copy)`;

/** zap_vma_ptes() where the caller keeps everybody else away from the VMA. */
export function zapVma(which: InHand, caller: string): Code {
  return [
    step(`${caller}zap_vma_ptes({${which}})`, (state, me) => zapVmaPtes(state, me[which] as Vma)),
  ];
}

/** vm_ops->open() of the new VMA. */
export function openVma(setup: Setup): Code {
  switch (setup.knobs.open) {
    case 'nothing':
      return [];
    case 'zap':
      return zapVma('copy', OPEN);
    case 'track':
      return [
        vmaLock.lock(),
        ...addEntry(setup, 'copy'),
        vmaLock.unlock(),
        ...given(canFail(setup, 'allocation'), () => [
          when(
            (_state, me) => me.result === 'error',
            [
              ...zapVma('copy', OPEN),
              also((_state, me) => {
                me.result = 'ok';
              }),
            ],
          ),
        ]),
      ];
  }
}

/** vm_ops->close(): removes the first entry of the VMA. */
export function closeVma({ knobs }: Setup, which: InHand): Code {
  return given(knobs.tracking === 'vma_list', () => [
    vmaLock.lock(),
    step(`close: remove entry of {${which}}`, (state, me) => {
      state.devices.get(me.dev).vmaList.remove(me[which] as Vma);
    }),
    vmaLock.unlock(),
  ]);
}
