import { tokenizeFragment } from '../lexer/lexer.js';
import type { Diagnostics } from '../text/diagnostics.js';
import { Source } from '../text/source.js';
import { didYouMean } from '../text/suggest.js';
import type { Configuration, ConstantSetting, Located } from './configuration.js';
import { ConfigurationFailure, TokenReader } from './token-reader.js';
import { readValue } from './values.js';

const LIST_KEYWORDS = {
  INVARIANT: 'invariants',
  INVARIANTS: 'invariants',
  PROPERTY: 'properties',
  PROPERTIES: 'properties',
  CONSTRAINT: 'constraints',
  CONSTRAINTS: 'constraints',
  ACTION_CONSTRAINT: 'actionConstraints',
  ACTION_CONSTRAINTS: 'actionConstraints',
  POSTCONDITION: 'postconditions',
  POSTCONDITIONS: 'postconditions',
  _POSSIBLE: 'possibilities',
} as const;

const SINGLE_KEYWORDS = {
  SPECIFICATION: 'specification',
  INIT: 'init',
  NEXT: 'next',
  SYMMETRY: 'symmetry',
  VIEW: 'view',
  ALIAS: 'alias',
  _PERIODIC: 'periodic',
  _RL_REWARD: 'reward',
} as const;

const CONSTANT_KEYWORDS: readonly string[] = ['CONSTANT', 'CONSTANTS'];

const KEYWORDS: ReadonlySet<string> = new Set([
  ...Object.keys(LIST_KEYWORDS),
  ...Object.keys(SINGLE_KEYWORDS),
  ...CONSTANT_KEYWORDS,
  'CHECK_DEADLOCK',
]);

type ListField = (typeof LIST_KEYWORDS)[keyof typeof LIST_KEYWORDS];
type SingleField = (typeof SINGLE_KEYWORDS)[keyof typeof SINGLE_KEYWORDS];

/** A configuration while it is being read. */
type Draft = {
  -readonly [Field in Exclude<keyof Configuration, ListField | 'constants'>]: Configuration[Field];
} & {
  readonly [Field in ListField]: Located<string>[];
} & { readonly constants: ConstantSetting[] };

/** Reads a configuration file. Statements with errors are reported and left out. */
export function readConfiguration(source: Source, diagnostics: Diagnostics): Configuration {
  const reader = new TokenReader(tokenizeFragment(source, diagnostics), diagnostics);
  const draft = emptyDraft();
  while (!reader.isAtEnd) {
    try {
      readStatement(reader, draft);
    } catch (error) {
      if (!(error instanceof ConfigurationFailure)) throw error;
      while (!reader.isAtEnd && !atKeyword(reader)) reader.advance();
    }
  }
  return draft;
}

/** The part `---- CONFIG name ----` of a module's file, as a source whose places are the file's. */
export function embeddedConfiguration(source: Source, name: string): Source | undefined {
  const header = new RegExp(`^-{4,}\\s*CONFIG\\s+${name}\\s*-{4,}.*$`, 'm').exec(source.text);
  if (header === null) return undefined;
  const start = header.index + header[0].length;
  const length = source.text.slice(start).search(/^={4,}/m);
  const end = length < 0 ? source.text.length : start + length;
  const blank = source.text.slice(0, start).replace(/[^\r\n]/g, ' ');
  return new Source(source.file, blank + source.text.slice(start, end));
}

function emptyDraft(): Draft {
  return {
    specification: undefined,
    init: undefined,
    next: undefined,
    invariants: [],
    properties: [],
    constants: [],
    constraints: [],
    actionConstraints: [],
    symmetry: undefined,
    view: undefined,
    alias: undefined,
    postconditions: [],
    checkDeadlock: undefined,
    periodic: undefined,
    possibilities: [],
    reward: undefined,
  };
}

function atKeyword(reader: TokenReader): boolean {
  return KEYWORDS.has(reader.text);
}

