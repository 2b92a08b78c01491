import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { builtinOperators } from '../../src/tla/names/builtins.js';
import { corpusUse } from './supported/corpus-use.js';
import { keywords } from './supported/keywords.js';
import type { Part } from './supported/state.js';
import { syntaxParts, temporalParts } from './supported/syntax-parts.js';
import { coveragePage } from './supported/write-page.js';

const PAGE = fileURLToPath(new URL('../../docs/tla-coverage.md', import.meta.url));

const use = corpusUse();

describe('The page of what is supported', () => {
  it('is up to date', async () => {
    await expect(await coveragePage(use, PAGE)).toMatchFileSnapshot(PAGE);
  });

  it('calls checked only what some spec of the corpus has', () => {
    const builtins = [...builtinOperators.keys()].filter((name) =>
      isChecked(temporalParts.get(name)),
    );
    expect(builtins.filter((name) => !use.builtins.has(name))).toEqual([]);
    expect(checkedIn(syntaxParts).filter((kind) => !use.kinds.has(kind))).toEqual([]);
    expect(checkedIn(keywords).filter((field) => !use.fields.has(field))).toEqual([]);
  });
});

function isChecked(part: Part | undefined): boolean {
  return part === undefined || part.state === 'checked';
}

function checkedIn<K extends string>(parts: Readonly<Record<K, Part>>): K[] {
  return (Object.keys(parts) as K[]).filter((key) => isChecked(parts[key]));
}
