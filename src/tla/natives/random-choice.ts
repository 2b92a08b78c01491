import {
  cardinality,
  FUNCTION_SET,
  functionFrom,
  integer,
  INTERVAL,
  itemAt,
  kindOf,
  lengthOf,
  normalize,
  POWERSET,
  PRODUCT,
  RECORD_SET,
  recordFrom,
  tupleFrom,
  ValueError,
  type Handle,
  type Heap,
} from '../../checker/values/heap/index.js';
import { EvaluationError } from './evaluation-error.js';
import { elementsIn, setOf } from './function-values.js';
import { finiteSetOperand } from './operands.js';
import type { Runtime } from './runtime.js';

/** Sets up to this size are listed to choose from. */
const MOST_LISTED = 1_000_000;

/**
 * An element of a finite set, each as likely as any other. Sets of subsets, functions, records and
 * tuples can be as large as they like: their elements are drawn part by part.
 *
 * @param role for messages: `The operand of RandomElement`
 * @throws EvaluationError `empty-set`; OperandError `not-a-set`, `not-enumerable`
 */
export function randomElement(runtime: Runtime, set: Handle, role: string): Handle {
  const { heap } = runtime;
  const mark = heap.mark();
  switch (kindOf(heap, set)) {
    case INTERVAL:
      return randomInteger(runtime, itemAt(heap, set, 0), itemAt(heap, set, 1));
    case POWERSET:
      return randomSubset(runtime, elementsIn(heap, itemAt(heap, set, 0)), 0.5);
    case FUNCTION_SET:
      return randomFunction(runtime, itemAt(heap, set, 0), itemAt(heap, set, 1), role);
    case PRODUCT:
      pushRandomParts(runtime, set, 0, role);
      return tupleFrom(heap, mark);
    case RECORD_SET:
      pushRandomParts(runtime, set, 1, role);
      return recordFrom(heap, itemAt(heap, set, 0), mark);
    default:
      return randomListed(runtime, set, role);
  }
}

/** The set of those that chance picks, each with the same probability. */
export function randomSubset(
  { heap, random }: Runtime,
  elements: readonly Handle[],
  probability: number,
): Handle {
  return setOf(
    heap,
    elements.filter(() => random() < probability),
  );
}

/**
 * A set of so many elements of a finite set, or of all if it has no more; all such sets are equally
 * likely.
 *
 * @throws EvaluationError `set-too-large`; OperandError `not-a-set`, `not-enumerable`
 */
export function randomSubsetOfSize(runtime: Runtime, size: number, set: Handle): Handle {
  const { heap } = runtime;
  const role = 'The second operand of RandomSubset';
  if (sizeOf(heap, finiteSetOperand(heap, set, role)) <= MOST_LISTED)
    return sampleOf(runtime, size, elementsIn(heap, set));
  if (size > MOST_LISTED) {
    throw new EvaluationError('set-too-large', `A set of ${size} elements is too large.`);
  }
  const chosen = new Set<Handle>();
  while (chosen.size < size) {
    chosen.add(randomElement(runtime, set, role));
  }
  return setOf(heap, [...chosen]);
}

/** Selection sampling: Knuth, The Art of Computer Programming, volume 2, algorithm 3.4.2 S. */
function sampleOf(runtime: Runtime, size: number, elements: readonly Handle[]): Handle {
  const chosen: Handle[] = [];
  elements.forEach((element, index) => {
    if ((elements.length - index) * runtime.random() < size - chosen.length) chosen.push(element);
  });
  return setOf(runtime.heap, chosen);
}

/** The number of elements; Infinity when it is too large for an integer. */
function sizeOf(heap: Heap, set: Handle): number {
  try {
    return cardinality(heap, set);
  } catch (error) {
    if (error instanceof ValueError && error.code === 'overflow') return Infinity;
    throw error;
  }
}

function randomFunction(runtime: Runtime, domain: Handle, range: Handle, role: string): Handle {
  const { heap } = runtime;
  const mark = heap.mark();
  elementsIn(heap, finiteSetOperand(heap, domain, `${role}, as the domain of functions,`)).forEach(
    () => heap.push(randomElement(runtime, range, role)),
  );
  return functionFrom(heap, domain, mark);
}

/** Pushes an element of each of the sets that a symbolic set is made of. */
function pushRandomParts(runtime: Runtime, set: Handle, first: number, role: string): void {
  const { heap } = runtime;
  for (let index = first; index < lengthOf(heap, set); index++) {
    heap.push(randomElement(runtime, itemAt(heap, set, index), role));
  }
}

function randomListed(runtime: Runtime, set: Handle, role: string): Handle {
  const { heap } = runtime;
  const elements = normalize(heap, finiteSetOperand(heap, set, role));
  if (elements === heap.emptySet) throw new EvaluationError('empty-set', `${role} is empty.`);
  return itemAt(heap, elements, Math.floor(runtime.random() * lengthOf(heap, elements)));
}

function randomInteger({ heap, random }: Runtime, low: number, high: number): Handle {
  return integer(heap, low + Math.floor(random() * (high - low + 1)));
}
