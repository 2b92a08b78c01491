import type { Knobs } from './knobs.js';
import type { Scenario } from './scenarios.js';

/** What a model is made of: the driver's knobs, the scenario, and the names of its tasks. */
export interface Setup {
  readonly knobs: Knobs;
  readonly scenario: Scenario;
  readonly taskNames: readonly string[];
}
