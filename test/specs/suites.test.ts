import { readdirSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as lamplight from '../../src/index.js';
import { loadSpecModule } from '../../src/modeling/load.js';
import { loadSuite } from '../../src/suite/load.js';
import { reviewSuite } from '../../src/suite/review.js';

const SPECS = resolve(import.meta.dirname, '../../specs');

/** The suites of specs in files; that of the built-in specs has a test of its own. */
const suites = readdirSync(SPECS).filter((name) => name !== 'vfio-pci');

describe('the suites of specs/', () => {
  it.each(suites)('%s finds what its suite expects', async (name) => {
    const file = relative('', resolve(SPECS, name, 'suite.yaml'));
    const { suite } = await loadSuite(file);
    const review = await reviewSuite(suite, {
      loadSpec: async (reference) => ({
        spec: await loadSpecModule(reference, lamplight),
        origin: { frontEnd: 'typescript', spec: reference },
      }),
      jobs: 1,
      worker: new URL('file:///no-worker-is-needed'),
      signal: new AbortController().signal,
    });
    const differences = review.models.filter(({ agrees }) => !agrees);
    expect(differences).toEqual([]);
    expect(review.agrees).toBe(true);
  });

  it('says in each spec what it is, and in each suite what is violated', async () => {
    for (const name of suites) {
      const { suite } = await loadSuite(relative('', resolve(SPECS, name, 'suite.yaml')));
      const spec = await loadSpecModule(suite.models[0]!.spec, lamplight);
      expect(spec.name).toBe(name);
      expect(spec.description).toBeTruthy();
      // A suite without a negative control would pass with a checker that finds nothing.
      expect(suite.models.some(({ expect: expected }) => expected.violated.size > 0)).toBe(true);
    }
  });
});
