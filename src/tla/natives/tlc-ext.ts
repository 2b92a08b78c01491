import {
  booleanHandle,
  equal,
  FALSE,
  formatHandle,
  integer,
  kindOf,
  normalize,
  NOTHING,
  STRING,
  TRUE,
  type Handle,
  type Heap,
} from '../../checker/values/heap/index.js';
import { counterexampleValue, traceOfCounterexample, traceValue } from './behavior-values.js';
import { EvaluationError } from './evaluation-error.js';
import { native, type BinaryOperator, type NativeTable, type Thunk } from './native.js';
import { stringOperand, unfit, unusable } from './operands.js';
import type { Runtime } from './runtime.js';
import { findRegister, setRegister } from './tlc-registers.js';

const impure = { impure: true };

/** Module TLCExt. */
export const tlcExt: NativeTable = new Map([
  ['AssertEq', native(assertEqual, impure)],
  ['AssertError', native(assertError, { impure: true, lazy: [1] })],
  ['TLCGetOrDefault', native(getOrDefault, impure)],
  [
    'TLCGetAndSet',
    native((runtime, key: Handle, operator: BinaryOperator, value: Handle, initial: Handle) => {
      const previous = getOrDefault(runtime, key, initial);
      setRegister(runtime, key, operator(previous, value));
      return previous;
    }, impure),
  ],
  ['Trace', native(({ heap, search }) => traceValue(heap, search.behavior()), impure)],
  [
    'CounterExample',
    native(({ heap, search }) => counterexampleValue(heap, search.counterexample()), impure),
  ],
  ['ToTrace', native(({ heap }, value: Handle) => traceOfCounterexample(heap, value))],
  ['TLCModelValue', native(modelValue)],
  // Evaluation may be put off for ever: TLC does so unless it simulates.
  ['TLCDefer', native(() => TRUE, { lazy: [0] })],
  ['TLCNoOp', native((_, value: Handle) => value)],
  ['PickSuccessor', native(pickSuccessor, impure)],
  ['TLCCache', native((_, value: Handle) => value)],
  ['TLCFP', native(({ heap }, value: Handle) => integer(heap, fingerprint(heap, value)))],
  ['TLCEvalDefinition', native(evaluateDefinition, impure)],
]);

/** Prints both values when they differ. */
function assertEqual({ heap, outside }: Runtime, left: Handle, right: Handle): Handle {
  if (equal(heap, left, right)) return TRUE;
  outside.print('"Assertion failed"');
  outside.print(formatHandle(heap, left));
  outside.print(formatHandle(heap, right));
  return FALSE;
}

/** Whether the evaluation fails with this message. */
function assertError({ heap }: Runtime, message: Handle, expression: Thunk): Handle {
  const expected = stringOperand(heap, message, 'The first operand of AssertError');
  const mark = heap.mark();
  try {
    expression();
    return FALSE;
  } catch (error) {
    // What was pushed when evaluation broke off is of no use.
    heap.top = mark;
    return booleanHandle(error instanceof Error && error.message === expected);
  }
}

function getOrDefault(runtime: Runtime, key: Handle, initial: Handle): Handle {
  const value = findRegister(runtime, key);
  return value === NOTHING ? initial : value;
}

/** @throws OperandError `not-a-string` */
function modelValue({ heap }: Runtime, name: Handle): Handle {
  if (kindOf(heap, name) === STRING) return heap.modelValue(heap.textOf(name));
  throw unfit('not-a-string', 'The operand of TLCModelValue', 'a string', heap, name);
}

/**
 * @throws EvaluationError `dialogue-not-supported` where TLC would ask its user, `not-a-boolean`
 */
function pickSuccessor({ heap }: Runtime, condition: Handle): Handle {
  if (condition === TRUE) return TRUE;
  if (condition !== FALSE) {
    throw unusable(
      'not-a-boolean',
      'The operand of PickSuccessor',
      'TRUE or FALSE',
      heap,
      condition,
    );
  }
  throw new EvaluationError(
    'dialogue-not-supported',
    'PickSuccessor(FALSE) asks whether to take a step: that needs a dialogue, which there is none of.',
  );
}

/** A hash of the value that is the same in every run: FNV-1a of its text. */
function fingerprint(heap: Heap, value: Handle): number {
  const text = formatHandle(heap, normalize(heap, value));
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash | 0;
}

/** @throws EvaluationError `unknown-definition` */
function evaluateDefinition(runtime: Runtime, name: Handle): Handle {
  const text = stringOperand(runtime.heap, name, 'The operand of TLCEvalDefinition');
  const value = runtime.definition(text);
  if (value !== NOTHING) return value;
  throw new EvaluationError(
    'unknown-definition',
    `TLCEvalDefinition("${text}") has no value: the root module sees no such definition.`,
  );
}
