import { readdirSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadSuite } from '../../src/suite/load.js';
import { expectSameResult } from '../checker/parallel/same-result.js';

const SPECS = resolve(import.meta.dirname, '../../specs');

/** The suite of vfio-pci takes too long to be searched six times: a slow test does. */
const suites = readdirSync(SPECS).filter((name) => name !== 'vfio-pci');

describe('several workers find what one finds', () => {
  it.each(suites)('in %s', async (name) => {
    const { suite } = await loadSuite(relative('', resolve(SPECS, name, 'suite.yaml')));
    for (const model of suite.models) {
      expect(await expectSameResult(model, { continue: true })).toBeGreaterThan(0);
      await expectSameResult(model, {});
    }
  });
});
