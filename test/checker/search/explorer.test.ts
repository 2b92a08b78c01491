import { describe, expect, it } from 'vitest';
import { DiagnosticError } from '../../../src/checker/diagnostic.js';
import type { Model, SearchFacts } from '../../../src/checker/model.js';
import type { CheckResult } from '../../../src/checker/result.js';
import { Search, type SearchOptions } from '../../../src/checker/search/search.js';
import { modelOf, numbersOf } from '../system-model.js';
import { graph, system, type System } from '../system.js';

type Result = Omit<CheckResult, 'seconds'>;

function search(model: Model, options: SearchOptions = { deadlock: false }): Result {
  const run = new Search(model, options);
  run.run();
  return run.result();
}

const check = (of: System, options?: SearchOptions): Result => search(modelOf(of), options);

/** The states of a trace of a one-word system. */
const path = (trace: Result['violations'][0]['trace']): number[] =>
  trace.map(({ state }) => numbersOf(state)[0]!);

const never = (...numbers: number[]) => ({
  name: `never ${numbers.join(' or ')}`,
  holds: ([at]: readonly number[]) => !numbers.includes(at!),
});

describe('counting', () => {
  it('counts initial states with their duplicates, and those that are distinct', () => {
    const result = check(graph('0>1', { initial: [[0], [5], [0]] }));
    expect(result).toMatchObject({ generated: 4, distinct: 3, initial: 2, depth: 2, left: 0 });
  });

  it('counts self loops and steps to known states as generated', () => {
    const result = check(graph('0>0 0>1 0>1 1>0'));
    expect(result).toMatchObject({ generated: 5, distinct: 2, depth: 2 });
    expect(result.actions).toEqual([{ name: 'step', fired: 4, distinct: 1 }]);
  });

  it('credits a state to the action that reached it first', () => {
    const result = check(
      system({
        actions: ['A', 'B'],
        initial: [[0]],
        steps: ([at]) =>
          at === 0
            ? [
                { action: 1, next: [1] },
                { action: 0, next: [1] },
              ]
            : [],
      }),
    );
    expect(result.actions).toEqual([
      { name: 'A', fired: 1, distinct: 0 },
      { name: 'B', fired: 1, distinct: 1 },
    ]);
  });

  it('averages new states over explored ones, and does not round', () => {
    const result = check(graph('0>1 0>2 1>2 2>0'));
    expect(result.outdegree).toEqual({ minimum: 0, maximum: 2, mean: 2 / 3 });
  });

  it('is content with no state at all', () => {
    const result = check(system({}));
    expect(result).toMatchObject({ status: 'ok', generated: 0, distinct: 0, depth: 0, initial: 0 });
    expect(result.outdegree).toBeNull();
  });
});

describe('invariants', () => {
  it('are evaluated once for each state inside, and each time for a state outside', () => {
    const evaluated: number[] = [];
    check(
      graph('0>0 0>1 1>0 1>9 0>9', {
        initial: [[0], [0]],
        within: ([at]) => at !== 9,
        invariants: [{ name: 'I', holds: ([at]) => evaluated.push(at!) > 0 }],
      }),
    );
    expect(evaluated).toEqual([0, 1, 9, 9]);
  });
});

describe('the state constraint', () => {
  const below3 = { within: ([at]: readonly number[]) => at! < 3 };

  it('keeps states outside from being stored and explored, not from being counted', () => {
    const result = check(graph('0>1 1>3 3>4', below3));
    expect(result).toMatchObject({ status: 'ok', generated: 3, distinct: 2, depth: 2 });
    expect(result.actions).toEqual([{ name: 'step', fired: 2, distinct: 1 }]);
  });

  it('does not keep invariants from being checked outside', () => {
    const result = check(graph('0>1 1>3', { ...below3, invariants: [never(3)] }));
    expect(result.status).toBe('violation');
    expect(path(result.violations[0]!.trace)).toEqual([0, 1, 3]);
    expect(result).toMatchObject({ generated: 3, distinct: 2, depth: 2 });
  });

  it('holds for initial states too', () => {
    const outside = graph('3>4', { ...below3, initial: [[3]] });
    expect(check(outside)).toMatchObject({ generated: 1, distinct: 0, initial: 0, depth: 1 });
    const result = check({ ...outside, invariants: [never(3)] });
    expect(path(result.violations[0]!.trace)).toEqual([3]);
  });

  it('does not make a deadlock of a state whose successors are all outside', () => {
    expect(check(graph('0>3', below3), {}).status).toBe('ok');
  });
});

