import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Model, SearchFacts } from '../../../src/checker/model.js';
import type { CheckResult, PropertyKind } from '../../../src/checker/result.js';
import { Search, type SearchOptions } from '../../../src/checker/search/search.js';
import type { Layout } from '../../../src/checker/store/layout.js';
import { randomSystem, systemOf } from '../random-system.js';
import { explore, keyOf, type Reference } from '../reference.js';
import { expectCounterexample } from '../replay.js';
import { modelOf, numbersOf } from '../system-model.js';
import { DIE_HARD, type CompleteSystem, type System } from '../system.js';
import { LAYOUTS, TINY } from '../store/layouts.js';

type Result = Omit<CheckResult, 'seconds'>;

/** Runs a search, and notes the states whose successors it takes, in order. */
function run(
  model: Model,
  options: SearchOptions,
  layout: Layout,
): { result: Result; explored: string[] } {
  const explored: string[] = [];
  let facts: SearchFacts | undefined;
  const observed: Model = {
    ...model,
    attach(given) {
      facts = given;
      model.attach?.(given);
    },
    successors(row, emit) {
      if (facts?.replaying === false) explored.push(keyOf(numbersOf(model.decode(row))));
      model.successors(row, emit);
    },
  };
  const search = new Search(observed, options, layout);
  expect(search.run()).toBe(true);
  return { explored, result: search.result() };
}

function nameOf(system: CompleteSystem, kind: PropertyKind, index: number): string {
  const named = {
    assumption: system.assumptions,
    'initial property': system.initialProperties,
    invariant: system.invariants,
    'action property': system.actionProperties,
    deadlock: [{ name: 'deadlock' }],
    postcondition: system.postconditions,
  };
  return named[kind][index]!.name;
}

function expectSame(system: CompleteSystem, result: Result, reference: Reference): void {
  expect(result.status).toBe(reference.status);
  expect(result.generated).toBe(reference.generated);
  expect(result.distinct).toBe(reference.found.length);
  expect(result.left).toBe(reference.found.length - reference.explored.length);
  expect(result.depth).toBe(reference.depth);
  expect(result.initial).toBe(reference.initial);
  expect(result.actions.map(({ fired }) => fired)).toEqual(reference.fired);
  expect(result.actions.map(({ distinct }) => distinct)).toEqual(reference.distinct);
  expect(result.bound?.kind ?? null).toBe(reference.bound);
  expect(
    result.violations.map(({ property, kind, trace }) => [property, kind, trace.length]),
  ).toEqual(
    reference.violations.map(({ kind, index, states }) => [
      nameOf(system, kind, index),
      kind,
      states,
    ]),
  );
  const { outdegrees } = reference;
  const sum = outdegrees.reduce((total, each) => total + each, 0);
  expect(result.outdegree).toEqual(
    outdegrees.length === 0
      ? null
      : {
          minimum: Math.min(...outdegrees),
          maximum: Math.max(...outdegrees),
          mean: sum / outdegrees.length,
        },
  );
}

const options = fc.record({
  continues: fc.boolean(),
  deadlock: fc.boolean(),
  bound: fc.oneof(
    { weight: 3, arbitrary: fc.constant({}) },
    fc.record({ depth: fc.integer({ min: 1, max: 6 }) }),
    fc.record({ states: fc.integer({ min: 1, max: 40 }) }),
  ),
  layout: fc.constantFrom(...Object.values(LAYOUTS)),
  scale: fc.constantFrom(1, 0x1234567, -1),
});

