import { infixOperator, postfixOperator, prefixOperator } from '../syntax/operators.js';
import type { Identifier, Signature } from '../syntax/tree.js';
import { identifierOf, spanOf, type ParserContext } from './context.js';

/** A declared operator with blanks for its operands: `x`, `F(_, _)`, `_ + _`, `-. _` or `_ ^#`. */
export function parseSignature(parser: ParserContext): Signature {
  const { token: start } = parser;
  const { name, fixity, arity } = parseForm(parser);
  return { name, fixity, arity, span: parser.spanFrom(start) };
}

type Form = Pick<Signature, 'name' | 'fixity' | 'arity'>;

function parseForm(parser: ParserContext): Form {
  const { token } = parser;
  if (parser.accept('_')) return parseFormAfterBlank(parser);
  if (token.kind === 'operator' && prefixOperator(token.value) !== undefined) {
    const name = parsePrefixName(parser);
    parser.expect('_');
    return { name, fixity: 'prefix', arity: 1 };
  }
  const name = parser.identifier('the name of an operator, or ‘_’');
  return { name, fixity: 'call', arity: parseBlanks(parser) };
}

function parseFormAfterBlank(parser: ParserContext): Form {
  const { token } = parser;
  if (token.kind === 'operator' && postfixOperator(token.value) !== undefined) {
    return { name: identifierOf(parser.advance()), fixity: 'postfix', arity: 1 };
  }
  if (token.kind !== 'operator' || infixOperator(token.value) === undefined) {
    parser.failExpected('an infix or postfix operator after ‘_’');
  }
  const name = identifierOf(parser.advance());
  parser.expect('_');
  return { name, fixity: 'infix', arity: 2 };
}

/** The number of blanks in `(_, _)`, 0 without parentheses. */
function parseBlanks(parser: ParserContext): number {
  if (!parser.at('(') || !blankFollows(parser)) return 0;
  parser.advance();
  const blanks = parser.commaList(() => parser.expect('_'));
  parser.expect(')');
  return blanks.length;
}

/** In `NEW P (a + b)` the parenthesis belongs to the next assumption, not to P. */
function blankFollows(parser: ParserContext): boolean {
  return parser.tokenAhead(1).kind === 'punctuation' && parser.tokenAhead(1).value === '_';
}

/** A prefix operator where it is declared or defined; negation can be spelled `-.` only. */
export function parsePrefixName(parser: ParserContext): Identifier {
  const { token } = parser;
  if (token.value === '-') {
    parser.fail('unexpected-token', spanOf(token), 'The prefix operator ‘-’ is spelled ‘-.’ here.');
  }
  return identifierOf(parser.advance());
}
