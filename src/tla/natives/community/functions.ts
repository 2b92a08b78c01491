import {
  apply,
  booleanHandle,
  cardinality,
  cursor,
  domainOf,
  equal,
  filterSet,
  isFinite,
  member,
  NOTHING,
  subsetOf,
  type Handle,
  type Heap,
} from '../../../checker/values/heap/index.js';
import { show } from '../../../checker/values/heap/show.js';
import { add } from '../arithmetic.js';
import { EvaluationError } from '../evaluation-error.js';
import { elementsIn, functionDomain } from '../function-values.js';
import { native, type BinaryOperator, type NativeTable, type UnaryOperator } from '../native.js';
import { finiteSetOperand, functionOperand, unusable } from '../operands.js';
import type { Runtime } from '../runtime.js';
import { holds } from './conditions.js';
import { foldElements } from './folds.js';
import { foldImages } from './function-folds.js';
import { mapping, range } from './function-images.js';
import { injections, isInjective } from './injections.js';
import { filtered } from './large-sets.js';
import { surjections } from './surjections.js';

/** Module Functions. */
export const functions: NativeTable = new Map([
  ['Restrict', native(({ heap }, f: Handle, set: Handle) => restrict(heap, f, set))],
  ['RestrictDomain', native(restrictDomain)],
  ['RestrictValues', native(restrictValues)],
  ['IsRestriction', native(isRestriction)],
  ['Range', native(({ heap }, f: Handle) => range(heap, f, 'The operand of Range'))],
  ['Pointwise', native(pointwise)],
  [
    'Inverse',
    native(({ heap }, f: Handle, from: Handle, to: Handle) => inverse(heap, f, from, to)),
  ],
  ['AntiFunction', native(antiFunction)],
  [
    'IsInjective',
    native(({ heap }, f: Handle) =>
      booleanHandle(isInjective(heap, f, 'The operand of IsInjective')),
    ),
  ],
  ['Injection', native(({ heap }, from: Handle, to: Handle) => injections(heap, from, to))],
  ['Surjection', native(({ heap }, from: Handle, to: Handle) => surjections(heap, from, to))],
  ['Bijection', native(({ heap }, from: Handle, to: Handle) => bijections(heap, from, to))],
  ['ExistsInjection', native(comparing((from, to) => from <= to))],
  // The empty function is the one surjection onto the empty set.
  ['ExistsSurjection', native(comparing((from, to) => from >= to && (to > 0 || from === 0)))],
  ['ExistsBijection', native(comparing((from, to) => from === to))],
  [
    'FoldFunction',
    native(({ heap }, combine: BinaryOperator, base: Handle, f: Handle) =>
      foldImages(heap, combine, base, f, 'The third operand of FoldFunction'),
    ),
  ],
  ['FoldFunctionOnSet', native(foldFunctionOnSet)],
  ['SumFunction', native(sumFunction)],
  ['SumFunctionOnSet', native(sumFunctionOnSet)],
]);

const ZERO = 1;

function restrict(heap: Heap, f: Handle, set: Handle): Handle {
  return mapping(heap, set, (key) => apply(heap, f, key));
}

function restrictDomain({ heap }: Runtime, f: Handle, condition: UnaryOperator): Handle {
  const domain = functionDomain(heap, f, 'The first operand of RestrictDomain');
  const test = (key: Handle): boolean => holds(heap, condition(key), 'RestrictDomain', unusable);
  return restrict(heap, f, filtered(heap, { set: domain, test }));
}

function restrictValues({ heap }: Runtime, f: Handle, condition: UnaryOperator): Handle {
  const domain = functionDomain(heap, f, 'The first operand of RestrictValues');
  const test = (key: Handle): boolean =>
    holds(heap, condition(apply(heap, f, key)), 'RestrictValues', unusable);
  return restrict(heap, f, filtered(heap, { set: domain, test }));
}

