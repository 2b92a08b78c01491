import type { Token } from '../lexer/token.js';
import { infixOperator, postfixOperator, prefixOperator } from '../syntax/operators.js';
import { isSymbol, type ParserContext } from './context.js';

const UNIT_KEYWORDS: ReadonlySet<string> = new Set(
  (
    'CONSTANT VARIABLE RECURSIVE LOCAL INSTANCE EXTENDS USE HIDE ' +
    'ASSUME ASSUMPTION AXIOM THEOREM PROPOSITION LEMMA COROLLARY'
  ).split(' '),
);

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']' };

/** Whether the token `distance` ahead starts or ends a unit of a module. */
export function startsUnit(parser: ParserContext, distance: number): boolean {
  const { kind, value } = parser.tokenAhead(distance);
  switch (kind) {
    case 'separator':
    case 'module':
    case 'module-end':
    case 'end':
      return true;
    case 'keyword':
      return UNIT_KEYWORDS.has(value);
    default:
      return isDefinitionAhead(parser, distance);
  }
}

/** Whether the head of a definition, up to its `==`, starts `distance` tokens ahead. */
export function isDefinitionAhead(parser: ParserContext, distance: number): boolean {
  const head = headLength(parser, distance);
  return head !== undefined && isSymbol(parser.tokenAhead(distance + head), '==');
}

/** Tokens of `f`, `f(a)`, `f[a \in S]`, `a + b`, `a ^+` or `-. a`, whichever starts there. */
function headLength(parser: ParserContext, distance: number): number | undefined {
  const first = parser.tokenAhead(distance);
  const second = parser.tokenAhead(distance + 1);
  if (first.kind === 'operator') {
    return prefixOperator(first.value) && second.kind === 'identifier' ? 2 : undefined;
  }
  if (first.kind !== 'identifier') return undefined;
  if (isSymbol(second, '(') || isSymbol(second, '[')) return bracketedLength(parser, distance);
  if (second.kind !== 'operator') return 1;
  if (postfixOperator(second.value)) return 2;
  return infixOperator(second.value) && isIdentifier(parser.tokenAhead(distance + 2)) ? 3 : 1;
}

function isIdentifier({ kind }: Token): boolean {
  return kind === 'identifier';
}

/** Tokens of a name and the bracket after it, to the closing bracket. */
function bracketedLength(parser: ParserContext, distance: number): number | undefined {
  const open = parser.tokenAhead(distance + 1).value;
  const close = CLOSING[open] ?? '';
  let depth = 0;
  for (let length = 1; ; length++) {
    const token = parser.tokenAhead(distance + length);
    if (token.kind === 'end' || isSymbol(token, '==')) return undefined;
    if (isSymbol(token, open)) depth++;
    else if (isSymbol(token, close) && --depth === 0) return length + 1;
  }
}

/** Warns of a LOCAL in an expression or a proof, to which its definitions belong anyway. */
export function checkNotLocal(parser: ParserContext): void {
  if (!parser.at('LOCAL')) return;
  parser.diagnostics.warning(
    'misplaced-local',
    parser.tokenAhead(0),
    'LOCAL means nothing here: only definitions of a module can be exported.',
  );
}