describe('the constraint on steps', () => {
  const grows = { withinStep: ([from]: readonly number[], [to]: readonly number[]) => to! > from! };

  it('treats what is behind a step outside as a state outside', () => {
    const result = check(graph('0>2 2>1 1>3', grows));
    expect(result).toMatchObject({ status: 'ok', generated: 3, distinct: 2, depth: 2 });
    const seen = check(graph('0>2 2>1 1>3', { ...grows, invariants: [never(1)] }));
    expect(path(seen.violations[0]!.trace)).toEqual([0, 2, 1]);
  });

  it('is evaluated on steps inside the state constraint only', () => {
    const steps: string[] = [];
    check(
      graph('0>1 0>9 1>0', {
        within: ([at]) => at !== 9,
        withinStep: ([from], [to]) => steps.push(`${from}>${to}`) > 0,
      }),
    );
    expect(steps).toEqual(['0>1', '1>0']);
  });

  it('does not make a deadlock of a state that all steps leave outside', () => {
    expect(check(graph('0>0', { withinStep: () => false }), {}).status).toBe('ok');
  });
});

describe('keys', () => {
  const parity = { key: ([at]: readonly number[]) => [at! % 2] };

  it('make one state of those with the same key: the first that is found', () => {
    const result = check(graph('0>2 0>3 0>1 3>5 3>4', parity));
    expect(result).toMatchObject({ generated: 6, distinct: 2, depth: 2, left: 0 });
  });

  it('keep invariants from being evaluated on a state that is as good as known', () => {
    const result = check(graph('0>3 0>1', { ...parity, invariants: [never(1)] }));
    expect(result.status).toBe('ok');
  });

  it('do not count outside the constraint', () => {
    const outside = { ...parity, within: ([at]: readonly number[]) => at !== 1 };
    const result = check(graph('0>1 0>3 3>4', { ...outside, invariants: [never(4)] }));
    expect(result).toMatchObject({ status: 'ok', generated: 4, distinct: 2 });
  });

  it('lead to traces of states that were found', () => {
    const outside = { ...parity, within: ([at]: readonly number[]) => at !== 9 };
    const result = check(graph('0>3 0>1 3>2 1>7 3>9', { ...outside, invariants: [never(9)] }));
    expect(path(result.violations[0]!.trace)).toEqual([0, 3, 9]);
  });

  it('may tell apart states with the same row, as in TLC', () => {
    const ring = modelOf(graph('0>1 1>2 2>3 3>0'));
    let facts: SearchFacts;
    const leveled: Model = {
      ...ring,
      attach: (given) => (facts = given),
      keyWidth: 2,
      key: (row) => Int32Array.of(row[0]!, facts.level),
      withinConstraint: () => facts.level < 12,
    };
    const result = search(leveled);
    expect(result).toMatchObject({ status: 'ok', generated: 12, distinct: 11, depth: 11 });
  });
});

describe('initial properties', () => {
  it('are checked in initial states alone', () => {
    const starts = graph('0>1 0>2', { initialProperties: [never(2)] });
    expect(check(starts).status).toBe('ok');
    const result = check({ ...starts, initial: [[0], [2]] });
    expect(result).toMatchObject({ status: 'violation', exitCode: 13, generated: 2, depth: 1 });
    expect(result.violations[0]!.kind).toBe('initial property');
    expect(path(result.violations[0]!.trace)).toEqual([2]);
  });

  it('come after the invariants of the same state, and count outside the constraint', () => {
    const broken = graph('0>1', {
      invariants: [never(0)],
      initialProperties: [never(0)],
      within: () => false,
    });
    const result = check(broken, { deadlock: false, continue: true });
    expect(result.violations.map(({ kind }) => kind)).toEqual(['invariant', 'initial property']);
  });

  it('are decided when the initial states are', () => {
    const result = check(graph('0>1', { initialProperties: [never(2)], invariants: [never(1)] }));
    expect(result.properties).toMatchObject([
      { kind: 'initial property', verdict: 'holds' },
      { kind: 'invariant', verdict: 'violated' },
    ]);
  });
});

