import type { Diagnostics } from '../text/diagnostics.js';
import { advanceColumn, type Source, type Span } from '../text/source.js';
import { keywords, operatorWords } from './keywords.js';
import { symbolAt } from './symbols.js';
import type { Token, TokenKind } from './token.js';

const BLANK = /[ \t\r\n]+/y;
const MODULE_START = /-{4,} *MODULE(?![A-Za-z0-9_])/y;
const SEPARATOR = /-{4,}/y;
const MODULE_END = /={4,}/y;
const STEP = /<(?:\d+|[+*])>\w*\.*/y;
const WORD = /[0-9_]*[A-Za-z]\w*|[ℕℤℝ]/y;
const FAIRNESS = /[WS]F_/y;
const DECIMAL_NUMBER = /\d+/y;
const RADIX_NUMBER = /\\(?:[bB][01]+|[oO][0-7]+|[hH][0-9a-fA-F]+)/y;
const BOXED_WORD = /\[\](?:ASSUME|PROVE)(?!\w)/y;
const COMMENT_BRACKET = /\(\*|\*\)/g;
const LINE_END = /[\r\n]/g;

const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  t: '\t',
  n: '\n',
  f: '\f',
  r: '\r',
};

/**
 * The tokens of the first module in `source`, or of the first one named `name`: from its
 * `---- MODULE` to the `====` that closes it. The text around the module is ignored. Returns
 * undefined when there is no such module.
 */
export function tokenizeModule(
  source: Source,
  diagnostics: Diagnostics,
  name?: string,
): Token[] | undefined {
  const header = name === undefined ? MODULE_START.source : `-{4,} *MODULE +${name} +-{4,}`;
  const start = source.text.search(new RegExp(header));
  return start < 0 ? undefined : new Lexer(source, start, diagnostics).readModule();
}

/** The tokens of all of `source`: of an expression, or of a configuration file. */
export function tokenizeFragment(source: Source, diagnostics: Diagnostics): Token[] {
  return new Lexer(source, 0, diagnostics).readAll();
}

class Lexer {
  readonly #source: Source;
  readonly #text: string;
  readonly #diagnostics: Diagnostics;
  readonly #tokens: Token[] = [];
  #offset: number;
  /** Column of `#columnOffset`, which trails `#offset` on the same line or before it. */
  #column: number;
  #columnOffset: number;
  #openModules = 0;
  #isCutOff = false;

  constructor(source: Source, start: number, diagnostics: Diagnostics) {
    this.#source = source;
    this.#text = source.text;
    this.#diagnostics = diagnostics;
    this.#offset = start;
    this.#columnOffset = start;
    this.#column = source.columnAt(start);
  }

  /** All tokens from the start on. */
  readAll(): Token[] {
    while (this.#readNext());
    return this.#finish();
  }

  /** The tokens of the module that starts at the start. */
  readModule(): Token[] {
    while (this.#readNext() && this.#openModules > 0);
    return this.#finish();
  }

  #readNext(): boolean {
    this.#skipBlanksAndComments();
    if (this.#offset >= this.#text.length) return false;
    this.#readToken();
    return true;
  }

  #finish(): Token[] {
    this.#push('end', this.#isCutOff ? 'in a comment' : '', this.#offset);
    return this.#tokens;
  }

  #skipBlanksAndComments(): void {
    for (;;) {
      this.#match(BLANK);
      if (this.#text.startsWith('\\*', this.#offset)) this.#skipLineComment();
      else if (this.#text.startsWith('(*', this.#offset)) this.#skipBlockComment();
      else return;
    }
  }

  #skipLineComment(): void {
    LINE_END.lastIndex = this.#offset;
    this.#offset = LINE_END.exec(this.#text)?.index ?? this.#text.length;
  }

  #skipBlockComment(): void {
    const start = this.#offset;
    let depth = 0;
    COMMENT_BRACKET.lastIndex = start;
    do {
      const bracket = COMMENT_BRACKET.exec(this.#text);
      if (bracket === null) {
        this.#offset = this.#text.length;
        this.#isCutOff = true;
        this.#diagnostics.error(
          'unterminated-comment',
          this.#span(start, start + 2),
          'This comment is never closed.',
          { help: 'Close it with *); comments nest, so every (* needs its own *).' },
        );
        return;
      }
      depth += bracket[0] === '(*' ? 1 : -1;
    } while (depth > 0);
    this.#offset = COMMENT_BRACKET.lastIndex;
  }