/** Whether a function is another one on a part of its domain. */
function isRestriction({ heap }: Runtime, narrow: Handle, wide: Handle): Handle {
  const domain = functionDomain(heap, narrow, 'The first operand of IsRestriction');
  const whole = functionDomain(heap, wide, 'The second operand of IsRestriction');
  return booleanHandle(
    subsetOf(heap, domain, whole) &&
      elementsIn(heap, domain).every((key) =>
        equal(heap, apply(heap, narrow, key), apply(heap, wide, key)),
      ),
  );
}

function pointwise({ heap }: Runtime, f: Handle, g: Handle, combine: BinaryOperator): Handle {
  const domain = functionDomain(heap, f, 'The first operand of Pointwise');
  return mapping(heap, domain, (key) => combine(apply(heap, f, key), apply(heap, g, key)));
}

/**
 * The function that gives an argument for each value; any argument for what is no value.
 *
 * @throws EvaluationError `no-inverse`
 */
function inverse(heap: Heap, f: Handle, from: Handle, to: Handle): Handle {
  const images = range(heap, f, 'The first operand of Inverse');
  return mapping(heap, to, (value) => {
    const isImage = member(heap, value, images);
    const keys = cursor(heap, from);
    for (let key = keys.next(); key !== NOTHING; key = keys.next()) {
      if (!isImage || equal(heap, apply(heap, f, key), value)) return key;
    }
    throw noInverse(heap, f, from, value);
  });
}

function noInverse(heap: Heap, f: Handle, from: Handle, value: Handle): EvaluationError {
  return new EvaluationError(
    'no-inverse',
    `No element of ${show(heap, from)} is an argument for which ` +
      `${show(heap, f)} has the value ${show(heap, value)}.`,
  );
}

/**
 * The inverse of a function that has no value twice: as in TLC, no argument is chosen among several.
 *
 * @throws EvaluationError `not-a-function`, `no-inverse`
 */
function antiFunction({ heap }: Runtime, f: Handle): Handle {
  const role = 'The operand of AntiFunction';
  const domain = domainOf(heap, functionOperand(heap, f, role));
  if (!isInjective(heap, f, role)) {
    throw new EvaluationError(
      'no-inverse',
      `${role} has to have a different value for each argument, but it is ${show(heap, f)}.`,
    );
  }
  return inverse(heap, f, domain, range(heap, f, role));
}

/** Between finite sets of the same size, injections are bijections; between others, none is. */
function bijections(heap: Heap, from: Handle, to: Handle): Handle {
  if (isFinite(heap, from) && isFinite(heap, to)) {
    const areSame = cardinality(heap, from) === cardinality(heap, to);
    return areSame ? injections(heap, from, to) : heap.emptySet;
  }
  const onto = surjections(heap, from, to);
  return filterSet(heap, {
    set: injections(heap, from, to),
    test: (f) => member(heap, f, onto),
  });
}

function comparing(exists: (from: number, to: number) => boolean) {
  return ({ heap }: Runtime, from: Handle, to: Handle): Handle =>
    booleanHandle(exists(cardinality(heap, from), cardinality(heap, to)));
}

function foldFunctionOnSet(
  { heap }: Runtime,
  combine: BinaryOperator,
  base: Handle,
  f: Handle,
  keys: Handle,
): Handle {
  functionOperand(heap, f, 'The third operand of FoldFunctionOnSet');
  const set = finiteSetOperand(heap, keys, 'The fourth operand of FoldFunctionOnSet');
  return foldElements(heap, (key, result) => combine(apply(heap, f, key), result), base, set);
}

function sumFunction({ heap }: Runtime, f: Handle): Handle {
  const sum = (value: Handle, rest: Handle): Handle => add(heap, value, rest);
  return foldImages(heap, sum, ZERO, f, 'The operand of SumFunction');
}

function sumFunctionOnSet({ heap }: Runtime, f: Handle, keys: Handle): Handle {
  functionOperand(heap, f, 'The first operand of SumFunctionOnSet');
  const set = finiteSetOperand(heap, keys, 'The second operand of SumFunctionOnSet');
  return foldElements(heap, (key, rest) => add(heap, apply(heap, f, key), rest), ZERO, set);
}
