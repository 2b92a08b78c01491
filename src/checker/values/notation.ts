import { escapeControls } from './escape.js';

/** What encloses and joins the items of a container: `open a separator b close`. */
export interface Brackets {
  readonly open: string;
  readonly separator: string;
  readonly close: string;
  readonly empty: string;
}

/** How values are written: the tokens of a text form. */
export interface Notation {
  readonly none: string;
  readonly boolean: (value: boolean) => string;
  readonly string: (value: string) => string;
  readonly sequence: Brackets;
  readonly set: Brackets;
  readonly record: Brackets & { readonly arrow: string };
  readonly function: Brackets & { readonly arrow: string };
}

/** TLA+: `TRUE`, `"text"`, `<<1, 2>>`, `{1, 2}`, `[field |-> 1]`, `(1 :> 2 @@ 3 :> 4)`. */
export const tlaNotation: Notation = {
  none: 'none',
  boolean: (value) => (value ? 'TRUE' : 'FALSE'),
  string: quoted,
  sequence: { open: '<<', separator: ', ', close: '>>', empty: '<<>>' },
  set: { open: '{', separator: ', ', close: '}', empty: '{}' },
  record: { open: '[', separator: ', ', close: ']', empty: '<<>>', arrow: ' |-> ' },
  function: { open: '(', separator: ' @@ ', close: ')', empty: '<<>>', arrow: ' :> ' },
};

/** For readers of C rather than TLA+: `true`, `text`, `[1, 2]`, `{1, 2}`, `{field: 1}`, `{1: 2}`. */
export const plainNotation: Notation = {
  none: 'none',
  boolean: String,
  string: (value) => (isPlainWord(value) ? value : quoted(value)),
  sequence: { open: '[', separator: ', ', close: ']', empty: '[]' },
  set: { open: '{', separator: ', ', close: '}', empty: '{}' },
  record: { open: '{', separator: ', ', close: '}', empty: '{}', arrow: ': ' },
  function: { open: '{', separator: ', ', close: '}', empty: '{}', arrow: ': ' },
};

/** A string that cannot be taken for another value when it stands without quotes. */
function isPlainWord(text: string): boolean {
  return /^[A-Za-z_][\w.-]*( [\w.-]+)*$/.test(text) && !['true', 'false', 'none'].includes(text);
}

const shortEscapes: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\t': '\\t',
  '\r': '\\r',
  '\f': '\\f',
};

/** A TLA+ string; control characters, which TLA+ has no escape for, become `\u001b`. */
export function quoted(text: string): string {
  const escaped = text.replace(/["\\\n\t\r\f]/g, (character) => shortEscapes[character]!);
  return `"${escapeControls(escaped)}"`;
}
