import { describe, expect, it } from 'vitest';
import type { SuiteModel } from '../../src/suite/suite.js';
import { loadSuite } from '../../src/suite/load.js';
import { expectSameResult } from '../checker/parallel/same-result.js';

/** One team has to do where a search takes half a minute. */
const LARGE = 100_000;

/** The models of the suite about the drivers of 2020 and what was proposed then, and the others. */
export async function models(): Promise<{
  readonly older: readonly SuiteModel[];
  readonly newer: readonly SuiteModel[];
}> {
  const { suite } = await loadSuite('specs/vfio-pci/suite.yaml');
  const isNewer = ({ subject }: SuiteModel): boolean => /^(v5[.]14|v6|proposal)/.test(subject);
  return {
    older: suite.models.filter((model) => !isNewer(model)),
    newer: suite.models.filter(isNewer),
  };
}

/** Tests that several workers find what one finds. */
export function describeTeams(group: string, suite: readonly SuiteModel[]): void {
  describe(`several workers find what one finds in the vfio-pci suite: ${group}`, () => {
    it.each(suite)('of $subject under $scenario', async (model) => {
      const sizes = model.expect.distinct! > LARGE ? [3] : [2, 3];
      expect(await expectSameResult(model, { continue: true }, sizes)).toBeGreaterThan(0);
    });
  });
}
