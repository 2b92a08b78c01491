import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { diagnosticCodes } from '../../src/tla/text/diagnostic-codes.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A code where an error is made: the first operand, or a field of a diagnostic. */
const USES =
  /\b(?:(?:EvaluationError|OperandError|unfit|unusable|failure|super)\(\s*|code: )'([a-z-]+)'/g;

/** The members of the type of the codes that operations on values have. */
const MEMBERS = /^ {2}\| '([a-z-]+)'/gm;

describe('The page of diagnostics', () => {
  it('has a line in its tables for each code of an error of evaluation, and for no other', () => {
    const page = readFileSync(join(ROOT, 'docs/tla-diagnostics.md'), 'utf8');
    expect(codesIn(page, /^\| `([a-z-]+)`/gm)).toEqual(usedCodes());
  });
});

function usedCodes(): string[] {
  const folder = join(ROOT, 'src/tla');
  const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
  const ofValues = readFileSync(join(ROOT, 'src/checker/values/heap/errors.ts'), 'utf8');
  const found = [...codesIn(texts.join('\n'), USES), ...codesIn(ofValues, MEMBERS)];
  const ofTheFrontEnd: ReadonlySet<string> = new Set(diagnosticCodes);
  return [...new Set(found)].filter((code) => !ofTheFrontEnd.has(code)).toSorted();
}

/** What a pattern finds, without repetitions, in order. */
function codesIn(text: string, pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].flatMap(([, code]) => code ?? []))].toSorted();
}
