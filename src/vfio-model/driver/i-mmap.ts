import { iMmapLock, given, step, type Code } from '../kit.js';
import type { Vma } from '../objects.js';
import type { Setup } from '../setup.js';
import type { InHand } from './vma-list.js';

/** Puts the new VMA into the tree, right after the one that it is a copy of. */
export function enterIMmap({ knobs }: Setup, after: 'vma' | null, which: InHand): Code {
  return given(knobs.tracking === 'i_mmap', () => [
    iMmapLock.lock(),
    step(`vma_interval_tree_insert({${which}})`, (state, me) => {
      const { iMmap } = state.devices.get(me.dev);
      const order: Vma[] = [...iMmap];
      const at = after === null ? order.length : order.indexOf(me[after] as Vma) + 1;
      order.splice(at, 0, me[which] as Vma);
      iMmap.assign(order);
    }),
    iMmapLock.unlock(),
  ]);
}

/** Takes a VMA out of the tree: the first thing that free_pgtables() does. */
export function leaveIMmap({ knobs }: Setup, which: InHand): Code {
  return given(knobs.tracking === 'i_mmap', () => [
    iMmapLock.lock(),
    step(`unlink_file_vma({${which}})`, (state, me) => {
      state.devices.get(me.dev).iMmap.remove(me[which] as Vma);
    }),
    iMmapLock.unlock(),
  ]);
}
