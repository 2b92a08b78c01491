import type { Place } from '../../checker/diagnostic.js';
import type { CheckResult, PropertyResult, Violation } from '../../checker/result.js';

/** One line in a table of properties: a property, or several assumptions with the same verdict. */
export interface PropertyEntry extends PropertyResult {
  /** How many assumptions it stands for; 1 for a property. */
  readonly count: number;
  readonly violation: Violation | null;
}

/**
 * The properties of a result as they are listed. A spec may have many assumptions, of which only
 * one that is false is worth a line.
 */
export function propertyEntries({ properties, violations }: CheckResult): PropertyEntry[] {
  const entries: PropertyEntry[] = [];
  for (const property of properties) {
    const before = entries.at(-1);
    if (before !== undefined && joins(property, before)) {
      entries[entries.length - 1] = { ...before, count: before.count + 1 };
    } else {
      entries.push({ ...property, count: 1, violation: violationOf(property, violations) });
    }
  }
  return entries;
}

/** The parts of one property, of initial states and of steps, have one name and several kinds. */
function violationOf(
  { name, kind }: PropertyResult,
  violations: readonly Violation[],
): Violation | null {
  return violations.find((each) => each.property === name && each.kind === kind) ?? null;
}

/** Where a property stands that is violated without a trace: then the place tells most. */
export function telltalePlace({ place, violation }: PropertyEntry): Place | null {
  return violation !== null && violation.trace.length === 0 && place !== undefined ? place : null;
}

function joins({ kind, verdict }: PropertyResult, before: PropertyEntry): boolean {
  return (
    kind === 'assumption' &&
    before.kind === 'assumption' &&
    verdict !== 'violated' &&
    before.verdict === verdict
  );
}
