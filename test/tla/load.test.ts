import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DiagnosticError } from '../../src/checker/diagnostic.js';
import { fileSources, loadSources, readSource } from '../../src/tla/load.js';
import { thrownBy } from '../checker/thrown-by.js';

describe('Sources in files', () => {
  let folder = '';

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'sources-'));
    mkdirSync(join(folder, 'spec'));
    mkdirSync(join(folder, 'library'));
    writeFileSync(join(folder, 'spec', 'A.tla'), 'A of the spec');
    writeFileSync(join(folder, 'library', 'A.tla'), 'A of the library');
    writeFileSync(join(folder, 'library', 'B.tla'), '\uFEFFB');
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  it("are looked for in the spec's folder first, then in the libraries", () => {
    const sources = fileSources(join(folder, 'spec', 'Spec.tla'), [join(folder, 'library')]);
    expect(sources.find('A')?.text).toBe('A of the spec');
    expect(sources.find('B')?.text).toBe('B');
    expect(sources.find('C')).toBeUndefined();
    expect([...sources.names()]).toEqual(['A', 'A', 'B']);
  });

  it('ignore a library that does not exist', () => {
    const sources = fileSources(join(folder, 'spec', 'Spec.tla'), [join(folder, 'nowhere')]);
    expect([...sources.names()]).toEqual(['A']);
  });

  it('cannot be read where there is no file', () => {
    const error = thrownBy(() => readSource(join(folder, 'Missing.tla')));
    expect(error).toBeInstanceOf(DiagnosticError);
    expect((error as DiagnosticError).diagnostic.code).toBe('unreadable-file');
  });
});

describe('A spec and its configuration', () => {
  let folder = '';
  const path = (name: string): string => join(folder, name);
  const codeOf = (run: () => unknown): string => (thrownBy(run) as DiagnosticError).diagnostic.code;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'sources-'));
    mkdirSync(path('Folder.tla'));
    writeFileSync(path('Spec.tla'), '---- MODULE Spec ----\n====\n');
    writeFileSync(path('Spec.cfg'), 'beside');
    writeFileSync(path('Other.cfg'), 'other');
    writeFileSync(
      path('Inside.tla'),
      '---- MODULE Inside ----\n====\n---- CONFIG Inside ----\ninside\n====\n',
    );
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  it.each([
    ['beside the spec', 'Spec.tla', undefined, 'beside'],
    ['inside the spec', 'Inside.tla', undefined, 'inside'],
    ['by its name', 'Spec.tla', 'Other.cfg', 'other'],
    ['by its name without the ending', 'Spec.tla', 'Other', 'other'],
    ['by the name of a module that has one inside', 'Spec.tla', 'Inside.tla', 'inside'],
  ])('is found %s', (_where, spec, config, text) => {
    const { configuration } = loadSources(path(spec), { config });
    expect(configuration?.text.trim()).toBe(text);
  });

  it('may be missing, unless it is named', () => {
    rmSync(path('Spec.cfg'));
    expect(loadSources(path('Spec.tla')).configuration).toBeUndefined();
    expect(codeOf(() => loadSources(path('Spec.tla'), { config: 'Spec.cfg' }))).toBe(
      'config-not-found',
    );
    expect(codeOf(() => loadSources(path('Spec.tla'), { config: 'Spec.tla' }))).toBe(
      'config-not-in-module',
    );
  });

  it('has to be a file', () => {
    expect(codeOf(() => loadSources(path('Missing.tla')))).toBe('spec-not-found');
    expect(codeOf(() => loadSources(path('Folder.tla')))).toBe('spec-is-a-folder');
  });
});
