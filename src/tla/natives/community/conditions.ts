import type { Handle, Heap } from '../../../checker/values/heap/index.js';
import { booleanOperand, type OperandFailure } from '../operands.js';

/**
 * What a condition given as an operand says.
 *
 * @param operator that it was given to
 * @throws EvaluationError `not-a-boolean`
 */
export function holds(
  heap: Heap,
  condition: Handle,
  operator: string,
  failure?: OperandFailure,
): boolean {
  return booleanOperand(heap, condition, `The condition of ${operator}`, failure);
}
