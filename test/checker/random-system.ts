import * as fc from 'fast-check';
import type { CompleteSystem, State, Step } from './system.js';

/** `state[word] <relation> value`. */
interface Comparison {
  readonly word: number;
  readonly relation: '=' | '#' | '<';
  readonly value: number;
}

/** `state'[word] =` a number, another word, or the word plus a number, all modulo the domain. */
interface Assignment {
  readonly word: number;
  readonly from: 'number' | 'word' | 'sum';
  readonly operand: number;
}

interface Branch {
  readonly action: number;
  readonly guard: readonly Comparison[];
  readonly assignments: readonly Assignment[];
}

/** A random system as data, so that a failing one shrinks and prints well. */
export interface RandomSystem {
  readonly words: number;
  readonly domain: number;
  readonly initial: readonly State[];
  readonly branches: readonly Branch[];
  /** Each forbids the states in which all its comparisons hold. */
  readonly invariants: readonly (readonly Comparison[])[];
  /** Each forbids the steps from states of the first to states of the second. */
  readonly actionProperties: readonly (readonly [readonly Comparison[], readonly Comparison[]])[];
  /** States in which all hold are outside; none are when there are no comparisons. */
  readonly outside: readonly Comparison[];
  /** States in which all hold may be the last of a behavior. */
  readonly terminal: readonly Comparison[];
  readonly assumptions: readonly boolean[];
  /** Each forbids the initial states in which all its comparisons hold. */
  readonly initialProperties: readonly (readonly Comparison[])[];
  /** Each allows fewer distinct states than this. */
  readonly postconditions: readonly number[];
  /** Steps from states of the first to states of the second are outside; none without comparisons. */
  readonly outsideSteps: readonly [readonly Comparison[], readonly Comparison[]] | null;
  /** Words that do not count, or whose order does not count, when states are told apart. */
  readonly key: 'all words' | 'sorted words' | number;
  /** Steps of states in which all hold ask for the end; none when there are no comparisons. */
  readonly stop: readonly Comparison[];
}

const ACTIONS = ['A', 'B', 'C'];

/** Most systems have none of it, so that they are explored far enough. */
const rarely = <None, Some>(none: None, some: fc.Arbitrary<Some>): fc.Arbitrary<None | Some> =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(none) }, { weight: 1, arbitrary: some });

/** Guarded assignments over a few words of a small domain: dense enough to meet everything. */
export const randomSystem: fc.Arbitrary<RandomSystem> = fc
  .record({ words: fc.integer({ min: 1, max: 5 }), domain: fc.integer({ min: 2, max: 4 }) })
  .chain(({ words, domain }) => {
    const value = fc.nat({ max: domain - 1 });
    const word = fc.nat({ max: words - 1 });
    const comparison: fc.Arbitrary<Comparison> = fc.record({
      word,
      relation: fc.constantFrom('=' as const, '#' as const, '<' as const),
      value,
    });
    const assignment: fc.Arbitrary<Assignment> = fc.record({
      word,
      from: fc.constantFrom('number' as const, 'word' as const, 'sum' as const),
      operand: fc.nat({ max: 5 }),
    });
    const state = fc.array(value, { minLength: words, maxLength: words });
    const several = <T>(of: fc.Arbitrary<T>, minLength: number, maxLength: number) =>
      fc.array(of, { minLength, maxLength, size: 'max' });
    return fc.record({
      words: fc.constant(words),
      domain: fc.constant(domain),
      initial: fc.oneof(
        { weight: 1, arbitrary: fc.constant([]) },
        { weight: 15, arbitrary: several(state, 1, 4) },
      ),
      branches: several(
        fc.record({
          action: fc.nat({ max: ACTIONS.length - 1 }),
          guard: several(comparison, 0, 2),
          assignments: several(assignment, 1, 3),
        }),
        0,
        12,
      ),
      invariants: several(several(comparison, 2, 5), 0, 3),
      actionProperties: several(
        fc.tuple(several(comparison, 1, 3), several(comparison, 1, 3)),
        0,
        2,
      ),
      outside: fc.oneof(fc.constant([]), several(comparison, 2, 4)),
      terminal: several(comparison, 0, 2),
      assumptions: rarely([], several(fc.boolean(), 1, 3)),
      initialProperties: rarely([], several(several(comparison, 1, 3), 1, 2)),
      postconditions: rarely([], several(fc.nat({ max: 30 }), 1, 2)),
      outsideSteps: rarely(null, fc.tuple(several(comparison, 1, 2), several(comparison, 1, 2))),
      key: rarely(
        'all words' as const,
        fc.oneof(fc.constant('sorted words' as const), fc.nat({ max: words - 1 })),
      ),
      stop: rarely([], several(comparison, 2, 4)),
    });
  });

export function systemOf(random: RandomSystem): CompleteSystem {
  return {
    words: random.words,
    actions: ACTIONS,
    initial: random.initial,
    steps: (state) => random.branches.flatMap((branch) => stepsOf(random, branch, state)),
    invariants: random.invariants.map((forbidden, index) => ({
      name: `I${index}`,
      holds: (state) => !allHold(forbidden, state),
    })),
    actionProperties: random.actionProperties.map(([before, after], index) => ({
      name: `P${index}`,
      holds: (state, next) => !(allHold(before, state) && allHold(after, next)),
    })),
    within: (state) => random.outside.length === 0 || !allHold(random.outside, state),
    mayTerminate: (state) => allHold(random.terminal, state),
    assumptions: random.assumptions.map((holds, index) => ({ name: `A${index}`, holds })),
    initialProperties: random.initialProperties.map((forbidden, index) => ({
      name: `J${index}`,
      holds: (state) => !allHold(forbidden, state),
    })),
    postconditions: random.postconditions.map((limit, index) => ({
      name: `Q${index}`,
      holds: ({ distinct }) => distinct < limit,
    })),
    withinStep: (state, next) => {
      if (random.outsideSteps === null) return true;
      const [before, after] = random.outsideSteps;
      return !(allHold(before, state) && allHold(after, next));
    },
    key: keyOf(random.key),
    stopsAt: (state) => random.stop.length > 0 && allHold(random.stop, state),
  };
}

function keyOf(key: RandomSystem['key']): CompleteSystem['key'] {
  if (key === 'all words') return null;
  if (key === 'sorted words') return (state) => state.toSorted((left, right) => left - right);
  return (state) => state.map((number, word) => (word === key ? 0 : number));
}

function stepsOf({ domain }: RandomSystem, branch: Branch, state: State): Step[] {
  if (!allHold(branch.guard, state)) return [];
  const next = [...state];
  for (const { word, from, operand } of branch.assignments) {
    const other = state[operand % state.length]!;
    const value = from === 'number' ? operand : from === 'word' ? other : state[word]! + operand;
    next[word] = value % domain;
  }
  return [{ action: branch.action, next }];
}

function allHold(comparisons: readonly Comparison[], state: State): boolean {
  return comparisons.every(({ word, relation, value }) => {
    const actual = state[word]!;
    if (relation === '=') return actual === value;
    return relation === '#' ? actual !== value : actual < value;
  });
}
