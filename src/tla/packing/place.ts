import { NOTHING, type Handle } from '../../checker/values/heap/index.js';
import type { Address } from './bits.js';
import type { Fields, Mapping, Shape } from './shape.js';

/** Where the value at a key is, of a function that begins at an address; undefined where it has none. */
export function childAt(
  shape: Mapping | Fields,
  at: Address,
  key: Handle,
): { readonly shape: Shape; readonly at: Address } | undefined {
  if (shape.kind === 'mapping') {
    const found = shape.find(at, key);
    return found === NOTHING ? undefined : { shape: shape.value, at: found };
  }
  const index = shape.indexOf(key);
  if (index < 0) return undefined;
  return { shape: shape.values[index]!, at: at + shape.offsets[index]! };
}
