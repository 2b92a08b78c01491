import type { Row } from '../../checker/model.js';
import { copyBits, type Address } from './bits.js';
import type { Fields, Mapping, Shape } from './shape.js';

/** Moves a value to where another shape keeps it: of functions over one domain, value by value. */
export function move(
  row: Row,
  from: Shape,
  at: Address,
  into: Row,
  shape: Shape,
  target: Address,
): void {
  if (from === shape) {
    copyBits(row, at, into, target, shape.size);
  } else if (isFunction(from) && isFunction(shape) && from.domain === shape.domain) {
    const { values, offsets } = shape;
    for (let index = 0; index < values.length; index++) {
      const source = at + from.offsets[index]!;
      move(row, from.values[index]!, source, into, values[index]!, target + offsets[index]!);
    }
  } else {
    shape.write(into, target, from.read(row, at));
  }
}

function isFunction(shape: Shape): shape is Mapping | Fields {
  return shape.kind === 'mapping' || shape.kind === 'fields';
}
