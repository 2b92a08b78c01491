import type { Model } from '../model.js';
import { NOWHERE } from '../trace/behavior-end.js';
import type { Outcome } from './outcome.js';
import type { Selection } from './selection.js';

/** Evaluates the assumptions of the model; a false one ends the search before it begins. */
export function checkAssumptions(model: Model, outcome: Outcome): void {
  if (outcome.stopped) return;
  try {
    model.violatedAssumptions?.((assumption) => {
      outcome.violate('assumption', assumption, () => NOWHERE);
    });
  } catch (error) {
    outcome.fail(error, 'condition', () => NOWHERE);
  }
  outcome.decide('assumption');
  if (outcome.findings.length > 0) outcome.stopped = true;
}

/**
 * Evaluates the postconditions of the model, when the search has ended. They speak of what the
 * search has seen, so a search that was cut off or that failed says nothing about them.
 */
export function checkPostconditions(model: Model, selection: Selection, outcome: Outcome): void {
  const wasCutOff = outcome.bound !== null && outcome.bound.kind !== 'spec';
  const beganNot = outcome.findings.some(({ kind }) => kind === 'assumption');
  if (wasCutOff || beganNot || outcome.failure !== null) return;
  const violated: number[] = [];
  try {
    model.violatedPostconditions?.((postcondition) => {
      if (selection.postconditions[postcondition] === 1) violated.push(postcondition);
    });
    outcome.concludeWith(violated);
  } catch (error) {
    outcome.failToConclude(error);
  }
}
