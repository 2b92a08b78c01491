import {
  BOOLEAN,
  booleanHandle,
  integer,
  INTEGER,
  integerOf,
  itemAt,
  kindOf,
  MODEL_VALUE,
  normalize,
  SET,
  STRING,
  TRUE,
  TUPLE,
  type Handle,
  type Heap,
} from '../../../checker/values/heap/index.js';
import { EvaluationError } from '../evaluation-error.js';
import { functionOf, itemsIn, setOf, tupleOf } from '../function-values.js';

/*
 * Values as JSON that tells what they are: booleans, integers and strings are themselves, everything
 * else is an array whose first item is its kind: ["set", 1, 2], ["tuple", 1, 2],
 * ["model value", "m1"], ["function", argument, value, ...], records too.
 */

type Json = boolean | number | string | readonly Json[];

/** @throws ValueError when the value is infinite */
export function textOfValue(heap: Heap, value: Handle): string {
  return JSON.stringify(jsonOf(heap, normalize(heap, value)));
}

/**
 * The value that a text is.
 *
 * @param where it comes from, for the message
 * @throws EvaluationError `not-a-value`
 */
export function valueOfText(heap: Heap, text: string, where: string): Handle {
  try {
    return valueOf(heap, JSON.parse(text) as Json);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new EvaluationError(
      'not-a-value',
      `${where} holds no value that IOSerialize has written: ${error.message}`,
      { cause: error },
    );
  }
}

function jsonOf(heap: Heap, value: Handle): Json {
  const parts = (): Json[] => itemsIn(heap, value).map((item) => jsonOf(heap, item));
  switch (kindOf(heap, value)) {
    case BOOLEAN:
      return value === TRUE;
    case INTEGER:
      return integerOf(heap, value);
    case STRING:
      return heap.textOf(value);
    case MODEL_VALUE:
      return ['model value', heap.textOf(value)];
    case TUPLE:
      return ['tuple', ...parts()];
    case SET:
      return ['set', ...parts()];
    default:
      return functionJson(heap, value);
  }
}

/** The items of a record or a function: its fields or its domain, and the values. */
function functionJson(heap: Heap, value: Handle): Json {
  const keys = itemAt(heap, value, 0);
  const pairs = itemsIn(heap, keys).flatMap((key, index) => [
    jsonOf(heap, key),
    jsonOf(heap, itemAt(heap, value, index + 1)),
  ]);
  return ['function', ...pairs];
}

/** @throws SyntaxError */
function valueOf(heap: Heap, json: Json): Handle {
  if (typeof json === 'boolean') return booleanHandle(json);
  if (typeof json === 'number' && json === (json | 0)) return integer(heap, json);
  if (typeof json === 'string') return heap.string(json);
  if (!Array.isArray(json)) throw new SyntaxError(`unexpected ${JSON.stringify(json)}`);
  const [kind, ...parts] = json as readonly Json[];
  if (kind === 'model value' && typeof parts[0] === 'string') return heap.modelValue(parts[0]);
  const items = parts.map((part) => valueOf(heap, part));
  if (kind === 'tuple') return tupleOf(heap, items);
  if (kind === 'set') return setOf(heap, items);
  if (kind === 'function' && items.length % 2 === 0) return functionOf(heap, entriesOf(items));
  throw new SyntaxError(`unexpected kind ${JSON.stringify(kind)}`);
}

/** Arguments and values, in turn. */
function entriesOf(items: readonly Handle[]): Map<Handle, Handle> {
  const keys = items.filter((_, index) => index % 2 === 0);
  return new Map(keys.map((key, index) => [key, items[2 * index + 1]!]));
}
