import { describe, expect, it } from 'vitest';
import { analyseExpression, type Specification } from '../../src/tla/front-end.js';
import { Source } from '../../src/tla/text/source.js';
import { analyseBody } from './analyse-text.js';

function specification(): Specification {
  const { specification: found } = analyseBody('EXTENDS Integers\nVARIABLE x\nOp(a) == a + x');
  if (found === undefined) throw new Error('the spec has errors');
  return found;
}

function analysed(text: string) {
  return analyseExpression(new Source('--invariant', text), specification());
}

describe('An expression beside a spec', () => {
  it('sees the names of the root module', () => {
    const { expression, level, diagnostics } = analysed("Op(1)' > 2");
    expect(diagnostics).toEqual([]);
    expect(expression?.kind).toBe('application');
    expect(level).toBe(2);
  });

  it('can define operators of its own', () => {
    expect(analysed('LET F(a) == a IN F(3)').diagnostics).toEqual([]);
    expect(analysed('LET I == INSTANCE Sequences IN I!Len(<<>>)').diagnostics).toEqual([]);
  });

  it.each([
    ['1 +', 'unexpected-token', 4],
    ['1 2', 'unexpected-token', 3],
    ['Opp(1)', 'unknown-name', 1],
    ["x''", 'level-exceeded', 1],
  ])('is refused when it is wrong: %s', (text, code, column) => {
    const { expression, diagnostics } = analysed(text);
    expect(expression).toBeUndefined();
    expect(diagnostics).toMatchObject([{ code, place: { file: '--invariant', column } }]);
  });
});
