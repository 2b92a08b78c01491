import type { Token } from '../lexer/token.js';
import type { Except, Expression, Update, UpdateStep } from '../syntax/tree.js';
import type { ParserContext } from './context.js';

/** The rest after `[f EXCEPT`. */
export function parseExcept(parser: ParserContext, open: Token, changed: Expression): Except {
  const updates = parser.commaList(() => parseUpdate(parser));
  parser.expect(']');
  return { kind: 'except', function: changed, updates, span: parser.spanFrom(open) };
}

/** `![a].b = e`. */
function parseUpdate(parser: ParserContext): Update {
  const start = parser.expect('!', { help: 'An update is written ![i] = e or !.field = e.' });
  const path: UpdateStep[] = [];
  do path.push(parseUpdateStep(parser));
  while (parser.atAny(['[', '.']));
  parser.expect('=');
  const value = parser.expression();
  return { path, value, span: parser.spanFrom(start) };
}

function parseUpdateStep(parser: ParserContext): UpdateStep {
  const { token: start } = parser;
  if (parser.accept('.')) {
    const field = parser.anyWord('the name of a record field');
    return { kind: 'update-field', field, span: parser.spanFrom(start) };
  }
  parser.expect('[', { help: 'After ‘!’ comes what to change: [i] or .field.' });
  const list = parser.commaList(() => parser.expression());
  parser.expect(']');
  return { kind: 'update-index', arguments: list, span: parser.spanFrom(start) };
}
