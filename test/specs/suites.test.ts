import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadSpec } from '../../src/cli/spec-catalog.js';
import { loadSuite } from '../../src/suite/load.js';
import { reviewSuite } from '../../src/suite/review.js';
import type { Suite, SuiteModel } from '../../src/suite/suite.js';

const SPECS = resolve(import.meta.dirname, '../../specs');

/** The suites of specs in files; that of the built-in specs has a test of its own. */
const suites = readdirSync(SPECS).filter((name) => name !== 'vfio-pci');

async function suiteOf(name: string): Promise<Suite> {
  return (await loadSuite(relative('', resolve(SPECS, name, 'suite.yaml')))).suite;
}

/** The names of the files of a folder of specs. */
function filesOf(name: string, extension: string): string[] {
  return readdirSync(resolve(SPECS, name)).filter((file) => extname(file) === extension);
}

describe('the suites of specs/', () => {
  it.each(suites)('%s finds what its suite expects', async (name) => {
    const review = await reviewSuite(await suiteOf(name), {
      loadSpec,
      jobs: 1,
      worker: new URL('file:///no-worker-is-needed'),
      signal: new AbortController().signal,
    });
    const differences = review.models.filter(({ agrees }) => !agrees);
    expect(differences).toEqual([]);
    expect(review.agrees).toBe(true);
  });

  it.each(suites)('%s has a negative control', async (name) => {
    // Without one it would pass with a checker that finds nothing.
    const { models } = await suiteOf(name);
    expect(models.some(({ expect: expected }) => expected.violated.size > 0)).toBe(true);
  });

  it.each(suites)('%s uses all that is in its folder', async (name) => {
    const { models } = await suiteOf(name);
    const used = new Set(models.flatMap(filesOfModel));
    const files = ['.ts', '.tla', '.cfg'].flatMap((extension) => filesOf(name, extension));
    expect([...used].toSorted()).toEqual(files.toSorted());
  });
});

/** Its spec and, in TLA+, its configuration, which is named like the spec where nothing else is said. */
function filesOfModel({ spec, config }: SuiteModel): string[] {
  const isTla = extname(spec) === '.tla';
  const files = isTla ? [spec, config ?? spec.replace(/\.tla$/, '.cfg')] : [spec];
  return files.map((file) => basename(file));
}

describe('the specs of specs/', () => {
  it.each(suites)('%s says what it is', async (name) => {
    for (const module of filesOf(name, '.ts')) {
      const { spec } = await loadSpec(relative('', resolve(SPECS, name, module)));
      expect(spec.name).toBe(name);
      expect(spec.description).toBeTruthy();
    }
    for (const module of [...filesOf(name, '.tla'), ...filesOf(name, '.cfg')]) {
      const lines = readFileSync(resolve(SPECS, name, module), 'utf8').split('\n');
      const opening = extname(module) === '.cfg' ? lines[0] : lines[2];
      expect([module, opening]).toEqual([module, expect.stringMatching(/^(\\\* \w|\(\* \w)/)]);
    }
  });
});
