import type { Argument, Expression, Fairness } from '../syntax/tree.js';
import type { ParserContext } from './context.js';

/**
 * `WF_v(A)` or `SF_v(A)`. A name as subscript is read with the parentheses after it, which hold the
 * action unless another pair follows: `WF_v(A)`, but `WF_f(x)(A)`.
 */
export function parseFairness(parser: ParserContext): Fairness {
  const { token: keyword } = parser;
  parser.advance();
  const read = parser.subscript();
  const parts = parser.at('(') ? undefined : splitLastArguments(read);
  const subscript = parts?.subscript ?? read;
  const action = parts?.action ?? parseAction(parser);
  const strength = keyword.value === 'WF_' ? 'weak' : 'strong';
  return { kind: 'fairness', strength, subscript, action, span: parser.spanFrom(keyword) };
}

function parseAction(parser: ParserContext): Expression {
  parser.expect('(');
  const action = parser.expression();
  parser.expect(')');
  return action;
}

/** Splits `v(A)`, read as an application, into the subscript and the action. */
function splitLastArguments(
  read: Expression,
): { subscript: Expression; action: Expression } | undefined {
  if (read.kind === 'application' && read.fixity === 'call') {
    const action = singleExpression(read.arguments);
    return action && { subscript: read.operator, action };
  }
  const last = read.kind === 'path' ? read.steps.at(-1) : undefined;
  if (read.kind !== 'path' || last?.kind !== 'name-step') return undefined;
  const action = singleExpression(last.arguments);
  if (action === undefined) return undefined;
  const end = last.span.start + last.name.length;
  const name = { ...last, arguments: [], span: { ...last.span, end } };
  const span = { ...read.span, end };
  return { subscript: { ...read, steps: [...read.steps.slice(0, -1), name], span }, action };
}

function singleExpression(list: readonly Argument[]): Expression | undefined {
  const [only] = list;
  return list.length === 1 && only !== undefined && only.kind !== 'lambda' ? only : undefined;
}
