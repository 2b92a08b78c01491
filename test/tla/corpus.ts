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

/** A spec of the corpus with what comes out when it is checked. */
export interface SemanticsFile {
  readonly name: string;
  readonly path: string;
  /** The text of its configuration. */
  readonly configuration: string;
  readonly expected: {
    readonly verdict: string;
    readonly exit: number;
    readonly generated?: number;
    readonly distinct?: number;
    readonly depth?: number;
  };
}

/**
 * The specs of the corpus that say in their first lines how they are checked, and what TLC finds:
 *
 *     \* checks: INIT Init NEXT Next
 *     \* checks: INVARIANT Small
 *     \* verdict: violation Small
 *     \* exit: 12
 *     \* generated: 9
 *     \* distinct: 4
 *     \* depth: 3
 *
 * Counts that are not given do not matter.
 */
export function semanticsFiles(): SemanticsFile[] {
  return readdirSync(CORPUS, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.tla'))
    .toSorted()
    .flatMap((name) => {
      const path = join(CORPUS, name);
      const header = headerOf(readFileSync(path, 'utf8'));
      const verdict = header.get('verdict')?.[0];
      if (verdict === undefined) return [];
      const count = (key: string): Record<string, number> => {
        const text = header.get(key)?.[0];
        return text === undefined ? {} : { [key]: Number(text) };
      };
      const expected = {
        verdict,
        exit: Number(header.get('exit')?.[0]),
        ...count('generated'),
        ...count('distinct'),
        ...count('depth'),
      };
      return [{ name, path, configuration: (header.get('checks') ?? []).join('\n'), expected }];
    });
}

/** The comment lines `\* key: value` at the start of a file. */
function headerOf(text: string): ReadonlyMap<string, readonly string[]> {
  const header = new Map<string, string[]>();
  for (const line of text.split('\n')) {
    const [, key, value] = /^\\\* (\w+): ?(.*)$/.exec(line) ?? [];
    if (key === undefined || value === undefined) break;
    header.set(key, [...(header.get(key) ?? []), value]);
  }
  return header;
}
