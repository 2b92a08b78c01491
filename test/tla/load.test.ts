import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DiagnosticError } from '../../src/checker/diagnostic.js';
import { fileSources, readSource } from '../../src/tla/load.js';
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
