import type { Token } from '../lexer/token.js';
import type { DiagnosticCode } from '../text/diagnostic-codes.js';
import type { DiagnosticFacts, Diagnostics } from '../text/diagnostics.js';
import { textOf, type Span } from '../text/source.js';
import type { Located } from './configuration.js';

/** Ends the reading of a statement. What is wrong has been reported already. */
export class ConfigurationFailure extends Error {
  override readonly name = 'ConfigurationFailure';
}

/** The tokens of a configuration file, read one after the other. */
export class TokenReader {
  readonly #tokens: readonly Token[];
  readonly #end: Token;
  readonly #diagnostics: Diagnostics;
  #index = 0;

  constructor(tokens: readonly Token[], diagnostics: Diagnostics) {
    const end = tokens.at(-1);
    if (end === undefined) throw new RangeError('A token list ends with its end token.');
    this.#tokens = tokens;
    this.#end = end;
    this.#diagnostics = diagnostics;
  }

  get token(): Token {
    return this.#tokens[this.#index] ?? this.#end;
  }

  get isAtEnd(): boolean {
    return this.token.kind === 'end';
  }

  /** The text of the current token, as it stands in the file. */
  get text(): string {
    return textOf(this.token);
  }

  advance(): Token {
    const { token } = this;
    this.#index++;
    return token;
  }

  at(symbol: string): boolean {
    const { kind, value } = this.token;
    return (kind === 'operator' || kind === 'punctuation') && value === symbol;
  }

  accept(symbol: string): Token | undefined {
    return this.at(symbol) ? this.advance() : undefined;
  }

  expect(symbol: string, facts?: DiagnosticFacts): Token {
    return this.accept(symbol) ?? this.failExpected(`‘${symbol}’`, facts);
  }

  /** The name of an operator, which can be a symbol: `Inv`, `I!Inv`, `+`. */
  name(what: string): Located<string> {
    const start = this.token;
    let value = this.#namePart(what);
    while (this.accept('!')) value += `!${this.#namePart(what)}`;
    return { value, span: this.spanFrom(start) };
  }

  #namePart(what: string): string {
    const { kind, value } = this.token;
    if (kind !== 'identifier' && kind !== 'operator') this.failExpected(what);
    this.advance();
    return value;
  }

  /** The span from the start of `start` to the end of the token before the current one. */
  spanFrom({ source, start }: Span): Span {
    return { source, start, end: (this.#tokens[this.#index - 1] ?? this.#end).end };
  }

  failExpected(expected: string, facts?: DiagnosticFacts): never {
    const found = this.isAtEnd ? 'the end of the file' : `‘${this.text}’`;
    this.fail('config-syntax', this.token, `Expected ${expected}, but found ${found}.`, facts);
  }

  fail(code: DiagnosticCode, span: Span, message: string, facts?: DiagnosticFacts): never {
    this.#diagnostics.error(code, span, message, facts);
    throw new ConfigurationFailure(message);
  }

  warn(code: DiagnosticCode, span: Span, message: string, facts?: DiagnosticFacts): void {
    this.#diagnostics.warning(code, span, message, facts);
  }
}
