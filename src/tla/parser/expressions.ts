import type { Token } from '../lexer/token.js';
import {
  infixOperator,
  postfixOperator,
  prefixOperator,
  type OperatorSyntax,
} from '../syntax/operators.js';
import type { Argument, Expression, Lambda } from '../syntax/tree.js';
import { parseBraces } from './braces.js';
import { parseBrackets, parseFunctionArguments } from './brackets.js';
import { isSymbol, type ParserContext } from './context.js';
import { startsUnit } from './definition-heads.js';
import { parseFairness } from './fairness.js';
import { isBullet, parseJunction } from './junctions.js';
import { atLabel, parseLabelled } from './labels.js';
import { OperatorStack, operatorName } from './operator-stack.js';
import { parseCase, parseIf, parseLet } from './conditionals.js';
import { parseLiteral, parseParenthesised, parsePath, parseTuple } from './primaries.js';
import { parseChoose, parseQuantifier } from './quantifiers.js';

const OPEN_EXPRESSIONS: Readonly<Record<string, (parser: ParserContext) => Expression>> = {
  IF: parseIf,
  CASE: parseCase,
  LET: parseLet,
  CHOOSE: parseChoose,
  '\\A': parseQuantifier,
  '\\E': parseQuantifier,
  '\\AA': parseQuantifier,
  '\\EE': parseQuantifier,
};

const ENCLOSED_EXPRESSIONS: Readonly<Record<string, (parser: ParserContext) => Expression>> = {
  '(': parseParenthesised,
  '{': parseBraces,
  '[': parseBrackets,
  '<<': parseTuple,
  WF_: parseFairness,
  SF_: parseFairness,
};

/** Operands joined by infix operators, each with its prefix and postfix operators. */
export function parseExpression(parser: ParserContext): Expression {
  const stack = new OperatorStack(parser);
  for (;;) {
    if (parseOperand(parser, stack) === 'closed') return stack.finish();
    const syntax = infixAt(parser.token);
    if (syntax === undefined) return stack.finish();
    stack.pushInfix(syntax, parser.advance());
  }
}

/**
 * Reads an operand with its prefix and postfix operators. An expression without a closing symbol,
 * such as IF or \A, reaches as far as it can, and `closed` says that nothing can follow it.
 */
function parseOperand(parser: ParserContext, stack: OperatorStack): 'open' | 'closed' {
  parsePrefixOperators(parser, stack);
  const { token } = parser;
  const parseOpen = symbolEntry(OPEN_EXPRESSIONS, token);
  if (parseOpen !== undefined) {
    stack.pushOperand(parseOpen(parser));
    return 'closed';
  }
  if (atLabel(parser)) {
    const labelled = parseLabelled(parser);
    stack.checkLabelled(labelled.body, labelled.label.span);
    stack.pushOperand(labelled);
    return 'closed';
  }
  stack.pushOperand(parseClosedOperand(parser, token));
  parsePostfixes(parser, stack);
  return 'open';
}

function parsePrefixOperators(parser: ParserContext, stack: OperatorStack): void {
  for (;;) {
    const { token } = parser;
    const syntax = token.kind === 'operator' ? prefixOperator(token.value) : undefined;
    if (syntax === undefined || token.value === '-.') return;
    stack.pushPrefix(syntax, parser.advance());
  }
}

function parseClosedOperand(parser: ParserContext, token: Token): Expression {
  if (isBullet(token)) return parseJunction(parser);
  const parseEnclosed = symbolEntry(ENCLOSED_EXPRESSIONS, token);
  if (parseEnclosed !== undefined) return parseEnclosed(parser);
  return parseLiteral(parser) ?? parsePath(parser);
}

/** `'`, `^+` and the like, `[i]` and `.field`, in any number. */
function parsePostfixes(parser: ParserContext, stack: OperatorStack): void {
  for (;;) {
    const { token } = parser;
    const syntax = token.kind === 'operator' ? postfixOperator(token.value) : undefined;
    if (syntax !== undefined) stack.applyPostfix(syntax, parser.advance());
    else if (parser.at('[')) parseApplication(parser, stack);
    else if (parser.at('.')) parseFieldAccess(parser, stack);
    else return;
  }
}

function parseApplication(parser: ParserContext, stack: OperatorStack): void {
  const operand = stack.popOperand();
  const start = parser.extentOf(operand);
  const operands = parseFunctionArguments(parser);
  stack.pushOperand({
    kind: 'function-application',
    function: operand,
    arguments: operands,
    span: parser.spanFrom(start),
  });
}

function parseFieldAccess(parser: ParserContext, stack: OperatorStack): void {
  const record = stack.popOperand();
  parser.expect('.');
  const field = parser.anyWord('the name of a record field');
  const span = parser.spanFrom(parser.extentOf(record));
  stack.pushOperand({ kind: 'field-access', record, field, span });
}

/** What can follow `]_`, `>>_`, `WF_` and `SF_`: an expression whose end is clear without precedence. */
export function parseSubscript(parser: ParserContext): Expression {
  const parseEnclosed = symbolEntry(ENCLOSED_EXPRESSIONS, parser.token);
  return parseEnclosed === undefined ? parsePath(parser) : parseEnclosed(parser);
}

/** An expression, an operator by its name, or a LAMBDA. */
export function parseArgument(parser: ParserContext): Argument {
  if (parser.at('LAMBDA')) return parseLambda(parser);
  return atOperatorName(parser) ? operatorName(parser.advance()) : parser.expression();
}

/** Whether the current token is an operator that stands for itself, not applied to operands. */
function atOperatorName(parser: ParserContext): boolean {
  const { kind, value } = parser.token;
  if (kind !== 'operator') return false;
  const next = parser.tokenAhead(1);
  if ([',', ')', 'IN'].some((symbol) => isSymbol(next, symbol))) return true;
  const canStartExpression = isBullet(parser.token) || (value !== '-.' && prefixOperator(value));
  return canStartExpression ? startsUnit(parser, 1) : !isSymbol(next, '(');
}

function parseLambda(parser: ParserContext): Lambda {
  const start = parser.expect('LAMBDA');
  const parameters = parser.commaList(() => parser.identifier('the name of a parameter'));
  parser.expect(':');
  const body = parser.expression();
  return { kind: 'lambda', parameters, body, span: parser.spanFrom(start) };
}

function infixAt({ kind, value }: Token): OperatorSyntax | undefined {
  return kind === 'operator' ? infixOperator(value) : undefined;
}

function symbolEntry<T>(table: Readonly<Record<string, T>>, token: Token): T | undefined {
  const isSymbolToken = token.kind === 'keyword' || token.kind === 'punctuation';
  return isSymbolToken ? table[token.value] : undefined;
}
