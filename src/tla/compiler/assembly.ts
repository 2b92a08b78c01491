import { codeOf, isClosed, Reads, type Code, type Lines } from './code.js';
import type { Program } from './program.js';

type Facts = Partial<Pick<Code, 'isListed' | 'reads'>>;

/**
 * Puts pieces of code together. What is constant is taken out: it becomes a cell of the program
 * that is computed once.
 */
export class Assembly {
  readonly lines: Lines = [];
  readonly #program: Program;
  readonly #locals = new Set<string>();
  readonly #bound = new Set<string>();
  #keys: Map<string, 'handle' | 'function'> | undefined = new Map();
  #reads: number = Reads.nothing;
  /** See `Code.recurs`: follows from the pieces, unless somebody knows better. */
  recurs = false;

  constructor(program: Program) {
    this.#program = program;
  }

  /** Adds the statements of `code`, to `into` or at the end; returns its expression. */
  add(code: Code, into: Lines = this.lines): string {
    if (!code.isAtom && !code.isKept && isClosed(code)) {
      const cell = this.#program.cell(code.lines, asHandle(code));
      return code.isCondition ? `(${cell} === 4)` : cell;
    }
    this.include(code);
    if (!code.isAtom && !code.isKept && this.#isConstantOfPart(code)) {
      const constant = this.#program.constantOfPart(code.lines, asHandle(code));
      return code.isCondition ? `(${constant} === 4)` : constant;
    }
    into.push(code.lines);
    return code.text;
  }

  /** Whether `add` takes the code out, so that its statements can be added more than once. */
  takesOut(code: Code): boolean {
    return isClosed(code) || this.#isConstantOfPart(code);
  }

  #isConstantOfPart({ reads, locals }: Code): boolean {
    if (reads !== Reads.nothing || locals.size === 0) return false;
    return [...locals].every((name) => this.#program.isAroundPart(name));
  }

  /** As `add`, in a block of its own: `if`, loop or function. */
  block(code: Code): { readonly lines: Lines; readonly text: string } {
    const lines: Lines = [];
    const text = this.add(code, lines);
    return { lines, text };
  }

  /** Adds `code` and gives its handle a name, so that it is evaluated here, and once. */
  name(code: Code, hint: string, into: Lines = this.lines): string {
    const text = this.add(code, into);
    if (code.isAtom) return code.isCondition ? asHandle({ ...code, text }) : text;
    const name = this.#program.fresh(hint);
    into.push(`const ${name} = ${code.isCondition ? `(${text} ? 4 : 2)` : text};`);
    this.#bound.add(name);
    return name;
  }

  /** A local variable of what is being put together. */
  fresh(hint: string): string {
    const name = this.#program.fresh(hint);
    this.#bound.add(name);
    return name;
  }

  /** Takes over what `code` depends on, without its statements. */
  include({ reads, locals, keys, recurs }: Code): void {
    this.#reads |= reads;
    this.recurs ||= recurs;
    for (const local of locals) this.#locals.add(local);
    if (keys === undefined) this.#keys = undefined;
    else for (const [key, kind] of keys) this.#keys?.set(key, kind);
  }

  /** Declares that `name` is visible here alone. */
  bind(name: string): void {
    this.#bound.add(name);
  }

  handle(text: string, facts: Facts = {}): Code {
    return this.#finish(text, false, facts);
  }

  condition(text: string): Code {
    return this.#finish(text, true, {});
  }

  #finish(text: string, isCondition: boolean, facts: Facts): Code {
    const isFree = (name: string): boolean => !this.#bound.has(name);
    const keys = this.#keys && new Map([...this.#keys].filter(([key]) => isFree(key)));
    const reads = facts.reads ?? Reads.nothing;
    const isMore = (reads & ~this.#reads) !== 0;
    return codeOf(text, {
      lines: this.lines,
      isCondition,
      locals: new Set([...this.#locals].filter(isFree)),
      keys: isMore ? undefined : keys,
      isListed: facts.isListed ?? false,
      reads: this.#reads | reads,
      recurs: this.recurs,
    });
  }
}

/** The expression of `code` as a handle. */
export function asHandle({ text, isCondition }: Code): string {
  return isCondition ? `(${text} ? 4 : 2)` : text;
}
