import { fault } from '../driver/fault.js';
import { also, branch, leave, loop, mmapLock, procedure, when, type Code } from '../kit.js';
import {
  devicesOf,
  vmaAt,
  type Address,
  type Device,
  type Mm,
  type State,
  type TaskView,
  type Vma,
} from '../objects.js';
import type { Setup } from '../setup.js';

function pteIsLive(state: State, me: TaskView): boolean {
  return state.mms.get(me.mm).ptes.has(me.address as Address);
}

/**
 * Accesses the page at `address`: through the PTE if it is live, else by faults until it is, or until
 * one fails.
 */
export function accessPage(setup: Setup): Code {
  return [
    procedure(
      'access',
      [
        loop([
          accessOnce,
          ...handleFault(setup),
          when((_state, me) => me.result === 'error', [leave]),
          also((_state, me) => {
            me.result = 'ok';
          }),
        ]),
      ],
      (_state, me) => {
        me.result = 'ok';
        me.address = null;
      },
    ),
  ];
}

function mappedPages(state: State, mm: Mm): readonly Address[] {
  const pages: Address[] = [];
  for (const vma of state.vmas) {
    if (vma.mm === mm && vma.state === 'linked') pages.push(...vma.pages);
  }
  return pages;
}

/** The access itself; a thread that has no address yet picks one that is mapped (0 if none is). */
const accessOnce: Code[number] = {
  kind: 'branch',
  label: 'access page {address}',
  effect: (state, me, _constants, choose) => {
    if (me.address !== null) return;
    const mapped = mappedPages(state, me.mm);
    me.address = mapped.length === 0 ? 0 : choose.from('address', mapped);
  },
  condition: pteIsLive,
  then: [leave],
  otherwise: [],
  outcomes: ['', 'page fault'],
};

/** handle_mm_fault(): mmap_lock is read-held until the driver's handler is done. */
function handleFault(setup: Setup): Code {
  const devices = devicesOf(setup.scenario);
  return [
    ...mmapLock.downRead(),
    branch(
      'find_vma({address})',
      (state, me) => vmaAt(state, me.mm, me.address as Address) !== undefined,
      [
        also((state, me) => {
          const vma = vmaAt(state, me.mm, me.address as Address) as Vma;
          me.vma = vma;
          me.dev = state.vmas.get(vma).dev;
        }),
        when((state, me) => !pteIsLive(state, me), fault(setup)),
      ],
      [
        also((_state, me) => {
          me.result = 'error';
        }),
      ],
      ['', 'none: SIGSEGV'],
    ),
    also((_state, me) => {
      me.vma = null;
      me.dev = devices[0] as Device;
    }),
    when((_state, me) => me.result !== 'retry', [mmapLock.upRead()]),
  ];
}
