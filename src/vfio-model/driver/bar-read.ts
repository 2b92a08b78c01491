import { branch, memoryLock, given, procedure, ret, step, type Code } from '../kit.js';
import { accessPage } from '../mm/access.js';
import type { Setup } from '../setup.js';

/** read() of the BAR into a buffer that lies inside of the mapped BAR. */
export function barRead(setup: Setup): Code {
  const { knobs } = setup;
  const locked = knobs.faultMemoryLock !== 'never';
  return [
    procedure('vfio_pci_bar_rw', [
      ...given(locked, () => [
        ...memoryLock.downRead(),
        branch(
          '__vfio_pci_memory_enabled()',
          (state, me) => state.devices.get(me.dev).enabled,
          [],
          [memoryLock.upRead(), ret],
          ['', 'false: EIO'],
        ),
      ]),
      step('ioread32(bar)', (_state, me) => {
        me.address = 0;
      }),
      ...(locked && knobs.copyUnderLock
        ? [...copyToUser(setup), memoryLock.upRead()]
        : [...given(locked, () => [memoryLock.upRead()]), ...copyToUser(setup)]),
    ]),
  ];
}

function copyToUser(setup: Setup): Code {
  return [procedure('copy_to_user', accessPage(setup))];
}
