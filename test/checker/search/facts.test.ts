import { describe, expect, it } from 'vitest';
import type { Model, Row, SearchFacts } from '../../../src/checker/model.js';
import { Search, type SearchOptions } from '../../../src/checker/search/search.js';
import { modelOf, numbersOf } from '../system-model.js';
import { graph, type System } from '../system.js';

/** A model that notes what it is told on every occasion, and what is noted of a run. */
function observe<Note>(
  of: Partial<System>,
  note: (facts: SearchFacts) => Note,
  options: SearchOptions = {},
): { notes: string[]; values: Note[]; result: ReturnType<Search['result']> } {
  const always = { name: 'always', holds: () => true };
  const model = modelOf(
    graph('0>1 1>2 2>3 3>0', {
      postconditions: [always],
      initialProperties: [always],
      actionProperties: [always],
      invariants: [always],
      ...of,
    }),
  );
  const notes: string[] = [];
  const values: Note[] = [];
  let facts: SearchFacts;
  const noting =
    <Arguments extends unknown[], Result>(
      name: string,
      call: ((...given: Arguments) => Result) | undefined,
    ) =>
    (...given: Arguments): Result => {
      const rows = given.filter((argument) => argument instanceof Int32Array) as Row[];
      if (!facts.replaying) {
        const value = note(facts);
        values.push(value);
        notes.push([name, ...rows.map((row) => row[0]), JSON.stringify(value)].join(' '));
      }
      return call!(...given);
    };
  const noted: Model = {
    ...model,
    attach(given) {
      facts = given;
      model.attach?.(given);
    },
    violatedAssumptions: noting('assume', model.violatedAssumptions),
    initialStates: noting('init', model.initialStates),
    successors: noting('next', model.successors),
    withinConstraint: noting('con', model.withinConstraint),
    withinActionConstraint: noting('act', model.withinActionConstraint),
    violatedInvariants: noting('inv', model.violatedInvariants),
    violatedInitialProperties: noting('initprop', model.violatedInitialProperties),
    violatedActionProperties: noting('prop', model.violatedActionProperties),
    violatedPostconditions: noting('post', model.violatedPostconditions),
  };
  const search = new Search(noted, options);
  search.run();
  return { notes, values, result: search.result() };
}

describe('what a search tells its model', () => {
  it('has the order of evaluation and the levels of TLC', () => {
    expect(observe({}, ({ level }) => level).notes).toEqual([
      'assume 0',
      'init 0',
      'con 0 1',
      'inv 0 1',
      'initprop 0 1',
      'next 0 1',
      'con 1 2',
      'act 0 1 1',
      'inv 1 2',
      'prop 0 1 1',
      'next 1 2',
      'con 2 3',
      'act 1 2 2',
      'inv 2 3',
      'prop 1 2 2',
      'next 2 3',
      'con 3 4',
      'act 2 3 3',
      'inv 3 4',
      'prop 2 3 3',
      'next 3 4',
      'con 0 5',
      'act 3 0 4',
      'prop 3 0 4',
      'post 0',
    ]);
  });

  it('counts what was generated and found so far', () => {
    const { values } = observe({}, ({ generated, initial, distinct, queue, diameter }) => {
      return { generated, initial, distinct, queue, diameter };
    });
    expect(values[0]).toEqual({ generated: 0, initial: 0, distinct: 0, queue: 0, diameter: 0 });
    const atEnd = { generated: 5, initial: 1, distinct: 4, queue: 0, diameter: 4 };
    expect(values.at(-1)).toEqual(atEnd);
  });

  it('measures the time since it began', () => {
    const { values } = observe({}, ({ duration }) => duration);
    expect(values).toEqual(values.toSorted((left, right) => left - right));
    expect(values[0]).toBeGreaterThanOrEqual(0);
  });

  it('has the behavior to the state at hand', () => {
    const { notes } = observe({}, (facts) => facts.behavior().map(([at]) => at));
    expect(notes).toEqual(
      expect.arrayContaining([
        'init []',
        'inv 0 [0]',
        'next 1 [0,1]',
        'inv 2 [0,1,2]',
        'prop 1 2 [0,1]',
        'con 0 [0,1,2,3,0]',
        'post []',
      ]),
    );
  });

  it('has the first counterexample for postconditions, with its actions', () => {
    const { values } = observe(
      { invariants: [{ name: 'below 2', holds: ([at]) => at! < 2 }] },
      ({ counterexample }) => counterexample?.map(({ row, action }) => [row[0], action]),
    );
    expect(values.at(-1)).toEqual([
      [0, null],
      [1, 0],
      [2, 0],
    ]);
    expect(values.at(-2)).toBeUndefined();
  });
});

describe('a spec that asks for the end', () => {
  it('gets it when the state at hand has been explored', () => {
    const branching = graph('0>1 0>2 1>3 2>3', { stopsAt: ([at]) => at === 1 });
    const { result } = observe({ ...branching, postconditions: [] }, () => null);
    expect(result).toMatchObject({
      status: 'incomplete',
      exitCode: 20,
      bound: { kind: 'spec', limit: null },
      generated: 4,
      distinct: 4,
      left: 2,
    });
  });

  it('has a complete search when nothing was left', () => {
    const { result } = observe({ stopsAt: ([at]) => at === 3 }, () => null);
    expect(result).toMatchObject({ status: 'ok', bound: null, distinct: 4 });
  });
});

describe('a trace that is rebuilt', () => {
  const chain = modelOf(
    graph('0>1 1>2', { invariants: [{ name: 'below 2', holds: ([at]) => at! < 2 }] }),
  );

  it('has the states at hand one after the other, and says that it happens again', () => {
    let facts: SearchFacts;
    const seen: unknown[] = [];
    const search = new Search({
      ...chain,
      attach: (given) => (facts = given),
      describeStep(row, action, next) {
        seen.push(['step', facts.replaying, facts.level]);
        return chain.describeStep(row, action, next);
      },
      decode(row) {
        const rows = facts.behavior().map(([at]) => at);
        seen.push(['state', facts.replaying, facts.level, ...rows]);
        return chain.decode(row);
      },
    });
    search.run();
    search.result();
    expect(seen).toEqual([
      ['state', true, 1, 0],
      ['step', true, 1],
      ['state', true, 2, 0, 1],
      ['step', true, 2],
      ['state', true, 3, 0, 1, 2],
    ]);
  });

  it('takes steps that depend on the level once more', () => {
    let facts: SearchFacts;
    const search = new Search({
      ...chain,
      attach: (given) => (facts = given),
      successors(row, emit) {
        if (row[0] === facts.level - 1) chain.successors(row, emit);
      },
    });
    search.run();
    const [violation] = search.result().violations;
    expect(violation!.trace.map(({ state }) => numbersOf(state)[0])).toEqual([0, 1, 2]);
  });
});
