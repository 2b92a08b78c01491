import { expect } from 'vitest';
import type { Model } from '../../../src/checker/model.js';
import { refusalOf } from '../../../src/checker/parallel/sharing.js';
import { Search, type SearchOptions } from '../../../src/checker/search/search.js';
import { loadSpec } from '../../../src/cli/spec-catalog.js';
import type { SuiteModel } from '../../../src/suite/suite.js';
import { searchTogether } from './local-team.js';

const FEW_STATES = 8;

/**
 * Expects teams to find what one worker finds in a model of a suite.
 *
 * @param sizes how many members the teams have
 * @returns how many states there are
 */
export async function expectSameResult(
  { spec: reference, config, constants }: SuiteModel,
  options: SearchOptions,
  sizes: readonly number[] = [2, 3],
): Promise<number> {
  const { spec, origin } = await loadSpec(reference, { config });
  const makeModel = (): Model => spec.instantiate(constants, origin);
  const first = makeModel();
  const search = new Search(first, options);
  while (!search.run());
  const alone = search.result();
  if (refusalOf(first) !== null) return alone.distinct;
  for (const size of sizes) {
    const setup = { size, fewest: 1, batch: 8, ringBits: 12, seed: size };
    // A team of two exchanges packed rows, if the model can pack them.
    const packingCount = size === 2 ? FEW_STATES : undefined;
    const together = searchTogether(makeModel, { ...options, packingCount }, setup);
    expect({ ...together, storeBytes: 0 }).toEqual({ ...alone, storeBytes: 0 });
  }
  return alone.distinct;
}
