import { mmapLock, procedure, step, type Code } from '../kit.js';

/** A core dump: the other threads stop for good, the memory is written out without any lock. */
export const coreDump: Code = [
  procedure('do_coredump', [
    ...mmapLock.downWrite(),
    step('set {mm}->core_state', (state, me) => {
      state.mms.get(me.mm).dumping = true;
    }),
    mmapLock.upWrite(),
    step('dump {mm}, clear core_state', (state, me) => {
      state.mms.get(me.mm).dumping = false;
    }),
  ]),
];
