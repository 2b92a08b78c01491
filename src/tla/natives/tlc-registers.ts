import {
  integer,
  integerOf,
  isInteger,
  kindOf,
  NOTHING,
  STRING,
  TRUE,
  type Handle,
  type Heap,
} from '../../checker/values/heap/index.js';
import { show } from '../../checker/values/heap/show.js';
import { EvaluationError } from './evaluation-error.js';
import { functionOf, tupleOf } from './function-values.js';
import { unfit, unusable } from './operands.js';
import type { Runtime } from './runtime.js';
import {
  actionValue,
  configurationValue,
  countValue,
  revisionValue,
  specValue,
  statisticsValue,
  unnamedAction,
} from './search-values.js';

/** What registers with a name of one's own begin with. */
const NAMED = 's:';

const REGISTER = 'a natural number or the name of a register';

/** `TLCGet(key)` @throws EvaluationError `undefined-register`, `not-a-register` */
export function getRegister(runtime: Runtime, key: Handle): Handle {
  const { heap } = runtime;
  const value = findRegister(runtime, key);
  if (value !== NOTHING) return value;
  if (registerKey(heap, key) === undefined && kindOf(heap, key) !== STRING) {
    throw unusable('not-a-register', 'The operand of TLCGet', REGISTER, heap, key);
  }
  throw new EvaluationError('undefined-register', `TLCGet(${show(heap, key)}) has no value.`);
}

/** The value of a register or a fact of the search, or `NOTHING`. */
export function findRegister(runtime: Runtime, key: Handle): Handle {
  const { heap } = runtime;
  const register = registerKey(heap, key);
  if (register !== undefined) return runtime.registers.get(register) ?? NOTHING;
  return kindOf(heap, key) === STRING ? findFact(runtime, heap.textOf(key)) : NOTHING;
}

/**
 * `TLCSet(key, value)`. `TLCSet("exit", TRUE)` asks for the search to end; `"pause"`, which is for
 * a debugger, does nothing.
 *
 * @throws OperandError `not-a-register`
 */
export function setRegister(runtime: Runtime, key: Handle, value: Handle): Handle {
  const { heap } = runtime;
  const register = registerKey(heap, key);
  const text = kindOf(heap, key) === STRING ? heap.textOf(key) : '';
  if (register !== undefined) runtime.registers.set(register, heap.lasting(value));
  else if (text === 'exit') runtime.stopRequested ||= value === TRUE;
  else if (text !== 'pause') {
    throw unfit('not-a-register', 'The first operand of TLCSet', REGISTER, heap, key);
  }
  return TRUE;
}

/** A natural number, or a name that begins as those of registers do. */
function registerKey(heap: Heap, key: Handle): number | string | undefined {
  if (isInteger(heap, key)) {
    const number = integerOf(heap, key);
    return number >= 0 ? number : undefined;
  }
  if (kindOf(heap, key) !== STRING) return undefined;
  const text = heap.textOf(key);
  return text.startsWith(NAMED) ? text : undefined;
}

function findFact(runtime: Runtime, name: string): Handle {
  const { heap, search } = runtime;
  switch (name) {
    case 'level':
    case 'duration':
      return countValue(heap, search[name]);
    case 'config':
      return configurationValue(heap, search);
    case 'spec':
      return specValue(heap, search.spec);
    case 'revision':
      return revisionValue(heap);
    case 'all':
      return allRegisters(runtime, (key) =>
        typeof key === 'number' ? integer(heap, key) : NOTHING,
      );
    case 'all:named':
      return allRegisters(runtime, (key) => (typeof key === 'string' ? heap.string(key) : NOTHING));
    default:
      return search.started ? findProgress(runtime, name) : NOTHING;
  }
}

/** A fact of a search that has started. */
function findProgress({ heap, search }: Runtime, name: string): Handle {
  switch (name) {
    case 'generated':
    case 'distinct':
    case 'queue':
    case 'diameter':
      return countValue(heap, search[name]);
    case 'stats':
      return statisticsValue(heap, search);
    case 'action':
      return actionValue(heap, search.action ?? unnamedAction);
    default:
      return NOTHING;
  }
}

/** Registers by key, each with its value in every worker: a sequence of one. */
function allRegisters(
  { heap, registers }: Runtime,
  keyValue: (key: number | string) => Handle,
): Handle {
  const all = [...registers].map(
    ([key, value]) => [keyValue(key), tupleOf(heap, [value])] as const,
  );
  return functionOf(heap, new Map(all.filter(([key]) => key !== NOTHING)));
}
