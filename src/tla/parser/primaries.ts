import type { Token } from '../lexer/token.js';
import { spanBetween, textOf } from '../text/source.js';
import type {
  ActionFormula,
  DecimalLiteral,
  Expression,
  NumberLiteral,
  PathStep,
  Tuple,
} from '../syntax/tree.js';
import { parseArguments, parseOptionalArguments } from './arguments.js';
import { identifierOf, isSymbol, spanOf, type ParserContext } from './context.js';
import { isDefinitionAhead } from './definition-heads.js';
import { failStepOutsideProof } from './steps.js';

const POSITIONS = ['<<', '>>', '@', ':'] as const;

/** A number, a string or `@`; undefined when there is none of these. */
export function parseLiteral(parser: ParserContext): Expression | undefined {
  const { token } = parser;
  switch (token.kind) {
    case 'number':
      return parseNumber(parser);
    case 'string':
      parser.advance();
      return { kind: 'string', value: token.value, span: spanOf(token) };
    default:
      return parser.accept('@') && { kind: 'at', span: spanOf(token) };
  }
}

function parseNumber(parser: ParserContext): NumberLiteral | DecimalLiteral {
  const whole = parser.advance();
  if (parser.at('.') && parser.tokenAhead(1).kind === 'number') {
    parser.advance();
    const span = spanBetween(whole, parser.advance());
    return { kind: 'decimal', text: textOf(span), span };
  }
  return { kind: 'number', value: BigInt(whole.value), span: spanOf(whole) };
}

/** A name, an operator with arguments, or several of these joined by `!`. */
export function parsePath(parser: ParserContext): Expression {
  const first = parseOperatorToken(parser);
  const list = parseOptionalArguments(parser);
  if (parser.at('!')) return parsePathSteps(parser, first, list);
  const operator = { kind: 'name', ...identifierOf(first) } as const;
  if (list.length === 0) return operator;
  const span = parser.spanFrom(first);
  return { kind: 'application', operator, fixity: 'call', arguments: list, span };
}

/** A name, an operator that is followed by arguments, or the name of a proof step. */
function parseOperatorToken(parser: ParserContext): Token {
  const { token } = parser;
  const isApplied = token.kind === 'operator' && isSymbol(parser.tokenAhead(1), '(');
  checkNoDefinition(parser);
  if (token.kind === 'step' && parser.proofLevels.length === 0) failStepOutsideProof(parser);
  if (!['identifier', 'step'].includes(token.kind) && !isApplied)
    parser.failExpected('an expression');
  return parser.advance();
}

/** Where an expression is missing, what comes next is often the next definition. */
function checkNoDefinition(parser: ParserContext): void {
  const token = parser.tokenAhead(0);
  const isHead = isSymbol(parser.tokenAhead(1), '==') || parser.isFirstOfLine;
  if (token.kind !== 'identifier' || !isHead || !isDefinitionAhead(parser, 0)) return;
  parser.fail(
    'missing-expression',
    token,
    `An expression is missing before the definition of ${token.value}.`,
    { help: 'Complete what comes before, or remove the operator or keyword at its end.' },
  );
}

function parsePathSteps(
  parser: ParserContext,
  first: Token,
  list: ReturnType<typeof parseArguments>,
): Expression {
  const steps: PathStep[] = [
    { kind: 'name-step', name: first.value, arguments: list, span: parser.spanFrom(first) },
  ];
  while (parser.accept('!')) steps.push(parsePathStep(parser));
  return { kind: 'path', steps, span: parser.spanFrom(first) };
}

function parsePathStep(parser: ParserContext): PathStep {
  const { token } = parser;
  if (token.kind === 'identifier' || token.kind === 'operator') {
    parser.advance();
    const list = parseOptionalArguments(parser);
    const span = parser.spanFrom(token);
    return { kind: 'name-step', name: token.value, arguments: list, span };
  }
  if (parser.at('(')) {
    const list = parseArguments(parser);
    return { kind: 'arguments-step', arguments: list, span: parser.spanFrom(token) };
  }
  const position = POSITIONS.find((symbol) => parser.at(symbol));
  if (position === undefined && token.kind !== 'number') {
    parser.failExpected('a name or a position after ‘!’');
  }
  parser.advance();
  const selector = position ?? Number(token.value);
  return { kind: 'selection-step', selector, span: spanOf(token) };
}

/** `(e)`: the expression inside, marked as parenthesised. */
export function parseParenthesised(parser: ParserContext): Expression {
  const open = parser.expect('(');
  const expression = parser.expression();
  parser.expect(')');
  parser.parenthesised.set(expression, parser.spanFrom(open));
  return expression;
}

/** `<<a, b>>` or `<<A>>_v`. */
export function parseTuple(parser: ParserContext): Tuple | ActionFormula {
  const open = parser.expect('<<');
  const isEmpty = parser.at('>>');
  const elements = isEmpty ? [] : parser.commaList(() => parser.expression());
  const [action] = elements;
  if (elements.length === 1 && action !== undefined && parser.accept('>>_')) {
    const subscript = parser.subscript();
    const span = parser.spanFrom(open);
    return { kind: 'action-formula', form: 'angle', action, subscript, span };
  }
  parser.expect('>>');
  return { kind: 'tuple', elements, span: parser.spanFrom(open) };
}
