import { closestName } from '../../checker/closest-name.js';

/** Names and symbols shorter than this are alike by chance: only their letter case can be a slip. */
const SHORTEST_MISSPELT = 3;

/** The candidate that a name without a meaning is probably a slip of, as advice in a sentence. */
export function didYouMean(name: string, candidates: Iterable<string>): string | undefined {
  const closest =
    name.length < SHORTEST_MISSPELT
      ? [...candidates].find((candidate) => candidate.toLowerCase() === name.toLowerCase())
      : closestName(name, candidates);
  return closest === undefined ? undefined : `Did you mean ${closest}?`;
}
