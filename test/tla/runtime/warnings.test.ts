import { describe, expect, it } from 'vitest';
import { checkSync } from '../../../src/checker/check.js';
import { tlaSpec } from '../../../src/tla/tla-spec.js';
import { Source } from '../../../src/tla/text/source.js';
import { testRuntime } from '../natives/runtime.js';

const NO_MODULES = { find: () => undefined, names: () => [] };

const SPEC = `---- MODULE Spec ----
EXTENDS Integers
VARIABLE f
Init == f = [a |-> 0]
Next == f.a < 3 /\\ f' = [f EXCEPT !.a = @ + 1,
                                 !.b = 7]
====`;

describe('Warnings of an evaluation', () => {
  it('tell once that an EXCEPT names an argument that the function does not have', () => {
    const root = new Source('Spec.tla', SPEC);
    const configuration = new Source('Spec.cfg', 'INIT Init NEXT Next CHECK_DEADLOCK FALSE');
    const { outside } = testRuntime();
    const spec = tlaSpec({ root, modules: NO_MODULES, configuration }, { outside });
    const result = checkSync(spec.instantiate(new Map(), { frontEnd: 'tla', spec: 'Spec' }));
    expect(result.distinct).toBe(4);
    expect(result.warnings).toMatchObject([
      {
        code: 'except-missing-key',
        severity: 'warning',
        message: 'EXCEPT changes nothing here: "b" is no argument of [a |-> 1].',
        place: { file: 'Spec.tla', line: 5, column: 25 },
      },
    ]);
  });
});
