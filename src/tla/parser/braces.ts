import type { Bound, Expression, SetEnumeration, SetFilter, SetMap } from '../syntax/tree.js';
import { parseBounds } from './bounds.js';
import type { ParserContext } from './context.js';
import type { Token } from '../lexer/token.js';

/** `{a, b}`, `{x \in S : p}` or `{e : x \in S}`. */
export function parseBraces(parser: ParserContext): SetEnumeration | SetFilter | SetMap {
  const open = parser.expect('{');
  if (parser.accept('}')) return { kind: 'set', elements: [], span: parser.spanFrom(open) };
  const first = parser.expression();
  if (parser.accept(':')) return parseComprehension(parser, open, first);
  const elements = [first];
  while (parser.accept(',')) elements.push(parser.expression());
  parser.expect('}');
  return { kind: 'set', elements, span: parser.spanFrom(open) };
}

/** The rest after `{first :`, where `first` is a membership in a filter, an element in a map. */
function parseComprehension(
  parser: ParserContext,
  open: Token,
  first: Expression,
): SetFilter | SetMap {
  const bound = filterBound(parser, first);
  if (bound !== undefined) {
    const predicate = parser.expression();
    parser.expect('}');
    return { kind: 'set-filter', bound, predicate, span: parser.spanFrom(open) };
  }
  const bounds = parseBounds(parser);
  parser.expect('}');
  return { kind: 'set-map', element: first, bounds, span: parser.spanFrom(open) };
}

/** Reads `x \in S` or `<<x, y>> \in S`, parsed as an expression, as the bound of a filter. */
function filterBound(parser: ParserContext, expression: Expression): Bound | undefined {
  if (expression.kind !== 'application' || expression.operator.name !== '\\in') return undefined;
  const [pattern, set] = expression.arguments;
  if (parser.parenthesised.has(expression) || expression.fixity !== 'infix') return undefined;
  if (pattern === undefined || set === undefined || set.kind === 'lambda') return undefined;
  const variables = pattern.kind === 'tuple' ? pattern.elements : [pattern];
  const names = variables.flatMap((variable) =>
    variable.kind === 'name' && !parser.parenthesised.has(variable)
      ? [{ name: variable.name, span: variable.span }]
      : [],
  );
  if (names.length < variables.length || names.length === 0) {
    parser.fail(
      'invalid-filter',
      pattern.span,
      'The left side of ‘\\in’ in a set filter must be an identifier or a tuple of identifiers.',
      { help: 'For a set of Boolean values, put the membership in parentheses.' },
    );
  }
  return { names, isTuple: pattern.kind === 'tuple', set, span: expression.span };
}
