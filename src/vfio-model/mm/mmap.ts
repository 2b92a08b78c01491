import { enterIMmap } from '../driver/i-mmap.js';
import { mmapLock, given, procedure, step, type Code } from '../kit.js';
import { unusedVma, type Vma } from '../objects.js';
import type { Setup } from '../setup.js';
import { link } from './new-vma.js';

/** mmap() of the BAR. The VMA is linked, and enters i_mmap, after f_op->mmap has returned. */
export function mmap(setup: Setup): Code {
  return [
    procedure(
      'mmap_region',
      [
        ...mmapLock.downWrite(),
        step('vm_area_alloc({vma})', (state, me) => {
          me.vma = unusedVma(state) as Vma;
          state.vmas.get(me.vma).state = 'new';
          state.vmas.get(me.vma).pages.addAll([0, 1]);
        }),
        ...given(setup.knobs.populate === 'in-mmap', () => [
          step('vfio_pci_mmap: remap_pfn_range({vma})', (state, me) => {
            state.mms.get(me.mm).ptes.addAll(state.vmas.get(me.vma as Vma).pages);
          }),
        ]),
        step('link {vma}', (state, me) => link(state, me, 'vma')),
        ...enterIMmap(setup, null, 'vma'),
        mmapLock.upWrite(),
      ],
      (_state, me) => {
        me.vma = null;
      },
    ),
  ];
}
