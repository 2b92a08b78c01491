import type { Token } from '../lexer/token.js';
import { textOf } from '../text/source.js';
import type { Expression, Junction } from '../syntax/tree.js';
import type { ParserContext } from './context.js';

/** Whether `token` is spelled as a bullet: `\land` and `\lor` never start a list. */
export function isBullet(token: Token): boolean {
  const { kind, value } = token;
  return kind === 'operator' && (value === '/\\' || value === '\\/') && !/\w/.test(textOf(token));
}

/**
 * A conjunction or disjunction list. Its items are the expressions after the same bullet in the
 * same column; an item ends before the first token that is not right of that column.
 */
export function parseJunction(parser: ParserContext): Junction {
  const { token: first } = parser;
  const items: Expression[] = [];
  do {
    parser.advance();
    items.push(parser.insideList(first, () => parser.expression()));
  } while (isNextBullet(parser.token, first));
  const operator = first.value === '/\\' ? first.value : '\\/';
  return { kind: 'junction', operator, items, span: parser.spanFrom(first) };
}

function isNextBullet(token: Token, first: Token): boolean {
  return isBullet(token) && token.value === first.value && token.column === first.column;
}
