import { rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractConfiguration from 'dependency-cruiser/config-utl/extract-depcruise-config';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ALLOWED, BREACHES, ORPHAN, OTHER_HALF } from './breaches.js';
import { writeProject } from './project.js';

const repository = resolve(import.meta.dirname, '../..');
const { forbidden = [], options = {} } = await extractConfiguration(
  join(repository, '.dependency-cruiser.mjs'),
);

let project: string;
/** What the rules said of a project that breaks each of them: `rule: file`. */
let reports: readonly string[];

beforeAll(async () => {
  const imports = [...Object.values(BREACHES).flat(), ...OTHER_HALF, ...ALLOWED];
  project = await writeProject(imports, repository);
  await writeFile(join(project, ORPHAN), '');
  const { output } = await cruise(
    ['src', 'specs', 'test'],
    { ...options, baseDir: project, ruleSet: { forbidden }, validate: true },
    // The packages are links: what they are is told by where they seem to be.
    { symlinks: false },
  );
  const { violations } = (output as ICruiseResult).summary;
  reports = violations.map(({ rule, from }) => `${rule.name}: ${from}`);
}, 60_000);

afterAll(() => rm(project, { recursive: true, force: true }));

describe('the rules of the layers', () => {
  test('have an example each that breaks them', () => {
    const broken = new Set([...Object.keys(BREACHES), 'no-orphans']);
    expect(broken).toEqual(new Set(forbidden.map(({ name }) => name)));
  });

  test('give their reasons', () => {
    expect(forbidden.filter(({ comment }) => comment === undefined)).toEqual([]);
  });

  const breaches = Object.entries(BREACHES).flatMap(([rule, imports]) =>
    imports.map(([file, imported]) => ({ rule, file, imported })),
  );
  test.each(breaches)('$rule reports that $file imports $imported', ({ rule, file }) => {
    expect(reports).toContain(`${rule}: ${file}`);
  });

  test('no-orphans reports a module that stands alone', () => {
    expect(reports).toContain(`no-orphans: ${ORPHAN}`);
  });

  test.each(ALLOWED)('let %s import %s', (file) => {
    expect(reports.filter((report) => report.endsWith(`: ${file}`))).toEqual([]);
  });
});