function readStatement(reader: TokenReader, draft: Draft): void {
  const { text } = reader;
  if (isKey(LIST_KEYWORDS, text)) readNames(reader, draft[LIST_KEYWORDS[text]]);
  else if (isKey(SINGLE_KEYWORDS, text)) readSingle(reader, draft, SINGLE_KEYWORDS[text]);
  else if (CONSTANT_KEYWORDS.includes(text)) readConstants(reader, draft.constants);
  else if (text === 'CHECK_DEADLOCK') readCheckDeadlock(reader, draft);
  else reader.failExpected('a keyword', { help: keywordHelp(text) });
}

function isKey<T extends object>(table: T, key: string): key is keyof T & string {
  return Object.hasOwn(table, key);
}

function keywordHelp(text: string): string {
  return (
    didYouMean(text, KEYWORDS) ??
    'A configuration consists of keywords such as SPECIFICATION, INVARIANT or CONSTANT, each with what it sets.'
  );
}

/** Names up to the next keyword. */
function readNames(reader: TokenReader, names: Located<string>[]): void {
  reader.advance();
  while (!reader.isAtEnd && !atKeyword(reader)) {
    if (reader.at(',')) {
      reader.fail(
        'config-comma',
        reader.token,
        'Names in a configuration have no commas between them.',
        {
          help: 'Separate them by spaces or line breaks.',
        },
      );
    }
    warnOfMisspeltKeyword(reader);
    names.push(reader.name('a name'));
  }
}

function warnOfMisspeltKeyword(reader: TokenReader): void {
  const help = /^[A-Z_]+$/.test(reader.text) ? didYouMean(reader.text, KEYWORDS) : undefined;
  if (help === undefined) return;
  reader.warn(
    'config-misspelt-keyword',
    reader.token,
    `‘${reader.text}’ is taken for a name, but it looks like a keyword.`,
    { help },
  );
}

function readSingle(reader: TokenReader, draft: Draft, field: SingleField): void {
  const keyword = reader.advance();
  checkFirst(reader, keyword, draft[field]);
  draft[field] = reader.name('the name of an operator');
}

function checkFirst(
  reader: TokenReader,
  keyword: TokenReader['token'],
  earlier: Located<unknown> | undefined,
): void {
  if (earlier === undefined) return;
  reader.fail(
    'config-repeated-keyword',
    keyword,
    `${keyword.value} can stand only once in a configuration.`,
  );
}

function readCheckDeadlock(reader: TokenReader, draft: Draft): void {
  const keyword = reader.advance();
  checkFirst(reader, keyword, draft.checkDeadlock);
  const { text } = reader;
  if (text !== 'TRUE' && text !== 'FALSE') reader.failExpected('TRUE or FALSE');
  const span = reader.spanFrom(reader.advance());
  draft.checkDeadlock = { value: text === 'TRUE', span };
}

/** Settings of constants up to the next keyword. */
function readConstants(reader: TokenReader, constants: ConstantSetting[]): void {
  reader.advance();
  while (!reader.isAtEnd && !atKeyword(reader)) constants.push(readConstant(reader));
}

function readConstant(reader: TokenReader): ConstantSetting {
  const name = reader.name('the name of a constant');
  if (reader.accept('<-')) {
    const module = readModule(reader);
    return { kind: 'replacement', name, module, operator: reader.name('the name of an operator') };
  }
  const list = reader.accept('(') ? readArguments(reader) : [];
  reader.expect('=', {
    help: `Write ${name.value} = value, or ${name.value} <- operator.`,
  });
  const module = readModule(reader);
  return { kind: 'assignment', name, arguments: list, module, value: readValue(reader) };
}

function readArguments(reader: TokenReader) {
  const values = [readValue(reader)];
  while (reader.accept(',')) values.push(readValue(reader));
  reader.expect(')');
  return values;
}

/** `[M]` before what is set. */
function readModule(reader: TokenReader): Located<string> | undefined {
  if (!reader.accept('[')) return undefined;
  const module = reader.name('the name of a module');
  reader.expect(']');
  return module;
}
