import { booleanHandle, integer, type Handle, type Heap } from '../../checker/values/heap/index.js';
import { EvaluationError } from './evaluation-error.js';
import { recordOf, tupleOf } from './function-values.js';

/**
 * The value of a JSON text: arrays are sequences, objects records; an empty object is the empty
 * function.
 *
 * @param source where the text comes from, for messages
 * @throws EvaluationError `invalid-json`; `no-json-value` for `null` and numbers that are no 32-bit
 *   integers
 */
export function fromJson(heap: Heap, text: string, source: string): Handle {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new EvaluationError('invalid-json', `${source} is no JSON: ${reason}.`, { cause: error });
  }
  return valueOf(heap, parsed, source);
}

function valueOf(heap: Heap, parsed: unknown, source: string): Handle {
  if (typeof parsed === 'boolean') return booleanHandle(parsed);
  if (typeof parsed === 'string') return heap.string(parsed);
  if (typeof parsed === 'number' && parsed === (parsed | 0)) return integer(heap, parsed);
  if (Array.isArray(parsed)) {
    return tupleOf(
      heap,
      parsed.map((item) => valueOf(heap, item, source)),
    );
  }
  if (typeof parsed === 'object' && parsed !== null) {
    const fields = Object.entries(parsed).map(
      ([name, item]) => [name, valueOf(heap, item, source)] as const,
    );
    return recordOf(heap, new Map(fields));
  }
  throw new EvaluationError(
    'no-json-value',
    `${source} has ${String(parsed)}, which is no value: numbers have to be integers of 32 bits.`,
  );
}