  #readToken(): void {
    const start = this.#offset;
    if (this.#match(MODULE_START)) this.#openModule(start);
    else if (this.#match(SEPARATOR)) this.#push('separator', '----', start);
    else if (this.#match(MODULE_END)) this.#closeModule(start);
    else if (this.#match(FAIRNESS)) this.#push('keyword', this.#textSince(start), start);
    else if (this.#match(WORD)) this.#pushWord(start);
    else if (this.#match(DECIMAL_NUMBER)) this.#push('number', this.#textSince(start), start);
    else if (this.#match(RADIX_NUMBER)) this.#pushRadixNumber(start);
    else if (this.#match(STEP)) this.#push('step', this.#textSince(start), start);
    else if (this.#match(BOXED_WORD)) this.#push('keyword', this.#textSince(start), start);
    else if (this.#text.charAt(start) === '"') this.#readString(start);
    else this.#readSymbol(start);
  }

  #openModule(start: number): void {
    this.#openModules++;
    this.#push('module', '---- MODULE', start);
  }

  #closeModule(start: number): void {
    this.#openModules--;
    this.#push('module-end', '====', start);
  }

  #pushWord(start: number): void {
    const word = this.#textSince(start);
    const keyword = keywords.get(word);
    if (keyword !== undefined) this.#push('keyword', keyword, start);
    else this.#push(operatorWords.has(word) ? 'operator' : 'identifier', word, start);
  }

  #pushRadixNumber(start: number): void {
    const text = this.#textSince(start).slice(1);
    const prefix = { b: '0b', o: '0o', h: '0x' }[text.charAt(0).toLowerCase()] ?? '';
    this.#push('number', BigInt(prefix + text.slice(1)).toString(), start);
  }

  #readString(start: number): void {
    let value = '';
    let offset = start + 1;
    for (;;) {
      const character = this.#text.charAt(offset);
      if (character === '"') break;
      if (character === '' || character === '\n' || character === '\r') {
        this.#offset = offset;
        this.#diagnostics.error(
          'unterminated-string',
          this.#span(start, offset),
          'This string is not closed on its line.',
        );
        this.#push('string', value, start);
        return;
      }
      const escaped = character === '\\' ? ESCAPES[this.#text.charAt(offset + 1)] : undefined;
      if (character === '\\' && escaped === undefined) this.#reportEscape(offset);
      value += escaped ?? character;
      offset += escaped === undefined ? 1 : 2;
    }
    this.#offset = offset + 1;
    this.#push('string', value, start);
  }

  #reportEscape(offset: number): void {
    this.#diagnostics.error(
      'invalid-escape',
      this.#span(offset, offset + 1),
      'A backslash in a string must start one of the escapes \\" \\\\ \\t \\n \\f \\r.',
      { help: 'Write \\\\ for a backslash.' },
    );
  }

  #readSymbol(start: number): void {
    const symbol = symbolAt(this.#text, start);
    if (symbol !== undefined) {
      this.#offset += symbol.spelling.length;
      this.#push(symbol.kind, symbol.canonical, start);
      return;
    }
    const character = String.fromCodePoint(this.#text.codePointAt(start) ?? 0);
    this.#offset += character.length;
    this.#push('invalid', character, start);
    this.#diagnostics.error(
      'unexpected-character',
      this.#span(start, this.#offset),
      `TLA+ has no symbol ‘${character}’.`,
    );
  }

  #match(pattern: RegExp): boolean {
    pattern.lastIndex = this.#offset;
    if (!pattern.test(this.#text)) return false;
    this.#offset = pattern.lastIndex;
    return true;
  }

  #textSince(start: number): string {
    return this.#text.slice(start, this.#offset);
  }

  #span(start: number, end: number): Span {
    return { source: this.#source, start, end };
  }

  #push(kind: TokenKind, value: string, start: number): void {
    this.#advanceColumnTo(start);
    this.#tokens.push({
      kind,
      value,
      source: this.#source,
      start,
      end: this.#offset,
      column: this.#column,
    });
  }

  #advanceColumnTo(offset: number): void {
    for (let i = offset - 1; i >= this.#columnOffset; i--) {
      const code = this.#text.charCodeAt(i);
      if (code === 10 || code === 13) {
        this.#columnOffset = i + 1;
        this.#column = 1;
        break;
      }
    }
    this.#column = advanceColumn(this.#text, this.#columnOffset, offset, this.#column);
    this.#columnOffset = offset;
  }
}
