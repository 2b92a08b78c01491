import { relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkSync } from '../../../src/checker/check.js';
import type { CheckResult } from '../../../src/checker/result.js';
import type { Spec } from '../../../src/checker/spec.js';
import * as lamplight from '../../../src/index.js';
import { loadSpecModule } from '../../../src/modeling/load.js';
import { vfioPci } from '../../../src/vfio-model/index.js';
import { VARIANTS } from '../../../src/vfio-model/knobs.js';

/** What is found by a model that learns, or by one that does everything anew. */
function found(spec: Spec, constants: Readonly<Record<string, string>>, caches: boolean): unknown {
  const origin = { frontEnd: 'typescript', spec: 'spec' };
  const model = spec.instantiate(new Map(Object.entries(constants)), origin, { caches });
  // What a model learns takes memory.
  expect(model.budget!.used > 0).toBe(caches);
  const { seconds: _seconds, ...result }: CheckResult = checkSync(model, { continue: true });
  return result;
}

function expectSameResults(spec: Spec, constants: Readonly<Record<string, string>>): void {
  expect(found(spec, constants, true)).toEqual(found(spec, constants, false));
}

const SPECS: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['bounded-buffer', { wake: 'one' }],
  ['bounded-buffer', { wake: 'all' }],
  ['die-hard', {}],
  ['dining-philosophers', {}],
  ['peterson', {}],
  ['peterson', { announce: 'turn first' }],
  ['readers-writers', {}],
];

/** All that one task can meet, and what two of them do to each other. */
const SCENARIOS = ['disable', 'two-faults', 'munmap', 'fork', 'mremap'];

describe('What a model that learns finds, one that does everything anew finds', () => {
  it.each(SPECS)('in %s %o', async (name, constants) => {
    const file = relative('', resolve(import.meta.dirname, `../../../specs/${name}/${name}.ts`));
    expectSameResults(await loadSpecModule(file, lamplight), constants);
  });

  it.each(Object.keys(VARIANTS))('in vfio-pci %s', (variant) => {
    for (const scenario of SCENARIOS) expectSameResults(vfioPci, { variant, scenario });
  });
});
