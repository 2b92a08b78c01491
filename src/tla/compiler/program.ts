import type { Runtime } from '../natives/runtime.js';
import { flattenLines, type Lines } from './code.js';

interface Part {
  readonly constants: Lines;
  /** Those that take no statements, by what they are. */
  readonly known: Map<string, string>;
  /** The number of the first name that is made inside. */
  readonly firstName: number;
}

/** The number at the end of a name, which tells when it was made. */
function numberOf(name: string): number {
  return Number(name.slice(name.lastIndexOf('_') + 1));
}

/** A generated program before it is turned into JavaScript: functions, constants, tables. */
export class Program {
  /** Functions that are visible everywhere. */
  readonly functions: Lines = [];
  /** Objects that generated code refers to by name: native operators, modules of the runtime. */
  readonly #imports = new Map<string, unknown>();
  readonly #names = new Map<unknown, string>();
  #counter = 0;
  #cells = 0;
  /** The part that code is being generated for. */
  #part: Part | undefined;

  /** A JavaScript name that is used nowhere else; the hint is for people. */
  fresh(hint: string): string {
    return `${hint.replace(/[^A-Za-z0-9]/g, '_').slice(0, 24)}_${this.#counter++}`;
  }

  /** The name under which generated code sees `value`. */
  import(value: unknown, hint: string): string {
    const known = this.#names.get(value);
    if (known !== undefined) return known;
    const name = this.fresh(hint);
    this.#names.set(value, name);
    this.#imports.set(name, value);
    return name;
  }

  /**
   * A constant that is computed when it is used first.
   *
   * @param lines statements of a function that ends by returning the handle
   * @returns an expression that gives the handle
   */
  cell(lines: Lines, text: string): string {
    const index = this.#cells++;
    this.functions.push(
      `function cell_${index}() {`,
      lines,
      `return cells[${index}] = H.lasting(${text});`,
      '}',
    );
    return `(cells[${index}] || cell_${index}())`;
  }

  /**
   * Generates a part: a function that is called again and again where it stands. What depends on
   * nothing but names from around it is a constant of the part.
   *
   * @param constants gets the statements that declare these constants, to stand before the part
   */
  part<Result>(constants: Lines, generate: () => Result): Result {
    const around = this.#part;
    this.#part = { constants, known: new Map(), firstName: this.#counter };
    const result = generate();
    this.#part = around;
    return result;
  }

  /** Generates what stands outside of the part at hand, where its constants cannot be seen. */
  apart<Result>(generate: () => Result): Result {
    const around = this.#part;
    this.#part = undefined;
    const result = generate();
    this.#part = around;
    return result;
  }

  /** Whether a name has been made before the part that is being generated. */
  isAroundPart(name: string): boolean {
    return this.#part !== undefined && numberOf(name) < this.#part.firstName;
  }

  /**
   * A constant of the part at hand, that is computed when it is used first.
   *
   * @param lines statements of a function that ends by returning the handle
   * @returns an expression that gives the handle
   */
  constantOfPart(lines: Lines, text: string): string {
    const isText = flattenLines(lines).length === 0;
    const known = isText ? this.#part?.known.get(text) : undefined;
    if (known !== undefined) return known;
    const value = this.fresh('constant');
    const make = this.fresh('make');
    const result = `(${value} || ${make}())`;
    if (isText) this.#part?.known.set(text, result);
    this.#part?.constants.push(
      `let ${value} = 0;`,
      `const ${make} = () => {`,
      lines,
      `return ${value} = H.lasting(${text});`,
      '};',
    );
    return result;
  }

  /**
   * Turns the program into JavaScript.
   *
   * @param width the number of variables of a state
   * @param result an expression that is evaluated in the scope of all functions
   */
  // oxlint-disable-next-line no-unnecessary-type-parameters -- only the caller knows what the text evaluates to
  link<Result>(runtime: Runtime, width: number, result: string): Result {
    const body = [
      '"use strict";',
      `const cells = new Int32Array(${this.#cells});`,
      // The state at hand, the one that is being made, what variables that stay unchanged have in it.
      `let S = new Int32Array(${width}), P = new Int32Array(${width}), K = S;`,
      'let emit = null;',
      // Which state, and which step, the values that are kept belong to; whether the next state is whole.
      'let epochs = 0, stateEpoch = 0, stepEpoch = 0, isFixed = false;',
      ...flattenLines(this.functions),
      `return ${result};`,
    ].join('\n');
    // oxlint-disable-next-line no-implied-eval -- to compile is what this room is for; no text of a spec gets here
    const make = new Function('H', 'R', ...this.#imports.keys(), body) as (
      ...values: unknown[]
    ) => Result;
    return make(runtime.heap, runtime, ...this.#imports.values());
  }
}
