import type { Level } from '../names/declarations.js';

/** What a standard module offers. Its operators mean what the evaluator says they mean. */
export interface NativeModule {
  readonly name: string;
  /** Standard modules whose symbols are also this one's. */
  readonly extends: readonly string[];
  /**
   * Standard modules whose symbols are visible through this one in some of its releases only: a
   * spec can use them, and can define them itself.
   */
  readonly exposes: readonly string[];
  readonly variables: readonly string[];
  readonly operators: readonly NativeSignature[];
}

export interface NativeSignature {
  readonly name: string;
  /** The arity of each parameter: 0 takes a value, others an operator. */
  readonly parameterArities: readonly number[];
  /** The level of an application to constants. */
  readonly level: Level;
}

interface NativeModuleParts {
  readonly extends?: readonly string[];
  readonly exposes?: readonly string[];
  readonly variables?: readonly string[];
  /** Operators whose level is that of their operands. */
  readonly operators?: string;
  readonly temporal?: string;
}

/**
 * Describes a standard module. Operators are written as TLA+ declares them, with blanks for their
 * operands and space between them: `Len(_) SelectSeq(_,_(_)) _\\o_ -._ _^+`.
 */
export function nativeModule(name: string, parts: NativeModuleParts): NativeModule {
  return {
    name,
    extends: parts.extends ?? [],
    exposes: parts.exposes ?? [],
    variables: parts.variables ?? [],
    operators: [...parseSignatures(parts.operators, 0), ...parseSignatures(parts.temporal, 3)],
  };
}

function parseSignatures(text: string | undefined, level: Level): NativeSignature[] {
  const signatures = text?.match(/\S+/g) ?? [];
  return signatures.map((signature) => ({ ...parseSignature(signature), level }));
}

function parseSignature(text: string): Omit<NativeSignature, 'level'> {
  const [, name, parameters] = /^(\w*[A-Za-z]\w*)(?:\((.*)\))?$/.exec(text) ?? [];
  if (name !== undefined) return { name, parameterArities: parseParameters(parameters) };
  const symbol = text.replace(/^_|_$/g, '');
  return { name: symbol, parameterArities: text.length - symbol.length === 1 ? [0] : [0, 0] };
}

/** `_`, `_(_)` or `_(_,_)`, separated by commas: their arities. */
function parseParameters(text: string | undefined): number[] {
  const parameters = text?.match(/_(?:\([_,]*\))?/g) ?? [];
  return parameters.map((parameter) => parameter.split('_').length - 2);
}
