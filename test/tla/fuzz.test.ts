import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readConfiguration } from '../../src/tla/cfg/read-configuration.js';
import { analyse } from '../../src/tla/front-end.js';
import { fileSources } from '../../src/tla/load.js';
import { Diagnostics } from '../../src/tla/text/diagnostics.js';
import { Source } from '../../src/tla/text/source.js';
import { corpusFiles } from './corpus.js';

const files = corpusFiles().map(({ path }) => ({ path, text: readFileSync(path, 'utf8') }));
const path = files[0]?.path ?? '';

const symbols = String.raw`( ) [ ] { } << >> /\ \/ == = : , ! ' " (* *) \* ---- ==== _ @ .. -. ∀ ]_ >>_ -> LAMBDA WF_ \b1 1.5`;
const words = String.raw`LET|IN|IF|THEN|ELSE|CASE|[]|EXCEPT|CHOOSE|\A x :|\E x \in S :|RECURSIVE F(_)|INSTANCE M WITH|---- MODULE M ----|ASSUME|PROVE|BY DEF|QED|<1>1.`;

/** Words of the language and pieces of corpus files, to put where they do not belong. */
const fragment = fc.oneof(
  fc.constantFrom(...symbols.split(' '), '\n', ' ', '\t'),
  fc.constantFrom(...words.split('|')).map((word) => ` ${word} `),
  fc
    .constantFrom(...files)
    .chain(({ text }) =>
      fc
        .tuple(fc.nat({ max: text.length }), fc.nat({ max: 40 }))
        .map(([start, length]) => text.slice(start, start + length)),
    ),
);

interface Edit {
  readonly at: number;
  readonly removed: number;
  readonly inserted: string;
}

const edits = fc.array(
  fc.record<Edit>({ at: fc.nat(), removed: fc.nat({ max: 12 }), inserted: fragment }),
  { minLength: 1, maxLength: 6 },
);

function applyEdits(text: string, list: readonly Edit[]): string {
  return list.reduce((current, { at, removed, inserted }) => {
    const start = at % (current.length + 1);
    return current.slice(0, start) + inserted + current.slice(start + removed);
  }, text);
}

describe('The front end, given damaged text,', () => {
  it('has a specification or an error to show for every module', () => {
    fc.assert(
      fc.property(fc.constantFrom(...files), edits, (file, list) => {
        const source = new Source(file.path, applyEdits(file.text, list));
        const { specification, diagnostics } = analyse(source, fileSources(file.path));
        const hasError = diagnostics.some(({ severity }) => severity === 'error');
        expect(hasError).toBe(specification === undefined);
      }),
      { numRuns: 2000 },
    );
  });

  it('reads every configuration to its end', () => {
    const configuration = fc.array(
      fc.oneof(
        fragment,
        fc.constantFrom('CONSTANT ', 'INVARIANT ', 'SPECIFICATION ', 'CHECK_DEADLOCK ', 'TRUE '),
        fc.constantFrom(' <- ', ' = ', '{a, b}', '{', '12', '"s"', ' Name ', '[M]'),
      ),
    );
    fc.assert(
      fc.property(configuration, (pieces) => {
        const read = readConfiguration(new Source(path, pieces.join('')), new Diagnostics());
        expect(Object.keys(read)).toContain('constants');
      }),
      { numRuns: 1000 },
    );
  });
});
