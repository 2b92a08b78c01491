import type { Knobs } from './knobs.js';
import type { Failure, Scenario } from './scenarios.js';

/** What a model is made of: the driver's knobs, the scenario, and the names of its tasks. */
export interface Setup {
  readonly knobs: Knobs;
  readonly scenario: Scenario;
  readonly taskNames: readonly string[];
}

export function canFail({ scenario }: Setup, what: Failure): boolean {
  return scenario.failures.includes(what);
}

/** How a step that fails is told in a trace. */
export const NO_MEMORY = 'no memory';
