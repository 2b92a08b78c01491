import {
  apply,
  BOOLEAN,
  domainOf,
  formatHandle,
  FUNCTION,
  INTEGER,
  integerOf,
  kindOf,
  MODEL_VALUE,
  normalize,
  RECORD,
  SET,
  STRING,
  TRUE,
  TUPLE,
  type Handle,
  type Heap,
} from '../../checker/values/heap/index.js';
import { elementsIn, itemsIn } from './function-values.js';
import { unusable } from './operands.js';

/**
 * A value as JSON without spaces. Booleans, integers and strings are themselves, model values their
 * names, sequences and sets arrays, other functions objects.
 *
 * @throws ValueError when the value is infinite
 */
export function toJson(heap: Heap, value: Handle): string {
  const normal = normalize(heap, value);
  switch (kindOf(heap, normal)) {
    case BOOLEAN:
      return normal === TRUE ? 'true' : 'false';
    case INTEGER:
      return String(integerOf(heap, normal));
    case STRING:
    case MODEL_VALUE:
      return JSON.stringify(heap.textOf(normal));
    case TUPLE:
    case SET:
      return `[${itemsIn(heap, normal)
        .map((item) => toJson(heap, item))
        .join(',')}]`;
    default:
      return functionToJson(heap, normal);
  }
}

/**
 * A sequence or a set as an array. As in TLC, a function that is neither is an object all the same.
 *
 * @throws EvaluationError `no-json-form`
 */
export function toJsonArray(heap: Heap, value: Handle): string {
  const normal = normalize(heap, value);
  const kind = kindOf(heap, normal);
  if (kind === TUPLE || kind === SET || kind === FUNCTION) return toJson(heap, normal);
  throw unusable('no-json-form', 'The operand of ToJsonArray', 'a sequence or a set', heap, value);
}

/**
 * A function as an object. As in TLC, the fields of a sequence are counted from 0.
 *
 * @throws EvaluationError `no-json-form`
 */
export function toJsonObject(heap: Heap, value: Handle): string {
  const normal = normalize(heap, value);
  const kind = kindOf(heap, normal);
  if (kind === TUPLE) {
    const fields = itemsIn(heap, normal).map((item, index) => `"${index}":${toJson(heap, item)}`);
    return `{${fields.join(',')}}`;
  }
  if (kind === RECORD || kind === FUNCTION) return functionToJson(heap, normal);
  throw unusable('no-json-form', 'The operand of ToJsonObject', 'a function', heap, value);
}

function functionToJson(heap: Heap, value: Handle): string {
  const fields = elementsIn(heap, domainOf(heap, value)).map((key) => {
    const name = kindOf(heap, key) === STRING ? heap.textOf(key) : formatHandle(heap, key);
    return `${JSON.stringify(name)}:${toJson(heap, apply(heap, value, key))}`;
  });
  return `{${fields.join(',')}}`;
}