describe('Search', () => {
  it('agrees with the reference explorer on random systems', () => {
    fc.assert(
      fc.property(randomSystem, options, (random, { continues, deadlock, bound, ...rest }) => {
        const system = systemOf(random);
        const bounds: { depth?: number; states?: number } = bound;
        const reference = explore(system, {
          continues,
          deadlock,
          ...(bounds.depth !== undefined && { depthBound: bounds.depth }),
          ...(bounds.states !== undefined && { statesBound: bounds.states }),
        });
        const { explored, result } = run(
          modelOf(system, rest),
          { continue: continues, deadlock, bounds },
          rest.layout,
        );
        expectSame(system, result, reference);
        expect(explored).toEqual(reference.explored);
        for (const violation of result.violations) expectCounterexample(system, violation);
      }),
      { numRuns: 1500 },
    );
  });

  it('checks the selected properties as if there were no others', () => {
    fc.assert(
      fc.property(randomSystem, fc.boolean(), fc.nat(), (random, continues, picks) => {
        const system = systemOf(random);
        const isPicked = (_property: unknown, index: number): boolean => ((picks >> index) & 1) > 0;
        const picked = {
          ...system,
          invariants: system.invariants.filter(isPicked),
          actionProperties: system.actionProperties.filter(isPicked),
          initialProperties: system.initialProperties.filter(isPicked),
          postconditions: system.postconditions.filter(isPicked),
        };
        const properties = [
          ...picked.invariants,
          ...picked.actionProperties,
          ...picked.initialProperties,
          ...picked.postconditions,
        ].map(({ name }) => name);
        const { result } = run(modelOf(system), { continue: continues, properties }, TINY);
        expectSame(picked, result, explore(picked, { continues, deadlock: false }));
      }),
      { numRuns: 300 },
    );
  });

  it('gives every property its verdict', () => {
    fc.assert(
      fc.property(randomSystem, fc.boolean(), (random, continues) => {
        const system = systemOf(random);
        const { result } = run(modelOf(system), { continue: continues }, TINY);
        const { violations, decided } = explore(system, { continues, deadlock: true });
        const violated = violations.map(({ kind, index }) => nameOf(system, kind, index));
        const endless = { ...system, stopsAt: () => false };
        const truth = explore(endless, { continues: true, deadlock: true }).violations.map(
          ({ kind, index }) => nameOf(system, kind, index),
        );
        for (const { name, kind, verdict } of result.properties) {
          if (violated.includes(name)) expect(verdict).toBe('violated');
          else expect(verdict).toBe(decided.has(kind) ? 'holds' : 'undecided');
          if (verdict === 'holds' && kind !== 'postcondition') expect(truth).not.toContain(name);
        }
        expect(result.properties.map(({ name }) => name)).toEqual(
          [
            ...system.assumptions,
            ...system.initialProperties,
            ...system.invariants,
            ...system.actionProperties,
            { name: 'deadlock' },
            ...system.postconditions,
          ].map(({ name }) => name),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('counts as TLC does when it stops at a violation', () => {
    const { result } = run(modelOf(DIE_HARD), {}, TINY);
    expect(result).toMatchObject({
      status: 'violation',
      exitCode: 12,
      generated: 73,
      distinct: 14,
      depth: 7,
    });
    expect(result.violations[0]!.trace.map(({ state }) => numbersOf(state))).toEqual([
      [0, 0],
      [5, 0],
      [2, 3],
      [2, 0],
      [0, 2],
      [5, 2],
      [4, 3],
    ]);
  });

  it('is the same search whether it runs in one slice or in many', () => {
    const whole = run(modelOf(DIE_HARD), { continue: true }, TINY).result;
    const search = new Search(modelOf(DIE_HARD), { continue: true }, TINY);
    while (!search.run(0));
    expect(search.result()).toEqual(whole);
  });

  it('ends with the counts so far when memory does', () => {
    const counter: System = {
      ...DIE_HARD,
      actions: ['up'],
      steps: ([big, small]) => [{ action: 0, next: [big! + 1, small! ^ big!] }],
      invariants: [],
    };
    const { result } = run(modelOf(counter), { bounds: { memory: 5000 } }, TINY);
    expect(result).toMatchObject({
      status: 'incomplete',
      exitCode: 20,
      bound: { kind: 'memory', limit: 5000 },
      left: 0,
    });
    expect(result.distinct).toBeGreaterThan(30);
    expect(result.depth).toBe(result.distinct);
    expect(result.generated).toBe(result.distinct + 1);
    expect(result.storeBytes).toBeLessThanOrEqual(5000);
    expect(result.properties).toMatchObject([{ name: 'deadlock', verdict: 'undecided' }]);
  });

  it('stores nothing where memory is too small for one state', () => {
    const { result } = run(modelOf(DIE_HARD), { bounds: { memory: 1 } }, TINY);
    expect(result).toMatchObject({ status: 'incomplete', distinct: 0, depth: 1, generated: 1 });
  });
});
