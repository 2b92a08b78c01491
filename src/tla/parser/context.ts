import type { DiagnosticCode } from '../text/diagnostic-codes.js';
import { describePlace, type DiagnosticFacts, type Diagnostics } from '../text/diagnostics.js';
import { spanBetween, textOf, type Span } from '../text/source.js';
import type { Token } from '../lexer/token.js';
import type {
  Argument,
  Definition,
  Expression,
  Identifier,
  RecursiveDeclaration,
} from '../syntax/tree.js';

/** Ends the parsing of a unit. What is wrong has been reported already. */
export class SyntaxFailure extends Error {
  override readonly name = 'SyntaxFailure';
}

/**
 * Constructs inside each other that the parser accepts: more than a person writes, and few enough
 * that neither the parser nor the stages after it run out of stack.
 */
const MAX_NESTING = 400;

/** Kinds of tokens whose value is the author's, and may read like a keyword or a symbol. */
const AUTHORED: ReadonlySet<Token['kind']> = new Set(['identifier', 'number', 'string']);

/**
 * What the parts of the parser share: the tokens, the junction lists around them, the way to report
 * an error, and the entries into the grammar that its parts call recursively.
 */
export abstract class ParserContext {
  readonly diagnostics: Diagnostics;
  /** Expressions that the source has in parentheses, with the outermost parentheses around them. */
  readonly parenthesised = new WeakMap<Expression, Span>();
  readonly #tokens: readonly Token[];
  readonly #end: Token;
  /** First bullets of the junction lists around the current token, innermost last. */
  readonly #lists: Token[] = [];
  /** Column of the innermost list's bullets, 0 outside of lists. */
  #bulletColumn = 0;
  #index = 0;
  #nesting = 0;
  /** Levels of the proofs around the current token, innermost last; undefined until the first step. */
  readonly proofLevels: (number | undefined)[] = [];

  constructor(tokens: readonly Token[], diagnostics: Diagnostics) {
    const end = tokens.at(-1);
    if (end === undefined) throw new RangeError('A token list ends with its end token.');
    this.#tokens = tokens;
    this.#end = end;
    this.diagnostics = diagnostics;
  }

  abstract expression(): Expression;

  /** An expression, an operator by its name, or a LAMBDA. */
  abstract argument(): Argument;

  /** The subscript of `[A]_v`, `<<A>>_v`, `WF_v(A)` or `SF_v(A)`. */
  abstract subscript(): Expression;

  abstract definition(): Definition;

  abstract recursiveDeclaration(): RecursiveDeclaration;

