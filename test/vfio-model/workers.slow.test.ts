import { describe, expect, it } from 'vitest';
import { loadSuite } from '../../src/suite/load.js';
import { expectSameResult } from '../checker/parallel/same-result.js';

const { suite } = await loadSuite('specs/vfio-pci/suite.yaml');

/** One team has to do where a search takes half a minute. */
const LARGE = 100_000;

describe('several workers find what one finds in the vfio-pci suite', () => {
  it.each(suite.models)('of $subject under $scenario', async (model) => {
    const sizes = model.expect.distinct! > LARGE ? [3] : [2, 3];
    expect(await expectSameResult(model, { continue: true }, sizes)).toBeGreaterThan(0);
  });
});
