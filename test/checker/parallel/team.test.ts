import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DiagnosticError } from '../../../src/checker/diagnostic.js';
import type { Model, Row } from '../../../src/checker/model.js';
import { Search } from '../../../src/checker/search/search.js';
import { LAYOUTS } from '../store/layouts.js';
import { packable } from '../packable.js';
import { randomSystem, systemOf } from '../random-system.js';
import { modelOf } from '../system-model.js';
import type { CompleteSystem } from '../system.js';
import { searchTogether } from './local-team.js';
import { ownWords } from './own-words.js';

/** States in which something cannot be evaluated: those whose words have this sum, modulo 7. */
interface Faults {
  readonly constraint: number;
  readonly invariant: number;
  readonly actionProperty: number;
  readonly successors: number;
  readonly termination: number;
}

const sumOf = (row: Row): number => row.reduce((sum, word) => sum + word, 0) % 11;

function failIf(condition: boolean, what: string, code = 'cannot-evaluate'): void {
  if (condition) throw new DiagnosticError({ code, message: what });
}

/** The model fails where it is told to. Only for models whose words are the numbers of the state. */
function withFaults(model: Model, faults: Faults): Model {
  return {
    ...model,
    withinConstraint(row) {
      failIf(sumOf(row) === faults.constraint, 'constraint');
      return model.withinConstraint(row);
    },
    violatedInvariants(row, report) {
      let count = 0;
      model.violatedInvariants(row, (index) => {
        count++;
        report(index);
      });
      failIf(sumOf(row) === faults.invariant, `invariant ${count}`);
    },
    violatedActionProperties(row, next, report) {
      failIf(sumOf(next) === faults.actionProperty, 'action property');
      model.violatedActionProperties(row, next, report);
    },
    successors(row, emit) {
      const isFaulty = sumOf(row) === faults.successors;
      let count = 0;
      model.successors(row, (action, next) => {
        failIf(isFaulty && count++ > 1, 'successors', 'incomplete-state');
        emit(action, next);
      });
      failIf(isFaulty, 'successors');
    },
    mayTerminate(row) {
      failIf(sumOf(row) === faults.termination, 'termination');
      return model.mayTerminate(row);
    },
  };
}

const seldom = fc.oneof({ weight: 5, arbitrary: fc.constant(-1) }, fc.nat({ max: 10 }));

const faults = fc.record<Faults>({
  constraint: seldom,
  invariant: seldom,
  actionProperty: seldom,
  successors: seldom,
  termination: seldom,
});

const team = fc.record({
  size: fc.integer({ min: 1, max: 4 }),
  fewest: fc.constantFrom(1, 1, 5),
  batch: fc.integer({ min: 1, max: 3 }),
  spells: fc.record({
    helped: fc.integer({ min: 1, max: 20 }),
    alone: fc.integer({ min: 1, max: 4 }),
  }),
  recentBits: fc.constantFrom(0, 2, 8),
  ringBits: fc.integer({ min: 3, max: 9 }),
  seed: fc.integer(),
  layout: fc.constantFrom(...Object.values(LAYOUTS)),
});

const options = fc.record({
  continue: fc.boolean(),
  deadlock: fc.boolean(),
  bounds: fc.oneof(
    { weight: 3, arbitrary: fc.constant({}) },
    fc.record({ depth: fc.integer({ min: 1, max: 6 }) }),
    fc.record({ states: fc.integer({ min: 1, max: 40 }) }),
  ),
});

function withoutSize(result: object): unknown {
  return { ...result, storeBytes: 0 };
}

describe('a team', () => {
  it('finds what one worker finds', () => {
    fc.assert(
      fc.property(randomSystem, faults, options, team, (random, faulty, given, setup) => {
        const system: CompleteSystem = { ...systemOf(random), stopsAt: () => false };
        const model = (): Model => ({
          ...withFaults(modelOf(system), faulty),
          sharing: { words: null },
        });
        const search = new Search(model(), given);
        while (!search.run());
        const together = searchTogether(model, given, setup);
        expect(withoutSize(together)).toEqual(withoutSize(search.result()));
      }),
      { numRuns: 3000 },
    );
  });

  it('understands rows whose words mean something to one member alone', () => {
    fc.assert(
      fc.property(randomSystem, options, team, (random, given, setup) => {
        const system: CompleteSystem = { ...systemOf(random), stopsAt: () => false };
        const search = new Search(modelOf(system), given);
        while (!search.run());
        const together = searchTogether((member) => ownWords(system, member), given, setup);
        expect(withoutSize(together)).toEqual(withoutSize(search.result()));
      }),
      { numRuns: 1000 },
    );
  });

  it('finds it in packed rows, too, which are packed anew now and then', () => {
    const limits: number[] = [];
    fc.assert(
      fc.property(
        randomSystem,
        options,
        fc.integer({ min: 1, max: 12 }),
        team,
        (random, given, packingCount, setup) => {
          const system: CompleteSystem = { ...systemOf(random), stopsAt: () => false };
          const model = (): Model => ({ ...modelOf(system), sharing: { words: null } });
          const search = new Search(model(), given);
          while (!search.run());
          const packed = (): Model => packable(model(), limits);
          const together = searchTogether(packed, { ...given, packingCount }, setup);
          expect(withoutSize(together)).toEqual(withoutSize(search.result()));
        },
      ),
      { numRuns: 1500 },
    );
    expect(limits.length).toBeGreaterThan(100);
  });

  it('goes on where a violation was that of a row for which an earlier one stands', () => {
    // The first state reaches [1, 0, 0]; the second one [1, 1, 0], which is no new state with this
    // key, but may be heard of first.
    const system: CompleteSystem = {
      ...systemOf(replacing),
      stopsAt: () => false,
    };
    const given = { deadlock: false };
    const search = new Search(modelOf(system), given);
    while (!search.run());
    for (let seed = 0; seed < 20; seed++) {
      const setup = { size: 2, fewest: 1, batch: 1, ringBits: 3, seed, recentBits: 0 };
      const together = searchTogether((member) => ownWords(system, member), given, setup);
      expect(withoutSize(together)).toEqual(withoutSize(search.result()));
    }
  });
});

const replacing: Parameters<typeof systemOf>[0] = {
  words: 3,
  domain: 3,
  initial: [
    [1, 0, 1],
    [0, 1, 0],
  ],
  branches: [
    {
      action: 0,
      guard: [],
      assignments: [
        { word: 2, from: 'word', operand: 4 },
        { word: 1, from: 'number', operand: 0 },
      ],
    },
    { action: 0, guard: [], assignments: [{ word: 0, from: 'number', operand: 4 }] },
  ],
  invariants: [
    [
      { word: 0, relation: '#', value: 0 },
      { word: 2, relation: '#', value: 1 },
      { word: 1, relation: '#', value: 0 },
    ],
  ],
  actionProperties: [],
  outside: [],
  terminal: [],
  assumptions: [],
  initialProperties: [],
  postconditions: [],
  outsideSteps: null,
  key: 1,
  stop: [],
};
