import type { Labelled } from '../syntax/tree.js';
import { isSymbol, type ParserContext } from './context.js';

/** Whether a label starts at the current token: `name ::` or `name(x, y) ::`. */
export function atLabel(parser: ParserContext): boolean {
  if (parser.token.kind !== 'identifier') return false;
  if (!isSymbol(parser.tokenAhead(1), '(')) return isSymbol(parser.tokenAhead(1), '::');
  for (let distance = 2; ; distance += 2) {
    if (parser.tokenAhead(distance).kind !== 'identifier') return false;
    const next = parser.tokenAhead(distance + 1);
    if (isSymbol(next, ')')) return isSymbol(parser.tokenAhead(distance + 2), '::');
    if (!isSymbol(next, ',')) return false;
  }
}

/** `name(x, y) :: body`, where the body reaches as far as it can. */
export function parseLabelled(parser: ParserContext): Labelled {
  const label = parser.identifier('the name of a label');
  const parameters = parser.accept('(')
    ? parser.commaList(() => parser.identifier('a bound identifier'))
    : [];
  if (parameters.length > 0) parser.expect(')');
  parser.expect('::');
  const body = parser.expression();
  return { kind: 'labelled', label, parameters, body, span: parser.spanFrom(label.span) };
}
