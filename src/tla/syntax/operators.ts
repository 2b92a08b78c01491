export type Fixity = 'prefix' | 'infix' | 'postfix';

/**
 * How an operator binds. Of two neighbours the one with the higher range takes the operand between
 * them; overlapping ranges are a conflict, unless both are the same associative operator.
 * The numbers are ten times those of Lamport, *Specifying Systems*, table 6.
 */
export interface OperatorSyntax {
  readonly name: string;
  readonly fixity: Fixity;
  readonly low: number;
  readonly high: number;
  readonly leftAssociative: boolean;
}

const NEGATION = '-.';

const prefixOperators = table('prefix', [
  ['~', 40, 40],
  ['[] <> ENABLED UNCHANGED', 40, 150],
  ['SUBSET UNION DOMAIN', 100, 130],
  [NEGATION, 120, 120],
]);

const postfixOperators = table('postfix', [["' ^+ ^* ^#", 150, 150]]);

const infixOperators = table('infix', [
  ['=>', 10, 10],
  ['<=> ~> -+->', 20, 20],
  ['/\\ \\/', 30, 30, 'left'],
  ['= # \\in \\notin < > <= >= := ::= |- |= -| =|', 50, 50],
  ['\\subseteq \\subset \\supseteq \\supset', 50, 50],
  ['\\sqsubseteq \\sqsubset \\sqsupseteq \\sqsupset', 50, 50],
  ['\\prec \\preceq \\succ \\succeq \\ll \\gg', 50, 50],
  ['\\sim \\simeq \\approx \\cong \\asymp \\doteq \\propto', 50, 50],
  ['\\cdot', 50, 140, 'left'],
  ['@@', 60, 60, 'left'],
  [':> <:', 70, 70],
  ['\\', 80, 80],
  ['\\cup \\cap', 80, 80, 'left'],
  ['.. ...', 90, 90],
  ['!!', 90, 130],
  ['## $ $$ ?? \\sqcap \\sqcup \\uplus', 90, 130, 'left'],
  ['\\wr', 90, 140],
  ['+ ++ (+)', 100, 100, 'left'],
  ['%', 100, 110],
  ['%% | ||', 100, 110, 'left'],
  ['\\X', 100, 130, 'left'],
  ['- -- (-)', 110, 110, 'left'],
  ['* ** & && (.) (\\X) \\bigcirc \\bullet \\o \\star', 130, 130, 'left'],
  ['/ // (/) \\div', 130, 130],
  ['^ ^^', 140, 140],
]);

/** The prefix operator that a token with this value is before an operand: `-` is negation. */
export function prefixOperator(value: string): OperatorSyntax | undefined {
  return prefixOperators.get(value === '-' ? NEGATION : value);
}

export function infixOperator(value: string): OperatorSyntax | undefined {
  return infixOperators.get(value);
}

export function postfixOperator(value: string): OperatorSyntax | undefined {
  return postfixOperators.get(value);
}

export type Binding = 'left' | 'right' | 'conflict';

/** Which of two neighbouring operators takes the operand between them. */
export function binding(left: OperatorSyntax, right: OperatorSyntax): Binding {
  if (left.low > right.high) return 'left';
  if (left.high < right.low) return 'right';
  return left === right && left.leftAssociative ? 'left' : 'conflict';
}

type Row = readonly [names: string, low: number, high: number, associativity?: 'left'];

function table(fixity: Fixity, rows: readonly Row[]): ReadonlyMap<string, OperatorSyntax> {
  return new Map(
    rows.flatMap(([names, low, high, associativity]) =>
      names
        .split(' ')
        .map((name) => [
          name,
          { name, fixity, low, high, leftAssociative: associativity === 'left' },
        ]),
    ),
  );
}