describe('a model without variables', () => {
  it('has no states and no deadlocks', () => {
    const result = check(system({ words: 0, assumptions: [{ name: 'A', holds: true }] }), {});
    expect(result).toMatchObject({ status: 'ok', exitCode: 0, generated: 0, depth: 0 });
    expect(result.properties).toEqual([{ name: 'A', kind: 'assumption', verdict: 'holds' }]);
    expect(result.notChecked).toEqual([]);
  });

  it('may have the one state that there is', () => {
    const one = system({ words: 0, initial: [[]], steps: () => [{ action: 0, next: [] }] });
    expect(check(one)).toMatchObject({ status: 'ok', generated: 2, distinct: 1, depth: 1 });
  });
});

describe('action properties', () => {
  it('are checked on steps to known states', () => {
    const result = check(
      graph('0>1 1>0', {
        actionProperties: [{ name: 'grows', holds: ([from], [to]) => to! > from! }],
      }),
    );
    expect(result).toMatchObject({ status: 'violation', exitCode: 13 });
    expect(result.violations[0]!.kind).toBe('action property');
    expect(path(result.violations[0]!.trace)).toEqual([0, 1, 0]);
  });

  it('are checked on steps that leave the constraint', () => {
    const result = check(
      graph('0>9', {
        within: ([at]) => at! < 3,
        actionProperties: [{ name: 'small steps', holds: ([from], [to]) => to! - from! < 2 }],
      }),
    );
    expect(path(result.violations[0]!.trace)).toEqual([0, 9]);
  });

  it('come after the invariants of the same step', () => {
    const broken = { name: 'broken', holds: () => false };
    const one = graph('0>1', { invariants: [never(1)], actionProperties: [broken] });
    expect(check(one).violations.map(({ property }) => property)).toEqual(['never 1']);
    const all = check(one, { deadlock: false, continue: true });
    expect(all.violations.map(({ property }) => property)).toEqual(['never 1', 'broken']);
  });
});

describe('deadlock', () => {
  it('is a state without a successor', () => {
    const result = check(graph('0>1 1>2'), {});
    expect(result).toMatchObject({ status: 'deadlock', exitCode: 11 });
    expect(result.violations[0]!.property).toBe('deadlock');
    expect(path(result.violations[0]!.trace)).toEqual([0, 1, 2]);
  });

  it('is not a state with a self loop, nor one where all is done', () => {
    expect(check(graph('0>1 1>1'), {}).status).toBe('ok');
    expect(check(graph('0>1', { mayTerminate: ([at]) => at === 1 }), {}).status).toBe('ok');
  });

  it('is not looked for when the check is off', () => {
    const result = check(graph('0>1'), { deadlock: false });
    expect(result.status).toBe('ok');
    expect(result.properties).toEqual([]);
    expect(result.notChecked).toEqual([{ name: 'deadlock', reason: 'switched off' }]);
  });
});

describe('stopping', () => {
  const branching = graph('0>1 0>2 0>3 1>1', { invariants: [never(2), never(3)] });

  it('happens at the first violation, in the middle of a state', () => {
    const result = check(branching);
    expect(result).toMatchObject({ generated: 3, distinct: 3, left: 2, depth: 2 });
    expect(result.violations.map(({ property }) => property)).toEqual(['never 2']);
    expect(result.outdegree).toBeNull();
    expect(result.properties.map(({ verdict }) => verdict)).toEqual(['violated', 'undecided']);
  });

  it('happens at the first violated invariant of a state with several', () => {
    const result = check(graph('0>1', { invariants: [never(5), never(1), never(1, 2)] }));
    expect(result.violations.map(({ property }) => property)).toEqual(['never 1']);
  });

  it('does not happen with --continue: each property has its own shortest trace', () => {
    const result = check(branching, { continue: true });
    expect(result).toMatchObject({ status: 'violation', generated: 5, distinct: 4, left: 0 });
    expect(result.violations.map(({ trace }) => path(trace))).toEqual([
      [0, 2],
      [0, 3],
      [0, 2],
    ]);
    expect(result.violations.map(({ kind }) => kind)).toEqual([
      'invariant',
      'invariant',
      'deadlock',
    ]);
    expect(result.properties.every(({ verdict }) => verdict === 'violated')).toBe(true);
  });

  it('takes the status from the violation that was met first', () => {
    const result = check(graph('0>1 0>2 1>3', { initial: [[7], [0]], invariants: [never(2)] }), {
      continue: true,
    });
    expect(result.violations.map(({ kind }) => kind)).toEqual(['deadlock', 'invariant']);
    expect(result).toMatchObject({ status: 'deadlock', exitCode: 11 });
  });
});

