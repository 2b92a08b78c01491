import { DiagnosticError } from '../../src/checker/diagnostic.js';
import { constant, declare, range } from '../../src/modeling/index.js';
import type { SpecLoader } from '../../src/suite/run-model.js';

const { action, spec } = declare({
  name: 'counter',
  constants: {
    limit: constant.integer(3, { low: 1, high: 99 }),
    mode: constant.oneOf(['careful', 'crashing']),
  },
  state: ({ limit }) => ({ count: range(0, limit) }),
});

/** Counts to `limit` and ends there. */
const counter = spec({
  actions: ({ mode }) => {
    if (mode === 'crashing') throw new TypeError('no such action');
    return {
      Count: action(
        {},
        {
          when: (s, _p, { limit }) => s.count < limit,
          effect: (s) => {
            s.count += 1;
          },
        },
      ),
    };
  },
  invariants: () => ({ small: (s) => s.count < 3, tiny: (s) => s.count < 2 }),
  mayEnd: (s, { limit }) => s.count === limit,
});

/** Knows one spec, `counter`. */
export const loadCounter: SpecLoader = async (reference) => {
  if (reference === 'counter') {
    return { spec: counter, origin: { frontEnd: 'builtin', spec: reference } };
  }
  throw new DiagnosticError({ code: 'unknown-spec', message: `there is no spec ${reference}` });
};
