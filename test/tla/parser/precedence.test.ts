import { describe, expect, it } from 'vitest';
import { parseExpressionSource } from '../../../src/tla/parser/parser.js';
import type { Expression } from '../../../src/tla/syntax/tree.js';
import { Diagnostics } from '../../../src/tla/text/diagnostics.js';
import { Source } from '../../../src/tla/text/source.js';

/** The expression with a pair of parentheses for each operator, or the code of the error. */
function grouped(text: string): string | undefined {
  const diagnostics = new Diagnostics();
  const expression = parseExpressionSource(new Source('text', text), diagnostics);
  return expression === undefined ? diagnostics.all[0]?.code : group(expression);
}

function group(node: Expression): string {
  switch (node.kind) {
    case 'application': {
      const operands = node.arguments.map((each) => group(each as Expression));
      const { name } = node.operator;
      if (node.fixity === 'prefix') return `(${name} ${operands[0]})`;
      if (node.fixity === 'postfix') return `(${operands[0]}${name})`;
      return `(${operands.join(` ${name} `)})`;
    }
    case 'product':
      return `(${node.factors.map(group).join(' x ')})`;
    case 'function-application':
      return `${group(node.function)}[${node.arguments.map(group).join(', ')}]`;
    case 'field-access':
      return `${group(node.record)}.${node.field.name}`;
    case 'number':
      return node.value.toString();
    case 'name':
      return node.name;
    default:
      return node.kind;
  }
}

describe('Operator precedence', () => {
  it.each([
    ['1 + 2 - 3', '(1 + (2 - 3))'],
    ['1 - 2 + 3', '((1 - 2) + 3)'],
    ['a - b - c', '((a - b) - c)'],
    ['2 ^ 2 * 3', '((2 ^ 2) * 3)'],
    ['a + b * c = d /\\ e', '(((a + (b * c)) = d) /\\ e)'],
    ['a <=> b => c', '((a <=> b) => c)'],
    ['- a \\div b', '(-. (a \\div b))'],
    ['a <=> b => c', '((a <=> b) => c)'],
    ['- a + b', '((-. a) + b)'],
    ['-a % b', '((-. a) % b)'],
    ['~a = b', '(~ (a = b))'],
    ['~a /\\ b', '((~ a) /\\ b)'],
    ['SUBSET 1..2', '((SUBSET 1) .. 2)'],
    ['SUBSET a \\cup b', '((SUBSET a) \\cup b)'],
    ['a \\X b \\X c', '(a x b x c)'],
    ['(a \\X b) \\X c', '((a x b) x c)'],
    ["a' + b'", "((a') + (b'))"],
    ["f[a]'.b", "(f[a]').b"],
    ["-a'", "(-. (a'))"],
    ['a + ~b', '(a + (~ b))'],
    ['a = ~b = c', '(a = (~ (b = c)))'],
    ['a \\cup b \\cap c', 'precedence-conflict'],
    ['a = b = c', 'precedence-conflict'],
    ['a ^ b ^ c', 'precedence-conflict'],
    ['a * b \\div c', 'precedence-conflict'],
    ['a * -b', 'precedence-conflict'],
    ["[]a'", 'precedence-conflict'],
    ['a /\\ b \\/ c', 'precedence-conflict'],
  ])('reads %s as %s', (text, expected) => {
    expect(grouped(text)).toBe(expected);
  });
});