  /**
   * The current token. Inside a junction list, a token that is not right of the bullets does not
   * belong to the item: it is seen as of kind `outside`.
   */
  get token(): Token {
    const token = this.tokenAhead(0);
    if (token.column > this.#bulletColumn) return token;
    return { ...token, kind: 'outside', value: '' };
  }

  /** The token `distance` tokens ahead, junction lists aside. */
  tokenAhead(distance: number): Token {
    return this.#tokens[this.#index + distance] ?? this.#end;
  }

  get previousToken(): Token {
    return this.#tokens[this.#index - 1] ?? this.tokenAhead(0);
  }

  /** Whether the current token is the first one in its line. */
  get isFirstOfLine(): boolean {
    const { source, start } = this.tokenAhead(0);
    return /[\r\n]/.test(source.text.slice(this.previousToken.end, start));
  }

  get index(): number {
    return this.#index;
  }

  advance(): Token {
    const token = this.tokenAhead(0);
    if (this.#index < this.#tokens.length - 1) this.#index++;
    return token;
  }

  /** Whether the current token is the keyword or symbol `value`. */
  at(value: string): boolean {
    return isSymbol(this.token, value);
  }

  atAny(values: readonly string[]): boolean {
    return values.some((value) => this.at(value));
  }

  /** Consumes the keyword or symbol `value` if it is the current token. */
  accept(value: string): Token | undefined {
    return this.at(value) ? this.advance() : undefined;
  }

  expect(value: string, facts?: DiagnosticFacts): Token {
    return this.accept(value) ?? this.failExpected(`‘${value}’`, facts);
  }

  identifier(what: string, facts?: DiagnosticFacts): Identifier {
    if (this.token.kind !== 'identifier') this.failExpected(what, facts);
    return identifierOf(this.advance());
  }

  /** A name where reserved words are names too: a record field, a module. */
  anyWord(what: string): Identifier {
    const { kind, value } = this.token;
    const isWord = kind === 'identifier' || (/^[A-Z]/.test(value) && !AUTHORED.has(kind));
    if (!isWord) this.failExpected(what);
    const token = this.advance();
    return { name: textOf(token), span: spanOf(token) };
  }

  /** One or more of what `parse` reads, separated by commas. */
  commaList<T>(parse: () => T): T[] {
    const items = [parse()];
    while (this.accept(',')) items.push(parse());
    return items;
  }

  /** What `parse` reads, with only the tokens right of `bullet` belonging to it. */
  insideList<T>(bullet: Token, parse: () => T): T {
    this.#lists.push(bullet);
    this.#bulletColumn = bullet.column;
    try {
      return parse();
    } finally {
      this.#lists.pop();
      this.#bulletColumn = this.#lists.at(-1)?.column ?? 0;
    }
  }

  /** What `parse` reads one level deeper, within the limit that keeps recursion off the stack's end. */
  nested<T>(parse: () => T): T {
    if (this.#nesting >= MAX_NESTING) {
      this.fail(
        'nesting-too-deep',
        this.tokenAhead(0),
        `More than ${MAX_NESTING} constructs are nested in each other here.`,
        { help: 'Give parts of this a name with definitions of their own.' },
      );
    }
    this.#nesting++;
    try {
      return parse();
    } finally {
      this.#nesting--;
    }
  }

  /** The span of `expression`, its parentheses included. */
  extentOf(expression: Expression): Span {
    return this.parenthesised.get(expression) ?? expression.span;
  }

  spanFrom(first: Span): Span {
    return spanBetween(first, this.previousToken);
  }

  /** Fails because the current token is not `expected`, a description for people. */
  failExpected(expected: string, facts?: DiagnosticFacts): never {
    const found = this.tokenAhead(0);
    if (found.kind === 'invalid' || (found.kind === 'end' && found.value !== '')) {
      throw new SyntaxFailure('This has been reported by the lexer.');
    }
    const list = this.#lists.at(-1);
    if (list !== undefined && this.token.kind === 'outside' && found.kind !== 'end') {
      this.fail(
        'junction-indentation',
        found,
        `Expected ${expected}, but ${describeToken(found)} is not right of the list's bullets.`,
        {
          help: `Indent it beyond column ${list.column}, where the list's bullets are.`,
          details: [`The list starts at ${describePlace(list)}.`],
        },
      );
    }
    this.fail(
      'unexpected-token',
      found,
      `Expected ${expected}, but found ${describeToken(found)}.`,
      facts,
    );
  }

  fail(code: DiagnosticCode, span: Span, message: string, facts?: DiagnosticFacts): never {
    this.diagnostics.error(code, span, message, facts);
    throw new SyntaxFailure(message);
  }
}

/** Whether `token` is the keyword or symbol `value`, and not a name, number or string. */
export function isSymbol(token: Token, value: string): boolean {
  return token.value === value && !AUTHORED.has(token.kind) && token.kind !== 'outside';
}

export function identifierOf(token: Token): Identifier {
  return { name: token.value, span: spanOf(token) };
}

export function spanOf({ source, start, end }: Span): Span {
  return { source, start, end };
}

export function describeToken(token: Token): string {
  switch (token.kind) {
    case 'end':
      return 'the end of the text';
    case 'module':
      return 'the start of a module';
    default:
      return `‘${textOf(token)}’`;
  }
}
