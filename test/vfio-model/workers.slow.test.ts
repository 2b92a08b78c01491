import { expect, it } from 'vitest';
import { loadSuite } from '../../src/suite/load.js';
import { expectSameResult } from '../checker/parallel/same-result.js';

it('several workers find what one finds in every model of the vfio-pci suite', async () => {
  const { suite } = await loadSuite('specs/vfio-pci/suite.yaml');
  for (const model of suite.models) {
    expect(await expectSameResult(model, { continue: true })).toBeGreaterThan(0);
  }
});
