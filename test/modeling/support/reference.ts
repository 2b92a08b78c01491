import type { JsonObject } from '../../../src/checker/values/json.js';

/** A system as plain data and a function: what a model of a lock is compared with. */
export interface Reference<State> {
  readonly initial: State;
  readonly successors: (state: State) => readonly State[];
}

/** Every state that a reference reaches, and every step between two of them, as texts. */
export function explore<State>({ initial, successors }: Reference<State>): {
  readonly states: ReadonlySet<string>;
  readonly steps: ReadonlySet<string>;
  /** The initial state and every step, however often it leads to the same state. */
  readonly generated: number;
} {
  const states = new Set([JSON.stringify(initial)]);
  const steps = new Set<string>();
  const queue = [initial];
  let generated = 1;
  for (const state of queue) {
    for (const next of successors(state)) {
      const key = JSON.stringify(next);
      generated++;
      steps.add(`${JSON.stringify(state)} -> ${key}`);
      if (states.has(key)) continue;
      states.add(key);
      queue.push(next);
    }
  }
  return { states, steps, generated };
}

/** The place of each process in a state of a model. */
export function placesIn(state: JsonObject, names: readonly string[]): readonly string[] {
  return names.map((name) => (state[name] as { at: string }).at);
}
