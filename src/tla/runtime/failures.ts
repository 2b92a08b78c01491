import {
  formatHandle,
  lengthOf,
  member,
  sequenceOf,
  type Handle,
  type Heap,
} from '../../checker/values/heap/index.js';
import { EvaluationError } from '../natives/evaluation-error.js';

/** What generated code calls where an expression has no value. */

/** A value as part of a message. */
export function shown(heap: Heap, handle: Handle): string {
  const text = formatHandle(heap, handle);
  return text.length > 200 ? `${text.slice(0, 197)}...` : text;
}

/** A handle that has to be a Boolean, as a condition. */
export function truth(heap: Heap, handle: Handle): boolean {
  if (handle === 4) return true;
  if (handle === 2) return false;
  throw new EvaluationError(
    'not-a-boolean',
    `A formula has to be TRUE or FALSE, but this one is ${shown(heap, handle)}.`,
  );
}

export function noCaseHolds(): never {
  throw new EvaluationError('no-case', 'None of the conditions of this CASE is true.');
}

export function nothingChosen(heap: Heap, set: Handle): never {
  throw new EvaluationError(
    'nothing-to-choose',
    `No element of ${shown(heap, set)} satisfies the predicate of this CHOOSE.`,
  );
}

export function unboundedChoose(): never {
  throw new EvaluationError(
    'unbounded-choose',
    'A CHOOSE without a set cannot be evaluated: write CHOOSE x \\in S : P, or let the configuration replace the definition.',
  );
}

export function unboundedQuantifier(): never {
  throw new EvaluationError(
    'unbounded-quantifier',
    'A quantifier without a set cannot be evaluated: write \\A x \\in S or \\E x \\in S.',
  );
}

export function notComputable(_heap: Heap, what: string): never {
  throw new EvaluationError('not-computable', `${what} cannot be evaluated.`);
}

/** The tuple that a pattern such as `<<a, b>>` takes apart. */
export function tupleOfLength(heap: Heap, handle: Handle, length: number): Handle {
  const tuple = sequenceOf(heap, handle);
  if (tuple !== 0 && lengthOf(heap, tuple) === length) return tuple;
  throw new EvaluationError(
    'not-a-tuple',
    `A tuple of ${length} is expected here, but there is ${shown(heap, handle)}.`,
  );
}

/** A variable of the state that is being made, which has no value yet. */
export function unassigned(_heap: Heap, name: string): never {
  throw new EvaluationError('unassigned-variable', `${name} has no value yet where it is used.`);
}

/** A constant operator that the configuration defines for other operands. */
export function noConstantValue(heap: Heap, operands: readonly Handle[]): never {
  const list = operands.map((operand) => shown(heap, operand)).join(', ');
  throw new EvaluationError(
    'no-constant-value',
    `The configuration says nothing about this constant for the operands ${list}.`,
  );
}

/** An argument of a function that is applied without being made. */
export function inDomain(heap: Heap, argument: Handle, domain: Handle): void {
  if (member(heap, argument, domain)) return;
  throw new EvaluationError(
    'out-of-domain',
    `Cannot apply a function to ${shown(heap, argument)}: its domain is ${shown(heap, domain)}.`,
  );
}

export function numberTooBig(_heap: Heap, text: string): never {
  throw new EvaluationError(
    'number-too-big',
    `${text} is greater than 2147483647, the largest number there is here.`,
  );
}

/** A state that is made has variables without a value; the model says which. */
export function incompleteState(_heap: Heap, row: Int32Array): never {
  throw new IncompleteState(row.slice());
}

/** @param row with 0 for each variable that has no value */
export class IncompleteState extends EvaluationError {
  constructor(readonly row: Int32Array) {
    super('incomplete-state', 'A state is made in which some variable has no value.');
  }
}

export function decimalNumber(_heap: Heap, text: string): never {
  throw new EvaluationError(
    'decimal-number',
    `${text} is no integer: there are no other numbers here.`,
  );
}
