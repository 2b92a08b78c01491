import type { Handle } from '../../checker/values/heap/index.js';
import type { Runtime } from './runtime.js';

/** An operator of one operand, given as an argument. */
export type UnaryOperator = (value: Handle) => Handle;

/** An operator of two operands, given as an argument. */
export type BinaryOperator = (left: Handle, right: Handle) => Handle;

/** An argument that is evaluated when, and as often as, it is called. */
export type Thunk = () => Handle;

/**
 * A native operator of a standard module. Parameters for values get handles, those for operators
 * get functions of handles, and those in `lazy` get thunks. A condition gives `TRUE` or `FALSE`.
 */
export interface Native {
  /** Takes what the signature of the operator in `src/tla/modules` says. */
  readonly evaluate: (runtime: Runtime, ...values: never[]) => Handle;
  /** Positions of the parameters that are passed as thunks. */
  readonly lazy?: readonly number[];
  /** It has side effects, or depends on more than its arguments: never folded, never cached. */
  readonly impure?: boolean;
}

/** Native operators by name, as `src/tla/modules` declares them: `Len`, `\o`, `+`, `-.`. */
export type NativeTable = ReadonlyMap<string, Native>;

/** An entry of a table. */
export function native(
  evaluate: Native['evaluate'],
  options: Omit<Native, 'evaluate'> = {},
): Native {
  return { evaluate, ...options };
}
