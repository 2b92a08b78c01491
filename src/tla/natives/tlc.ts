import {
  apply,
  decode,
  domainOf,
  formatHandle,
  INFINITE,
  integer,
  isFunctionKind,
  isNormal,
  kindOf,
  normalize,
  SEQUENCES,
  TRUE,
  type Handle,
  type Heap,
} from '../../checker/values/heap/index.js';
import { wrapValue } from '../../checker/values/format.js';
import { EvaluationError } from './evaluation-error.js';
import { override, singleton, tabulate } from './function-values.js';
import { native, type BinaryOperator, type NativeTable } from './native.js';
import { permutations } from './permutations.js';
import { randomElement } from './random-choice.js';
import { sortSequence } from './sort-sequence.js';
import { getRegister, setRegister } from './tlc-registers.js';

const impure = { impure: true };

/** Module TLC. */
export const tlc: NativeTable = new Map([
  [
    'Print',
    native(({ heap, outside }, text: Handle, value: Handle) => {
      outside.print(`${printed(heap, text)}  ${printed(heap, value)}`);
      return value;
    }, impure),
  ],
  [
    'PrintT',
    native(({ heap, outside }, text: Handle) => {
      outside.print(printed(heap, text));
      return TRUE;
    }, impure),
  ],
  ['Assert', native(({ heap }, condition: Handle, text: Handle) => assert(heap, condition, text))],
  ['JavaTime', native(({ heap, outside }) => javaTime(heap, outside.now()), impure)],
  ['TLCGet', native(getRegister, impure)],
  ['TLCSet', native(setRegister, impure)],
  [':>', native(({ heap }, argument: Handle, value: Handle) => singleton(heap, argument, value))],
  ['@@', native(({ heap }, left: Handle, right: Handle) => override(heap, left, right))],
  ['Permutations', native(({ heap }, set: Handle) => permutations(heap, set))],
  [
    'SortSeq',
    native(({ heap }, sequence: Handle, precedes: BinaryOperator) =>
      sortSequence(heap, sequence, precedes),
    ),
  ],
  [
    'RandomElement',
    native(
      (runtime, set: Handle) => randomElement(runtime, set, 'The operand of RandomElement'),
      impure,
    ),
  ],
  ['Any', native(({ heap }) => heap.anything)],
  ['ToString', native(({ heap }, value: Handle) => heap.string(formatHandle(heap, value)))],
  ['TLCEval', native(({ heap }, value: Handle) => evaluateFully(heap, value))],
]);

/** Columns of what is printed, as far as values can be broken into lines. */
const PRINT_WIDTH = 80;

function printed(heap: Heap, value: Handle): string {
  const line = formatHandle(heap, value);
  if (line.length <= PRINT_WIDTH || !isNormal(heap, value)) return line;
  return wrapValue(decode(heap, value), { width: PRINT_WIDTH }).join('\n');
}

/**
 * The message is TLC's own: `AssertError` of module TLCExt compares it.
 *
 * @throws EvaluationError `assertion-failed` unless the condition is TRUE
 */
function assert(heap: Heap, condition: Handle, text: Handle): Handle {
  if (condition === TRUE) return TRUE;
  throw new EvaluationError(
    'assertion-failed',
    'The first argument of Assert evaluated to FALSE; the second argument was:\n' +
      formatHandle(heap, text),
  );
}

/** Seconds since 1970, of which an integer holds the lowest 31 bits. */
function javaTime(heap: Heap, seconds: number): Handle {
  return integer(heap, Math.floor(seconds) % 2 ** 31);
}

/**
 * The value, with all that it leaves open evaluated. Sets like `Nat` stay what they are.
 *
 * @throws ValueError when it is a function or another set that cannot be enumerated
 */
function evaluateFully(heap: Heap, value: Handle): Handle {
  if (isNormal(heap, value)) return value;
  const kind = kindOf(heap, value);
  if (kind === INFINITE || kind === SEQUENCES) return value;
  if (!isFunctionKind(kind)) return normalize(heap, value);
  return tabulate(heap, domainOf(heap, value), (key) =>
    evaluateFully(heap, apply(heap, value, key)),
  );
}
