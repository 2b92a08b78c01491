import type { Argument } from '../syntax/tree.js';
import { spanOf, type ParserContext } from './context.js';

/** `(a, b, ...)` after the name of an operator. */
export function parseArguments(parser: ParserContext): Argument[] {
  const open = parser.expect('(');
  if (parser.at(')')) {
    parser.fail(
      'empty-arguments',
      spanOf({ ...open, end: parser.tokenAhead(0).end }),
      'An argument list cannot be empty.',
      { help: 'An operator without parameters is defined and used without parentheses.' },
    );
  }
  const list = parser.commaList(() => parser.argument());
  parser.expect(')');
  return list;
}

/** Arguments, if there is a parenthesis. */
export function parseOptionalArguments(parser: ParserContext): Argument[] {
  return parser.at('(') ? parseArguments(parser) : [];
}
