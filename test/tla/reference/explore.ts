import type { Specification } from '../../../src/tla/front-end.js';
import type { Operator } from '../../../src/tla/names/declarations.js';
import { initialStates, successors } from './actions.js';
import { syntaxOf, type State } from './scope.js';
import { fail, keyOf } from './values.js';
import { worldOf } from './world.js';

/** What the naive search finds. States are texts that are the same for equal states alone. */
export interface Exploration {
  readonly initial: readonly string[];
  /** The successors of each state that was explored, in order, duplicates included. */
  readonly successors: ReadonlyMap<string, readonly string[]>;
  readonly generated: number;
  readonly distinct: number;
  readonly depth: number;
}

/**
 * Explores all states, breadth first.
 *
 * @throws NoValue where a formula has no value, and for a state with a variable that has none
 */
export function explore(specification: Specification, init: Operator, next: Operator): Exploration {
  const { variables } = specification.root;
  const textOf = (state: State): string =>
    variables.map((variable) => keyOf(state.get(variable) ?? fail('incomplete'))).join(' ');
  const depths = new Map<string, number>();
  const queue: State[] = [];
  const found = new Map<string, readonly string[]>();
  let generated = 0;
  const visit = (state: State, depth: number): string => {
    const key = textOf(state);
    generated++;
    if (!depths.has(key)) {
      depths.set(key, depth);
      queue.push(state);
    }
    return key;
  };
  const initial = initialStates([syntaxOf(init)], worldOf(specification)).map((each) =>
    visit(each, 1),
  );
  for (const state of queue) {
    const key = textOf(state);
    const reached = successors(syntaxOf(next), worldOf(specification, state));
    found.set(
      key,
      reached.map((each) => visit(each, depths.get(key)! + 1)),
    );
  }
  const depth = Math.max(0, ...depths.values());
  return { initial, successors: found, generated, distinct: depths.size, depth };
}
