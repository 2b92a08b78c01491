import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkSync, type CheckOptions } from '../../../src/checker/check.js';
import type { Model, PackedForm, Row } from '../../../src/checker/model.js';
import type { CheckResult } from '../../../src/checker/result.js';
import { RowsOutgrown } from '../../../src/checker/rows-outgrown.js';
import { randomSystem, systemOf } from '../random-system.js';
import { modelOf } from '../system-model.js';
import { graph } from '../system.js';

class TooLarge extends RowsOutgrown {}

/** Rows whose words are below a limit, backwards and with an offset; more comes with a larger limit. */
class Backwards implements PackedForm {
  readonly steps: PackedForm['steps'];

  constructor(
    private readonly model: Model,
    private readonly limit: number,
    private readonly replaced: Backwards | null,
    private readonly log: number[],
  ) {
    log.push(limit);
    const { width } = model;
    const unpacked = (packed: Row): Row => {
      const row = new Int32Array(width);
      this.unpack(packed, row);
      return row;
    };
    const packed = (row: Row): Row => {
      const result = new Int32Array(width);
      this.write(row, result);
      return result;
    };
    this.steps = {
      width,
      initialStates: () => {
        throw new Error('initial states are made before rows are packed');
      },
      successors: (row, emit) =>
        model.successors(unpacked(row), (action, next) => emit(action, packed(next))),
      violatedInvariants: (row, report) => model.violatedInvariants(unpacked(row), report),
      violatedActionProperties: (row, next, report) =>
        model.violatedActionProperties(unpacked(row), unpacked(next), report),
      withinConstraint: (row) => model.withinConstraint(unpacked(row)),
      withinActionConstraint: (row, next) =>
        model.withinActionConstraint!(unpacked(row), unpacked(next)),
      mayTerminate: (row) => model.mayTerminate(unpacked(row)),
    };
  }

  pack(row: Row, packed: Row): void {
    const source = new Int32Array(row.length);
    if (this.replaced === null) source.set(row);
    else this.replaced.unpack(row, source);
    this.write(source, packed);
  }

  private write(row: Row, packed: Row): void {
    if (row.some((word) => word >= this.limit)) throw new TooLarge();
    row.forEach((word, at) => (packed[row.length - 1 - at] = word + this.limit));
  }

  unpack(packed: Row, row: Row): void {
    packed.forEach((word, at) => (row[packed.length - 1 - at] = word - this.limit));
  }

  withRoomFor(error: RowsOutgrown): PackedForm {
    if (!(error instanceof TooLarge)) throw error;
    return new Backwards(this.model, this.limit + 1, this, this.log);
  }
}

function packable(model: Model, log: number[]): Model {
  return {
    ...model,
    packed: (rows) => {
      let largest = 0;
      for (const row of rows) largest = Math.max(largest, ...row);
      return new Backwards(model, largest + 1, null, log);
    },
  };
}

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
