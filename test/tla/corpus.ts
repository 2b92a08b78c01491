import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Diagnostic } from '../../src/checker/diagnostic.js';

const CORPUS = fileURLToPath(new URL('../corpus', import.meta.url));

/** A spec of the corpus with what is expected of it. */
export interface CorpusFile {
  /** Relative to the corpus. */
  readonly name: string;
  readonly path: string;
  /** `severity code line:column`, or `severity code File.tla:line:column` for another file. */
  readonly diagnostics: readonly string[];
}

/**
 * The specs of the corpus that say in their first lines what the front end has to say about them:
 *
 *     \* expect: ok
 *     \* expect: error unknown-name 5:9
 *     \* expect: warning ambiguous-import 3:1
 *
 * Files without such a line are parts of others.
 */
export function corpusFiles(): CorpusFile[] {
  return readdirSync(CORPUS, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.tla'))
    .toSorted()
    .flatMap((name) => {
      const path = join(CORPUS, name);
      const lines = expectations(readFileSync(path, 'utf8'));
      const diagnostics = lines.filter((line) => /^(error|warning) /.test(line));
      return lines.includes('ok') || diagnostics.length > 0 ? [{ name, path, diagnostics }] : [];
    });
}

function expectations(text: string): string[] {
  return [...text.matchAll(/^\\\* expect: (.*)$/gm)].flatMap(([, line]) => line ?? []);
}

/** A diagnostic about the file at `path`, as the corpus writes it. */
export function describeDiagnostic({ severity, code, place }: Diagnostic, path: string): string {
  if (place === undefined) return `${severity} ${code}`;
  const file = place.file === path ? '' : `${basename(place.file)}:`;
  return `${severity} ${code} ${file}${place.line}:${place.column}`;
}
