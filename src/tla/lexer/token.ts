import type { Span } from '../text/source.js';

export type TokenKind =
  | 'identifier'
  | 'number'
  | 'string'
  /** A reserved word that is not an operator: `LET`, `EXTENDS`, ... */
  | 'keyword'
  /** A prefix, infix or postfix operator, words such as `SUBSET` included. */
  | 'operator'
  | 'punctuation'
  /** The start of a proof step: `<1>2.`, `<*>`, `<+>a`. */
  | 'step'
  /** `---- MODULE` */
  | 'module'
  /** `----` */
  | 'separator'
  /** `====` */
  | 'module-end'
  /** A character that is no symbol; it has been reported. */
  | 'invalid'
  /** The end of the text; with a value when a comment was open there, which has been reported. */
  | 'end'
  /** What a parser inside a junction list sees of a token that is not right of the list's bullets. */
  | 'outside';

export interface Token extends Span {
  readonly kind: TokenKind;
  /**
   * What the token means, in one spelling: the name of an identifier, the canonical spelling of a
   * symbol (`\cup` for `\union` and `∪`), the contents of a string, the digits of a number.
   */
  readonly value: string;
  /** Column of the first character, as `Source.columnAt` counts. */
  readonly column: number;
}
