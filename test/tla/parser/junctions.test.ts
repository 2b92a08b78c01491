import { describe, expect, it } from 'vitest';
import { parseExpressionSource } from '../../../src/tla/parser/parser.js';
import type { Expression } from '../../../src/tla/syntax/tree.js';
import { Diagnostics } from '../../../src/tla/text/diagnostics.js';
import { Source } from '../../../src/tla/text/source.js';

/** The shape of an expression: `AND(a, OR(b, c))` for lists, `(a /\ b)` for infix operators. */
function shape(text: string): string {
  const expression = parseExpressionSource(new Source('text', text), new Diagnostics());
  return expression === undefined ? 'error' : shapeOf(expression);
}

function shapeOf(node: Expression): string {
  switch (node.kind) {
    case 'junction':
      return `${node.operator === '/\\' ? 'AND' : 'OR'}(${node.items.map(shapeOf).join(', ')})`;
    case 'name':
      return node.name;
    case 'application': {
      const [left, right] = node.arguments.map((each) => shapeOf(each as Expression));
      return `(${left} ${node.operator.name} ${right})`;
    }
    default:
      return node.kind;
  }
}

describe('A junction list', () => {
  it('has one item for each bullet in its column', () => {
    expect(shape('/\\ a\n/\\ b\n/\\ c')).toBe('AND(a, b, c)');
  });

  it('contains lists that are further right', () => {
    expect(shape('/\\ a\n/\\ \\/ b\n   \\/ c\n/\\ d')).toBe('AND(a, OR(b, c), d)');
  });

  it('takes a bullet that is not in its column as an infix operator', () => {
    expect(shape('/\\ a\n  /\\ b')).toBe('AND((a /\\ b))');
  });

  it('ends at a bullet of the other kind in its column', () => {
    expect(shape('/\\ a\n/\\ b\n\\/ c')).toBe('(AND(a, b) \\/ c)');
  });

  it('ends before what is left of its column, which goes on with what is around it', () => {
    expect(shape('    /\\ a\n    /\\ b\n  => c')).toBe('(AND(a, b) => c)');
  });

  it('never starts with the spelled-out operators', () => {
    expect(shape('a \\land b')).toBe('(a /\\ b)');
    expect(shape('\\land a')).toBe('error');
  });

  it('counts a tab as far as the next multiple of eight columns', () => {
    expect(shape('\t/\\ a\n        /\\ b')).toBe('AND(a, b)');
  });

  it('does not let its items reach left of its bullets, not even inside brackets', () => {
    expect(shape('  /\\ (a\n )')).toBe('error');
  });

  it('may start on a line of its own, right after an operator', () => {
    expect(shape('a =>\n  /\\ b\n  /\\ c')).toBe('(a => AND(b, c))');
  });
});
