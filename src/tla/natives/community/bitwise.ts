import { integer, type Handle } from '../../../checker/values/heap/index.js';
import { native, type NativeTable } from '../native.js';
import { integerOperand, unfit } from '../operands.js';
import type { Runtime } from '../runtime.js';

/** Module Bitwise. Negative integers have 32 bits, in two's complement. */
export const bitwise: NativeTable = new Map([
  ['&', native(combining('&', (left, right) => left & right))],
  ['|', native(combining('|', (left, right) => left | right))],
  ['^^', native(combining('^^', (left, right) => left ^ right))],
  ['Not', native(not)],
  ['shiftR', native(shiftRight)],
]);

function combining(operator: string, combine: (left: number, right: number) => number) {
  return ({ heap }: Runtime, left: Handle, right: Handle): Handle => {
    const a = integerOperand(heap, left, `The left operand of ${operator}`, unfit);
    const b = integerOperand(heap, right, `The right operand of ${operator}`, unfit);
    return integer(heap, combine(a, b));
  };
}

/** The opposite of each bit, from the lowest to the highest that is 1. */
function not({ heap }: Runtime, value: Handle): Handle {
  const bits = integerOperand(heap, value, 'The operand of Not');
  const all = bits === 0 ? 0 : -1 >>> Math.clz32(bits);
  return integer(heap, ~bits & all);
}

/** As in TLC, the distance counts modulo 32: to shift by -1 is to shift by 31. */
function shiftRight({ heap }: Runtime, value: Handle, distance: Handle): Handle {
  const bits = integerOperand(heap, value, 'The first operand of shiftR');
  const places = integerOperand(heap, distance, 'The second operand of shiftR');
  return integer(heap, (bits >>> places) | 0);
}
