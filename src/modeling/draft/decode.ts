import { List, OrderedMap } from 'immutable';
import { canonicalSet } from '../../checker/values/order.js';
import type { Value } from '../../checker/values/value.js';
import type { Fields, Shape } from '../shape/shape.js';

/** The state under a view as an immutable value: fields and keys in declared order. */
export function decodeRecord(
  fields: Fields,
  view: Readonly<Record<string, unknown>>,
): OrderedMap<string, Value> {
  return OrderedMap(
    Object.entries(fields).map(([name, shape]) => [name, decode(shape, view[name])] as const),
  );
}

function decode(shape: Shape, view: unknown): Value {
  switch (shape.kind) {
    case 'record':
      return decodeRecord(shape.fields, view as Record<string, unknown>);
    case 'map': {
      const elements = [...(view as Iterable<unknown>)];
      return OrderedMap(shape.keys.map((key, index) => [key, decode(shape.of, elements[index])]));
    }
    case 'array':
    case 'list':
      return List(Array.from(view as Iterable<unknown>, (element) => decode(shape.of, element)));
    case 'set':
      return canonicalSet(view as Iterable<Value>);
    default:
      return view as Value;
  }
}
