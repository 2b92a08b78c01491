import { distinctName } from '../distinct-name.js';
import type { Scalar } from '../shape/shape.js';
import type { StepNode } from './program.js';

export const FINISHED = 'finished';
export const DIED = 'died';

/** A label as it stands in code: `{vma}` without its braces. */
export function plainLabel(label: string): string {
  return label.replace(/\{(\w+)\}/g, '$1');
}

/** The variables that a label shows. */
export function placeholdersOf(label: string): ReadonlySet<string> {
  return new Set(Array.from(label.matchAll(/\{(\w+)\}/g), ([, name]) => name as string));
}

/**
 * A label for one step of a trace: `{vma}` becomes the value of the process's variable, unless that
 * is null. (A step that gives the variable its value is told by the value after it.)
 */
export function fillLabel(label: string, me: Readonly<Record<string, unknown>>): string {
  return label.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = (name in me ? me[name] : null) as Scalar;
    return value === null ? whole : String(value);
  });
}

/** A unique name for each place of a program: the procedures around it and its label. */
export function locationNames(steps: readonly StepNode[]): string[] {
  const taken = new Set([FINISHED, DIED]);
  return steps.map((step) => {
    const name = distinctName([...step.within, plainLabel(step.label)].join(': '), taken);
    taken.add(name);
    return name;
  });
}
