import { closestName } from '../../checker/closest-name.js';

/** Names and symbols shorter than this are alike by chance: only their letter case can be a slip. */
const SHORTEST_MISSPELT = 3;

/** The candidate that a name without a meaning is probably a slip of. */
export function likelyName(name: string, candidates: Iterable<string>): string | undefined {
  if (name.length >= SHORTEST_MISSPELT) return closestName(name, candidates);
  return [...candidates].find((candidate) => differOnlyInCase(candidate, name));
}

/** The likely name as advice in one sentence. */
export function didYouMean(name: string, candidates: Iterable<string>): string | undefined {
  const likely = likelyName(name, candidates);
  return likely === undefined ? undefined : `Did you mean ${likely}?`;
}

export function differOnlyInCase(left: string, right: string): boolean {
  return left !== right && left.toLowerCase() === right.toLowerCase();
}
