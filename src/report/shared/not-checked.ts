import type { Unchecked } from '../../checker/model.js';

/** What is not checked for one reason. */
export interface UncheckedGroup {
  readonly names: readonly string[];
  readonly reason: string;
}

/** Groups by reason, in the order of their first appearance. */
export function groupUnchecked(unchecked: readonly Unchecked[]): UncheckedGroup[] {
  const groups = new Map<string, string[]>();
  for (const { name, reason } of unchecked) {
    groups.set(reason, [...(groups.get(reason) ?? []), name]);
  }
  return [...groups].map(([reason, names]) => ({ names, reason }));
}