describe('an evaluation that fails', () => {
  const failure = new DiagnosticError({ code: 'no-case', message: 'No case holds.' });
  const fail = (): never => {
    throw failure;
  };
  const failsAt = (number: number, word: readonly number[]): boolean =>
    word[0] === number ? fail() : true;
  const base = graph('0>1 1>2 2>3');

  it.each([
    ['the initial states', { initial: Object.defineProperty([[0], [0]], 1, { get: fail }) }, []],
    ['a step', { steps: (at) => (failsAt(2, at) ? base.steps(at) : []) }, [0, 1, 2]],
    ['the constraint', { within: (at) => failsAt(2, at) }, [0, 1, 2]],
    ['the constraint at the start', { within: (at) => failsAt(0, at) }, [0]],
    ['an invariant', { invariants: [{ name: 'I', holds: (at) => failsAt(2, at) }] }, [0, 1, 2]],
    ['an invariant at the start', { invariants: [{ name: 'I', holds: fail }] }, [0]],
    ['the constraint on steps', { withinStep: (_, to) => failsAt(2, to) }, [0, 1, 2]],
    ['a key', { key: (at) => (failsAt(2, at) ? at : at) }, [0, 1, 2]],
    ['a key at the start', { key: (at) => (failsAt(0, at) ? at : at) }, [0]],
    ['an initial property', { initialProperties: [{ name: 'J', holds: fail }] }, [0]],
    [
      'an action property',
      { actionProperties: [{ name: 'P', holds: (_, to) => failsAt(2, to) }] },
      [0, 1, 2],
    ],
    ['whether it may terminate', { mayTerminate: (at) => failsAt(3, at) }, [0, 1, 2, 3]],
  ] satisfies [string, Partial<System>, number[]][])(
    'in %s ends the run with the behavior up to there',
    (where, parts, trace) => {
      const result = check({ ...base, ...parts }, {});
      const exitCode = where === 'an invariant' ? 76 : 75;
      expect(result).toMatchObject({ status: 'error', exitCode, violations: [] });
      expect(result.error!.diagnostic).toBe(failure.diagnostic);
      expect(path(result.error!.trace)).toEqual(trace);
      expect(result.properties.every(({ verdict }) => verdict === 'undecided')).toBe(true);
    },
  );

  it('comes second to a violation that was met before', () => {
    const result = check(
      { ...base, invariants: [never(1), { name: 'I', holds: (at) => failsAt(2, at) }] },
      { continue: true },
    );
    expect(result).toMatchObject({ status: 'violation', exitCode: 12 });
    expect(result.error!.diagnostic.code).toBe('no-case');
    expect(path(result.error!.trace)).toEqual([0, 1, 2]);
  });

  it('is moot after the search has stopped', () => {
    const model = modelOf({ ...base, invariants: [never(1)] });
    const result = search({
      ...model,
      successors(row, emit) {
        model.successors(row, emit);
        throw failure;
      },
    });
    expect(result).toMatchObject({ status: 'violation', error: null });
  });
});

describe('a model that is broken', () => {
  const model = modelOf(graph('0>1'));
  const bug = new TypeError('undefined is not a function');

  it.each(['initialStates', 'successors', 'violatedInvariants', 'withinConstraint'] as const)(
    'lets what it throws in %s through, unchanged',
    (method) => {
      const broken: Model = {
        ...model,
        invariants: [{ name: 'I' }],
        [method]: () => {
          throw bug;
        },
      };
      expect(() => search(broken)).toThrow(bug);
    },
  );

  it('cannot hide what a callback threw', () => {
    const swallowing: Model = {
      ...model,
      withinConstraint: () => {
        throw bug;
      },
      initialStates(emit) {
        try {
          emit(new Int32Array(1));
        } catch {
          throw new DiagnosticError({ code: 'wrapped', message: 'The model caught it.' });
        }
      },
    };
    expect(() => search(swallowing)).toThrow(bug);
  });

  it('may not emit rows of another width', () => {
    const wide: Model = { ...model, initialStates: (emit) => emit(new Int32Array(2)) };
    expect(() => search(wide)).toThrow(/2 words/);
  });
});
