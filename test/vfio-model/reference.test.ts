import { describe, expect, it } from 'vitest';
import { checkSync } from '../../src/checker/check.js';
import type { Model, Row } from '../../src/checker/model.js';
import { explore } from '../checker/reference.js';
import type { State, System } from '../checker/system.js';
import { modelOf } from './model.js';

/** A model as the naive explorer wants it: states are plain arrays of words. */
function systemOf(model: Model): System {
  const row = (state: State): Row => Int32Array.from(state);
  const violates = (
    index: number,
    check: (report: (violated: number) => void) => void,
  ): boolean => {
    let found = false;
    check((violated) => (found ||= violated === index));
    return found;
  };
  const initial: State[] = [];
  model.initialStates((state) => initial.push([...state]));
  return {
    words: model.width,
    initial,
    actions: model.actions.map(({ name }) => name),
    steps(state) {
      const steps: { action: number; next: State }[] = [];
      model.successors(row(state), (action, next) => steps.push({ action, next: [...next] }));
      return steps;
    },
    invariants: model.invariants.map(({ name }, index) => ({
      name,
      holds: (state) => !violates(index, (report) => model.violatedInvariants(row(state), report)),
    })),
    actionProperties: model.actionProperties.map(({ name }, index) => ({
      name,
      holds: (state, next) =>
        !violates(index, (report) => model.violatedActionProperties(row(state), row(next), report)),
    })),
    within: () => true,
    mayTerminate: (state) => model.mayTerminate(row(state)),
  };
}

describe('the naive explorer agrees with the engine', () => {
  it.each([
    ['v5.8', 'two-faults'],
    ['v5.8', 'failing-remap'],
    ['v5.8', 'hot-reset'],
    ['series-v1', 'bar-read'],
    ['track-in-open', 'fork-child'],
    ['v5.14', 'core-dump'],
    ['v6.10', 'munmap'],
  ])('on %s under %s', (variant, scenario) => {
    const model = modelOf({ variant, scenario });
    const found = checkSync(model, { continue: true });
    const reference = explore(systemOf(model), { continues: true, deadlock: true });
    expect(found).toMatchObject({
      status: reference.status,
      generated: reference.generated,
      distinct: reference.found.length,
      depth: reference.depth,
    });
    expect(found.violations.map(({ trace }) => trace.length)).toEqual(
      reference.violations.map(({ states }) => states),
    );
    expect(found.actions.map(({ fired }) => fired)).toEqual(reference.fired);
  });
});
