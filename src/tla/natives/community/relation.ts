import {
  apply,
  booleanHandle,
  type Handle,
  type Heap,
} from '../../../checker/values/heap/index.js';
import { elementsIn, tupleOf } from '../function-values.js';
import { native, type BinaryOperator, type Native, type NativeTable } from '../native.js';
import { finiteSetOperand, unusable } from '../operands.js';
import type { Runtime } from '../runtime.js';
import {
  reflexive,
  relationValue,
  remembered,
  transitiveClosure,
  type Related,
} from './closure.js';
import { holds } from './conditions.js';

/** A property of a relation between so many things. */
type Property = (related: Related, size: number) => boolean;

const isReflexive: Property = (related, size) => forAll(size, (x) => related(x, x));

const isIrreflexive: Property = (related, size) => forAll(size, (x) => !related(x, x));

const isSymmetric: Property = (related, size) =>
  forAllPairs(size, (x, y) => related(x, y) === related(y, x));

const isAntiSymmetric: Property = (related, size) =>
  // In this order, all pairs have to be related or not, also those of a thing with itself.
  forAllPairs(size, (x, y) => !(related(x, y) && related(y, x)) || x === y);

const isAsymmetric: Property = (related, size) =>
  forAllPairs(size, (x, y) => !(related(x, y) && related(y, x)));

const isTransitive: Property = (related, size) =>
  forAllPairs(
    size,
    (x, y) => !related(x, y) || forAll(size, (z) => !related(y, z) || related(x, z)),
  );

const isTotal: Property = (related, size) =>
  forAllPairs(size, (x, y) => related(x, y) || related(y, x));

const isStrictlyPartiallyOrdered = allOf(isIrreflexive, isAntiSymmetric, isTransitive);

const isPartiallyOrdered = allOf(isReflexive, isAntiSymmetric, isTransitive);

/** Each is an operator for relations as functions, and one, with `Under`, for operators. */
const properties: ReadonlyMap<string, Property> = new Map([
  ['IsReflexive', isReflexive],
  ['IsIrreflexive', isIrreflexive],
  ['IsSymmetric', isSymmetric],
  ['IsAntiSymmetric', isAntiSymmetric],
  ['IsAsymmetric', isAsymmetric],
  ['IsTransitive', isTransitive],
  ['IsStrictlyPartiallyOrdered', isStrictlyPartiallyOrdered],
  ['IsPartiallyOrdered', isPartiallyOrdered],
  [
    'IsStrictlyTotallyOrdered',
    allOf(isStrictlyPartiallyOrdered, (related, size) => isTotal(reflexive(related), size)),
  ],
  ['IsTotallyOrdered', allOf(isPartiallyOrdered, isTotal)],
]);

/** Module Relation. A relation is a function from pairs to conditions. */
export const relation: NativeTable = new Map([
  ...[...properties].flatMap(([name, property]): [string, Native][] => [
    [name, native(ofFunction(name, property))],
    [`${name}Under`, native(ofOperator(`${name}Under`, property))],
  ]),
  [
    'IsConnected',
    native(
      ofFunction('IsConnected', (related, size) =>
        forAllPairs(size, reflexive(transitiveClosure(size, related))),
      ),
    ),
  ],
  ['TransitiveClosure', native(closeTransitively)],
  ['ReflexiveTransitiveClosure', native(closing('ReflexiveTransitiveClosure', reflexive))],
]);

function ofFunction(operator: string, property: Property) {
  return ({ heap }: Runtime, pairs: Handle, set: Handle): Handle => {
    const elements = elementsIn(heap, set);
    return booleanHandle(
      property(functionRelation(heap, pairs, elements, operator), elements.length),
    );
  };
}

function ofOperator(operator: string, property: Property) {
  return ({ heap }: Runtime, relate: BinaryOperator, set: Handle): Handle => {
    const elements = elementsIn(heap, set);
    const related = remembered(elements.length, (left, right) =>
      holds(heap, relate(elements[left]!, elements[right]!), operator, unusable),
    );
    return booleanHandle(property(related, elements.length));
  };
}

function closing(operator: string, finish: (related: Related) => Related) {
  return ({ heap }: Runtime, pairs: Handle, set: Handle): Handle => {
    const elements = elementsIn(heap, set);
    const related = functionRelation(heap, pairs, elements, operator);
    return relationValue(heap, set, elements, finish(transitiveClosure(elements.length, related)));
  };
}

const closeAny = closing('TransitiveClosure', (related) => related);

/** As in TLC, which counts the elements of the set, it has to be a finite one. */
function closeTransitively(runtime: Runtime, pairs: Handle, set: Handle): Handle {
  finiteSetOperand(runtime.heap, set, 'The second operand of TransitiveClosure');
  return closeAny(runtime, pairs, set);
}

function functionRelation(
  heap: Heap,
  pairs: Handle,
  elements: readonly Handle[],
  operator: string,
): Related {
  return remembered(elements.length, (left, right) => {
    const pair = tupleOf(heap, [elements[left]!, elements[right]!]);
    return holds(heap, apply(heap, pairs, pair), operator, unusable);
  });
}

function allOf(...parts: readonly Property[]): Property {
  return (related, size) => parts.every((part) => part(related, size));
}

function forAll(size: number, test: (x: number) => boolean): boolean {
  for (let x = 0; x < size; x++) {
    if (!test(x)) return false;
  }
  return true;
}

function forAllPairs(size: number, test: Related): boolean {
  return forAll(size, (x) => forAll(size, (y) => test(x, y)));
}
