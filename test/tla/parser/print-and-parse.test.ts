import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseExpressionSource } from '../../../src/tla/parser/parser.js';
import { Diagnostics } from '../../../src/tla/text/diagnostics.js';
import { Source } from '../../../src/tla/text/source.js';
import { arbitraryExpression } from '../arbitrary-tree.js';
import { bareTree } from '../bare-tree.js';
import { printExpression } from '../print-tree.js';

describe('The parser', () => {
  it('reads back every expression that is written with no more parentheses than it needs', () => {
    fc.assert(
      fc.property(arbitraryExpression, (expression) => {
        const text = printExpression(expression);
        const diagnostics = new Diagnostics();
        const parsed = parseExpressionSource(new Source('printed', text), diagnostics);
        expect({ text, diagnostics: diagnostics.all, tree: bareTree(parsed) }).toEqual({
          text,
          diagnostics: [],
          tree: bareTree(expression),
        });
      }),
      { numRuns: 1000 },
    );
  });
});
