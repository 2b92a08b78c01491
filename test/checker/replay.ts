import { expect } from 'vitest';
import type { TraceEntry, Violation } from '../../src/checker/result.js';
import { keyOf } from './reference.js';
import { numbersOf } from './system-model.js';
import type { CompleteSystem, System } from './system.js';

/** Expects the trace to be a behavior of the system: an initial state, then steps of it. */
export function expectBehavior(system: System, trace: readonly TraceEntry[]): void {
  trace.forEach(({ step, state }, at) => {
    const previous = trace[at - 1];
    const key = keyOf(numbersOf(state));
    if (previous === undefined) {
      expect(step).toBeNull();
      expect(system.initial.map(keyOf)).toContain(key);
    } else {
      const steps = system.steps(numbersOf(previous.state));
      const taken = steps.map(({ action, next }) => `${system.actions[action]}: ${keyOf(next)}`);
      expect(taken).toContain(`${step!.action}: ${key}`);
    }
  });
}

/**
 * Expects a trace that is a behavior of the system and breaks the property at its end. There is
 * none for what is evaluated outside of all behaviors.
 */
export function expectCounterexample(system: CompleteSystem, violation: Violation): void {
  const { property, kind, trace } = violation;
  expectBehavior(system, trace);
  if (kind === 'assumption' || kind === 'postcondition') {
    expect(trace).toEqual([]);
    return;
  }
  const last = numbersOf(trace.at(-1)!.state);
  if (kind === 'invariant' || kind === 'initial property') {
    const predicates = kind === 'invariant' ? system.invariants : system.initialProperties;
    expect(predicates.find(({ name }) => name === property)!.holds(last)).toBe(false);
  } else if (kind === 'action property') {
    const before = numbersOf(trace.at(-2)!.state);
    const { holds } = system.actionProperties.find(({ name }) => name === property)!;
    expect(holds(before, last)).toBe(false);
  } else {
    expect(system.steps(last)).toEqual([]);
    expect(system.mayTerminate(last)).toBe(false);
  }
}
