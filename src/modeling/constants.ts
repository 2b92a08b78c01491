import { DiagnosticError } from '../checker/diagnostic.js';
import type { ConstantInfo } from '../checker/spec.js';
import { closestName } from '../checker/closest-name.js';
import { strictRecord } from './draft/strict.js';
import { invalidSpec } from './well-formed.js';

/** A constant of a typed spec: its default and how a user's text is read. */
export interface Constant<T extends string | number | boolean> {
  readonly default: T;
  readonly accepts: string;
  readonly description?: string;
  /** The value a text stands for; undefined when it stands for none. */
  parse(text: string): T | undefined;
}

interface Description {
  readonly description?: string;
}

/** The kinds of constants a spec may declare. */
export const constant = {
  /** An integer from `low` to `high`, both included. */
  integer(initial: number, options: Description & { low: number; high: number }): Constant<number> {
    const { low, high, ...description } = options;
    return {
      ...description,
      default: initial,
      accepts: `an integer in ${low}..${high}`,
      parse: (text) => {
        const value = /^-?\d+$/.test(text) ? Number(text) : Number.NaN;
        return value >= low && value <= high ? value : undefined;
      },
    };
  },

  boolean(initial: boolean, options: Description = {}): Constant<boolean> {
    return {
      ...options,
      default: initial,
      accepts: 'true or false',
      parse: (text) => (text === 'true' ? true : text === 'false' ? false : undefined),
    };
  },

  /** One of the names; the first is the default. */
  oneOf<const Name extends string>(
    names: readonly [Name, ...Name[]],
    options: Description = {},
  ): Constant<Name> {
    return {
      ...options,
      default: names[0],
      accepts: `one of ${names.join(', ')}`,
      parse: (text) => names.find((name) => name === text),
    };
  },
};

export interface Constants {
  readonly [name: string]: Constant<string> | Constant<number> | Constant<boolean>;
}

/** The values of declared constants. */
export type ConstantValues<C extends Constants> = {
  readonly [Name in keyof C]: C[Name] extends Constant<infer T> ? T : never;
};

/** @throws DiagnosticError `invalid-spec` for what is no constant, or has a default that it refuses */
export function describeConstants(constants: Constants): ConstantInfo[] {
  Object.entries(constants).forEach(requireConstant);
  return Object.entries(constants).map(([name, { accepts, default: initial, description }]) => ({
    name,
    accepts,
    default: String(initial),
    ...(description === undefined ? {} : { description }),
  }));
}

function requireConstant([name, declared]: [string, unknown]): void {
  if (typeof declared !== 'object' || declared === null || !('parse' in declared)) {
    throw invalidSpec(`constant ${name} is ${String(declared)}`, 'give constant.integer(...), ...');
  }
  const { accepts, default: initial, parse } = declared as Constants[string];
  if (parse(String(initial)) === initial) return;
  throw invalidSpec(`the default ${initial} of constant ${name} is not ${accepts}`, 'change it');
}

/**
 * The value of every constant: as assigned, else its default.
 *
 * @throws DiagnosticError `unknown-constant`, `invalid-constant`
 */
export function readConstants<C extends Constants>(
  spec: string,
  constants: C,
  assignments: ReadonlyMap<string, string>,
): ConstantValues<C> {
  for (const name of assignments.keys()) {
    if (!Object.hasOwn(constants, name)) throw unknownConstant(spec, name, Object.keys(constants));
  }
  const values = Object.entries(constants).map(([name, declared]) => {
    const text = assignments.get(name);
    const value = text === undefined ? declared.default : declared.parse(text);
    if (value === undefined) throw invalidConstant(name, text as string, declared.accepts);
    return [name, value] as const;
  });
  return strictRecord<unknown>('there is no constant', values) as ConstantValues<C>;
}

function unknownConstant(spec: string, name: string, known: readonly string[]): DiagnosticError {
  const guess = closestName(name, known);
  const list = known.length === 0 ? 'it has none' : `its constants are ${known.join(', ')}`;
  return new DiagnosticError({
    code: 'unknown-constant',
    message: `spec ${spec} has no constant "${name}"`,
    help: guess === undefined ? list : `did you mean "${guess}"? ${list}`,
  });
}

function invalidConstant(name: string, text: string, accepts: string): DiagnosticError {
  return new DiagnosticError({
    code: 'invalid-constant',
    message: `constant ${name} cannot be "${text}"`,
    help: `give ${accepts}`,
  });
}
