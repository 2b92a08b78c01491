import { checkSync, type CheckOptions } from '../../src/checker/check.js';
import type { Model } from '../../src/checker/model.js';
import type { CheckResult, Violation } from '../../src/checker/result.js';
import { vfioPci } from '../../src/vfio-model/index.js';

/** Constants of a vfio-pci model by name. */
export type Constants = Readonly<Record<string, string>>;

export function modelOf(constants: Constants): Model {
  const assignments = new Map(Object.entries(constants));
  return vfioPci.instantiate(assignments, { frontEnd: 'builtin', spec: 'vfio-pci' });
}

export function checkModel(constants: Constants, options: CheckOptions = {}): CheckResult {
  return checkSync(modelOf(constants), { continue: true, ...options });
}

/** The shortest counterexample to a property, which has to have one. */
export function counterexample(constants: Constants, property: string): Violation {
  const found = checkModel(constants, { properties: [property] }).violations[0];
  if (found === undefined) throw new Error(`${property} is not violated`);
  return found;
}

/** The steps of a counterexample, as `process: action`. */
export function steps({ trace }: Violation): string[] {
  return trace.flatMap(({ step }) =>
    step === null ? [] : [`${step.process ?? ''}: ${step.action}`],
  );
}

/** The names of the properties that are violated. */
export function violated(constants: Constants): string[] {
  return checkModel(constants)
    .violations.map(({ property }) => property)
    .toSorted();
}
