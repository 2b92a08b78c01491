import type { Bound, Identifier } from '../syntax/tree.js';
import { isSymbol, type ParserContext } from './context.js';

/** `x, y \in S, <<a, b>> \in T`. */
export function parseBounds(parser: ParserContext): Bound[] {
  return parser.commaList(() => parseBound(parser));
}

function parseBound(parser: ParserContext): Bound {
  const { token: start } = parser;
  const isTuple = parser.at('<<');
  const names = isTuple ? parseIdentifierTuple(parser) : parseIdentifiers(parser);
  parser.expect('\\in', { help: 'A bound identifier needs a set: x \\in S.' });
  const set = parser.expression();
  return { names, isTuple, set, span: parser.spanFrom(start) };
}

export function parseIdentifiers(parser: ParserContext): Identifier[] {
  return parser.commaList(() => parser.identifier('an identifier'));
}

/** `<<x, y>>`. */
export function parseIdentifierTuple(parser: ParserContext): Identifier[] {
  parser.expect('<<');
  const names = parseIdentifiers(parser);
  parser.expect('>>');
  return names;
}

/** Whether a bound starts at the current token: `x, y \in` or `<<x, y>> \in`. */
export function atBound(parser: ParserContext): boolean {
  const isTuple = parser.at('<<');
  let distance = isTuple ? 1 : 0;
  for (;;) {
    if (parser.tokenAhead(distance).kind !== 'identifier') return false;
    const next = parser.tokenAhead(distance + 1);
    distance += 2;
    if (!isSymbol(next, ',')) {
      const last = isTuple && isSymbol(next, '>>') ? parser.tokenAhead(distance) : next;
      return isSymbol(last, '\\in') && isTuple === isSymbol(next, '>>');
    }
  }
}

/** Whether only identifiers and commas stand before the next colon. */
export function atUnboundedIdentifiers(parser: ParserContext): boolean {
  for (let distance = 0; ; distance += 2) {
    if (parser.tokenAhead(distance).kind !== 'identifier') return false;
    const next = parser.tokenAhead(distance + 1);
    if (!isSymbol(next, ',')) return isSymbol(next, ':');
  }
}
