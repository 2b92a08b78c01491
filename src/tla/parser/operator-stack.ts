import { describePlace } from '../text/diagnostics.js';
import { spanBetween, textOf, type Span } from '../text/source.js';
import type { Token } from '../lexer/token.js';
import {
  binding,
  infixOperator,
  postfixOperator,
  type OperatorSyntax,
} from '../syntax/operators.js';
import type { Application, Expression, Name, Product } from '../syntax/tree.js';
import { spanOf, type ParserContext } from './context.js';

interface PendingOperator {
  readonly syntax: OperatorSyntax;
  readonly token: Token;
}

/**
 * Operands and operators of one expression that still wait for their right neighbours: operator
 * precedence parsing (Floyd, 1963) with TLA+'s precedence ranges.
 */
export class OperatorStack {
  readonly #parser: ParserContext;
  readonly #operands: Expression[] = [];
  readonly #operators: PendingOperator[] = [];

  constructor(parser: ParserContext) {
    this.#parser = parser;
  }

  pushOperand(operand: Expression): void {
    this.#operands.push(operand);
  }

  pushPrefix(syntax: OperatorSyntax, token: Token): void {
    const left = this.#operators.at(-1);
    // `a ^ -b` is refused, `a ^ ~b` is not: only `-` could have been meant as an infix operator.
    if (syntax.name === '-.' && left !== undefined && binding(left.syntax, syntax) === 'left') {
      this.#failConflict(left, { syntax, token });
    }
    this.#operators.push({ syntax, token });
  }

  pushInfix(syntax: OperatorSyntax, token: Token): void {
    const right = { syntax, token };
    while (this.#takesOperand(right)) this.#reduce();
    this.#operators.push(right);
  }

  /** Applies a postfix operator to the last operand. */
  applyPostfix(syntax: OperatorSyntax, token: Token): void {
    const right = { syntax, token };
    this.#takesOperand(right);
    const operand = this.popOperand();
    this.#operands.push(this.#application(syntax, token, [operand]));
  }

  /** Fails if `body`, the expression of a label, would be parsed differently without the label. */
  checkLabelled(body: Expression, label: Span): void {
    const left = this.#operators.at(-1);
    const inner = this.#parser.parenthesised.has(body) ? undefined : outermostOperator(body);
    if (left === undefined || inner === undefined) return;
    if (binding(left.syntax, inner) === 'right') return;
    this.#parser.fail(
      'misplaced-label',
      label,
      'Without its label, this expression would be parsed differently.',
      { help: 'Put the labelled expression in parentheses.' },
    );
  }

  finish(): Expression {
    while (this.#operators.length > 0) this.#reduce();
    return this.popOperand();
  }

  /** Whether the last pending operator, not `right`, takes the last operand. */
  #takesOperand(right: PendingOperator): boolean {
    const left = this.#operators.at(-1);
    if (left === undefined) return false;
    const winner = binding(left.syntax, right.syntax);
    if (winner === 'conflict') this.#failConflict(left, right);
    return winner === 'left';
  }

  #reduce(): void {
    const operator = this.#operators.pop();
    if (operator === undefined) throw new RangeError('There is no operator to reduce.');
    const { syntax, token } = operator;
    const last = this.popOperand();
    if (syntax.fixity === 'prefix') {
      this.#operands.push(this.#application(syntax, token, [last]));
      return;
    }
    const first = this.popOperand();
    this.#operands.push(
      syntax.name === '\\X'
        ? this.#product(first, last)
        : this.#application(syntax, token, [first, last]),
    );
  }

  #application(syntax: OperatorSyntax, token: Token, operands: readonly Expression[]): Application {
    const [first, last] = [operands[0], operands.at(-1)];
    const start = syntax.fixity === 'prefix' || !first ? token : this.#parser.extentOf(first);
    const end = syntax.fixity === 'postfix' || !last ? token : this.#parser.extentOf(last);
    return {
      kind: 'application',
      operator: operatorName(token, syntax.name),
      fixity: syntax.fixity,
      arguments: operands,
      span: spanBetween(start, end),
    };
  }

  #product(first: Expression, last: Expression): Product {
    const extendsList = first.kind === 'product' && !this.#parser.parenthesised.has(first);
    return {
      kind: 'product',
      factors: extendsList ? [...first.factors, last] : [first, last],
      span: spanBetween(this.#parser.extentOf(first), this.#parser.extentOf(last)),
    };
  }

  popOperand(): Expression {
    const operand = this.#operands.pop();
    if (operand === undefined) throw new RangeError('There is no operand.');
    return operand;
  }

  #failConflict(left: PendingOperator, right: PendingOperator): never {
    const [leftText, rightText] = [textOf(left.token), textOf(right.token)];
    this.#parser.fail(
      'precedence-conflict',
      right.token,
      `It is undefined which of ‘${leftText}’ and ‘${rightText}’ binds stronger.`,
      {
        help: conflictHelp(left, right),
        details: [`‘${leftText}’ is at ${describePlace(left.token)}.`],
      },
    );
  }
}

export function operatorName(token: Token, name = token.value): Name {
  return { kind: 'name', name, span: spanOf(token) };
}

/** The infix or postfix operator that `expression` is an application of. */
function outermostOperator(expression: Expression): OperatorSyntax | undefined {
  if (expression.kind === 'product') return infixOperator('\\X');
  if (expression.kind !== 'application') return undefined;
  const { name } = expression.operator;
  if (expression.fixity === 'infix') return infixOperator(name);
  return expression.fixity === 'postfix' ? postfixOperator(name) : undefined;
}

function conflictHelp(left: PendingOperator, right: PendingOperator): string {
  const names = [left.syntax.name, right.syntax.name];
  const isJunction = names.every((name) => name === '/\\' || name === '\\/');
  return isJunction
    ? 'Add parentheses, or align the bullets of the list that was meant in one column.'
    : 'Add parentheses to say which is meant.';
}
