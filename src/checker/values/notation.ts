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
  return /^[A-Za-z_][\w.-]*$/.test(text) && !['true', 'false', 'none'].includes(text);
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
function quoted(text: string): string {
  const escaped = text.replace(
    // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
    /["\\\u0000-\u001f\u007f-\u009f\u2028\u2029]/g,
    (character) => shortEscapes[character] ?? unicodeEscape(character),
  );
  return `"${escaped}"`;
}

function unicodeEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
