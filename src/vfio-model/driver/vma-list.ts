import { also, only, step, vmaLock, when, type Code } from '../kit.js';
import { zapVmaPtes, type Vma } from '../objects.js';
import type { Setup } from '../setup.js';

/** Which of a task's VMAs: the one in hand, or the new one. */
export type InHand = 'vma' | 'copy';

/** Adds the entry at the head of the list; there is no memory for it when failures are possible. */
export function addEntry({ scenario }: Setup, which: InHand): Code {
  return [
    step(`__vfio_pci_add_vma({${which}})`, (state, me, _constants, choose) => {
      if (scenario.failures && choose.either('ok', 'no memory') === 'no memory')
        me.result = 'error';
      else state.devices.get(me.dev).vmaList.unshift(me[which] as Vma);
    }),
  ];
}

/** zap_vma_ptes() where the caller keeps everybody else away from the VMA. */
export function zapVma(which: InHand, where: string): Code {
  return [
    step(`${where}zap_vma_ptes({${which}})`, (state, me) => zapVmaPtes(state, me[which] as Vma)),
  ];
}

/** vm_ops->open() of the new VMA. */
export function openVma(setup: Setup): Code {
  switch (setup.knobs.open) {
    case 'nothing':
      return [];
    case 'zap':
      return zapVma('copy', 'open: ');
    case 'track':
      return [
        vmaLock.lock(),
        ...addEntry(setup, 'copy'),
        vmaLock.unlock(),
        ...only(setup.scenario.failures, () => [
          when(
            (_state, me) => me.result === 'error',
            [
              ...zapVma('copy', 'open: '),
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
  return only(knobs.tracking === 'vma_list', () => [
    vmaLock.lock(),
    step(`close: remove entry of {${which}}`, (state, me) => {
      state.devices.get(me.dev).vmaList.remove(me[which] as Vma);
    }),
    vmaLock.unlock(),
  ]);
}
