import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/tla/front-end.js';
import { fileSources, readSource } from '../../src/tla/load.js';
import { diagnosticCodes } from '../../src/tla/text/diagnostic-codes.js';
import { corpusFiles, describeDiagnostic } from './corpus.js';

const files = corpusFiles();

describe('The front end', () => {
  it.each(files)('says of $name what the file expects', ({ path, diagnostics: expected }) => {
    const { diagnostics, specification } = analyse(readSource(path), fileSources(path));
    expect(diagnostics.map((each) => describeDiagnostic(each, path))).toEqual(expected);
    expect(specification === undefined).toBe(expected.some((line) => line.startsWith('error')));
  });

  it('has a file in the corpus for each of its diagnostics but those of configurations', () => {
    const shown = new Set(files.flatMap(({ diagnostics }) => diagnostics.map(codeOf)));
    const missing = diagnosticCodes.filter(
      (code) => !shown.has(code) && !code.startsWith('config-'),
    );
    expect(missing).toEqual([]);
  });

  it('explains each of its diagnostics in the documentation', () => {
    const page = readFileSync(new URL('../../docs/tla-diagnostics.md', import.meta.url), 'utf8');
    const explained = [...page.matchAll(/^### `(.*)`$/gm)].map(([, code]) => code);
    expect(new Set(explained)).toEqual(new Set(diagnosticCodes));
  });
});

function codeOf(diagnostic: string): string | undefined {
  return diagnostic.split(' ')[1];
}
