/** Statements of generated JavaScript: texts, and groups that may still grow. */
export type Lines = (string | Lines)[];

/** What a piece of code depends on beyond its locals, as bits. */
export const Reads = {
  nothing: 0,
  /** Variables of the state. */
  state: 1,
  /** Variables of the next state, or of an initial state that is being made. */
  next: 2,
  /** The progress of the search, registers: another value at another time. */
  search: 4,
  /** What is printed, random numbers, files: one value, but not from the operands alone. */
  outside: 8,
} as const;

/**
 * A piece of generated JavaScript: statements to execute first, and an expression.
 * The expression is a handle, or, as a condition, a JavaScript boolean.
 */
export interface Code {
  readonly lines: Lines;
  readonly text: string;
  readonly isCondition: boolean;
  readonly reads: number;
  /** Names of JavaScript functions and variables that are not visible everywhere. */
  readonly locals: ReadonlySet<string>;
  /** What decides what the value is; undefined when more does, such as the progress of the search. */
  readonly keys: Keys | undefined;
  /** Whether the text can stand anywhere, more than once: it costs nothing and cannot fail. */
  readonly isAtom: boolean;
  /** Whether it is constant and kept already. */
  readonly isKept: boolean;
  /** Whether it is a set whose elements are listed: an enumeration or an interval. */
  readonly isListed: boolean;
  /** Whether it evaluates a recursive function, whose results are not looked up first. */
  readonly recurs: boolean;
}

/**
 * Texts of handles, and names of parameters that are or may be functions: all of them in scope where
 * the code stands.
 */
export type Keys = ReadonlyMap<string, 'handle' | 'function'>;

const NONE: ReadonlySet<string> = new Set();
const NO_KEYS: Keys = new Map();

/** The code of a text without statements. */
export function codeOf(text: string, facts: Partial<Omit<Code, 'text'>> = {}): Code {
  return {
    lines: [],
    text,
    isCondition: false,
    reads: Reads.nothing,
    locals: NONE,
    keys: facts.reads || facts.locals?.size ? undefined : NO_KEYS,
    isAtom: false,
    isKept: false,
    isListed: false,
    recurs: false,
    ...facts,
  };
}

/** What depends on one handle alone. */
export function handleKey(text: string): Keys {
  return new Map([[text, 'handle']]);
}

/** The code of a local variable that is a handle. */
export function localHandle(
  name: string,
  { reads = Reads.nothing, isListed = false }: Partial<Pick<Code, 'reads' | 'isListed'>> = {},
): Code {
  const locals = new Set([name]);
  return codeOf(name, { isAtom: true, reads, isListed, locals, keys: handleKey(name) });
}

/** The code of a text that uses a parameter that is or may be a function. */
export function parameterCode(
  name: string,
  text: string,
  { isAtom = false }: Partial<Pick<Code, 'isAtom'>> = {},
): Code {
  const keys: Keys = new Map([[name, 'function']]);
  return codeOf(text, { isAtom, locals: new Set([name]), keys });
}

/** Whether the code means the same whenever and wherever it is executed. */
export function isClosed({ reads, locals }: Code): boolean {
  return reads === Reads.nothing && locals.size === 0;
}

export function flattenLines(lines: Lines, into: string[] = []): string[] {
  for (const line of lines) {
    if (typeof line === 'string') into.push(line);
    else flattenLines(line, into);
  }
  return into;
}
