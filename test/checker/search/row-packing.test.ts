import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkSync, type CheckOptions } from '../../../src/checker/check.js';
import type { Model } from '../../../src/checker/model.js';
import type { CheckResult } from '../../../src/checker/result.js';
import { packable } from '../packable.js';
import { randomSystem, systemOf } from '../random-system.js';
import { modelOf } from '../system-model.js';
import { graph } from '../system.js';

/** What a run says, but for what depends on the clock and on the store. */
function said(result: CheckResult): object {
  return { ...result, seconds: 0, storeBytes: 0 };
}

describe('A search over packed rows', () => {
  it('says what one over the rows of the model says', () => {
    const limits: number[] = [];
    const options: fc.Arbitrary<CheckOptions> = fc.record({
      continue: fc.boolean(),
      packingCount: fc.integer({ min: 1, max: 12 }),
      bounds: fc.oneof(
        fc.constant({}),
        fc.record({ states: fc.integer({ min: 1, max: 40 }) }),
        fc.record({ depth: fc.integer({ min: 1, max: 6 }) }),
      ),
    });
    fc.assert(
      fc.property(randomSystem, options, (random, given) => {
        const system = systemOf(random);
        const plain = checkSync(modelOf(system), given);
        const packed = checkSync(packable(modelOf(system), limits), given);
        expect(said(packed)).toEqual(said(plain));
      }),
      { numRuns: 1500 },
    );
    // Rows were packed, and packed anew: the comparison was one.
    expect(limits.length).toBeGreaterThan(100);
    expect(limits.filter((limit, at) => limit === limits[at - 1]! + 1).length).toBeGreaterThan(10);
  });

  it('stays with the rows of the model where it has no better ones', () => {
    const system = systemOf({ ...fc.sample(randomSystem, { numRuns: 1, seed: 3 })[0]! });
    const model: Model = { ...modelOf(system), packed: () => null };
    const result = checkSync(model, { packingCount: 1, continue: true });
    expect(said(result)).toEqual(said(checkSync(modelOf(system), { continue: true })));
  });

  it('ends as incomplete where there is no memory to pack rows anew', () => {
    const counter = modelOf(graph('', { steps: ([at]) => [{ action: 0, next: [at! + 1] }] }));
    const limits: number[] = [];
    const memory = 60_000;
    const result = checkSync(packable(counter, limits), { packingCount: 1, bounds: { memory } });
    expect(result).toMatchObject({ status: 'incomplete', bound: { kind: 'memory' } });
    expect(limits.length).toBeGreaterThan(2);
  });
});
