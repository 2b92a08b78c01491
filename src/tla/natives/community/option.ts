import {
  apply,
  booleanHandle,
  cursor,
  equal,
  member,
  NOTHING,
  union,
  type Handle,
  type Heap,
} from '../../../checker/values/heap/index.js';
import { functionDomain, setOf, tupleOf } from '../function-values.js';
import { native, type NativeTable, type Thunk, type UnaryOperator } from '../native.js';
import type { Runtime } from '../runtime.js';
import { mapping } from './function-images.js';
import { contentOf, tagOf, unit, variant } from './variants.js';

/** Module Option: a variant that has a value, `Some`, or none. */
export const option: NativeTable = new Map([
  ['Some', native(({ heap }, value: Handle) => some(heap, value))],
  ['None', native(({ heap }) => none(heap))],
  ['IsSome', native(({ heap }, value: Handle) => booleanHandle(isSome(heap, value)))],
  ['IsNone', native(({ heap }, value: Handle) => booleanHandle(hasTag(heap, value, 'None')))],
  ['OptionCase', native(optionCase)],
  ['OptionMap', native(({ heap }, image: UnaryOperator, value: Handle) => map(heap, image, value))],
  ['OptionFlatMap', native(flatMap)],
  ['OptionGetOrElse', native(getOrElse, { lazy: [1] })],
  ['OptionToSeq', native(({ heap }, value: Handle) => tupleOf(heap, contents(heap, value)))],
  ['OptionToSet', native(({ heap }, value: Handle) => setOf(heap, contents(heap, value)))],
  ['OptionGuess', native(guess)],
  ['OptionFunApp', native(applyTo)],
  ['OptionPartialFun', native(partialFunction)],
]);

function some(heap: Heap, value: Handle): Handle {
  return variant(heap, heap.string('Some'), value);
}

function none(heap: Heap): Handle {
  return variant(heap, heap.string('None'), unit(heap));
}

function hasTag(heap: Heap, value: Handle, tag: string): boolean {
  return equal(heap, tagOf(heap, value), heap.string(tag));
}

function isSome(heap: Heap, value: Handle): boolean {
  return hasTag(heap, value, 'Some');
}

/** The value of an option, or nothing. */
function contents(heap: Heap, value: Handle): Handle[] {
  return isSome(heap, value) ? [contentOf(heap, value)] : [];
}

function optionCase(
  { heap }: Runtime,
  value: Handle,
  whenSome: UnaryOperator,
  whenNone: UnaryOperator,
): Handle {
  return isSome(heap, value) ? whenSome(contentOf(heap, value)) : whenNone(unit(heap));
}

function map(heap: Heap, image: UnaryOperator, value: Handle): Handle {
  return isSome(heap, value) ? some(heap, image(contentOf(heap, value))) : none(heap);
}

function flatMap({ heap }: Runtime, image: UnaryOperator, value: Handle): Handle {
  return isSome(heap, value) ? image(contentOf(heap, value)) : none(heap);
}

function getOrElse({ heap }: Runtime, value: Handle, otherwise: Thunk): Handle {
  return isSome(heap, value) ? contentOf(heap, value) : otherwise();
}

/** Some element of a set: as in `CHOOSE`, the first one. */
function guess({ heap }: Runtime, set: Handle): Handle {
  const first = cursor(heap, set).next();
  return first === NOTHING ? none(heap) : some(heap, first);
}

function applyTo({ heap }: Runtime, f: Handle, value: Handle): Handle {
  return map(heap, (argument) => apply(heap, f, argument), value);
}

/** A function whose values are options: none for the arguments of a set. */
function partialFunction({ heap }: Runtime, f: Handle, undefinedFor: Handle): Handle {
  const domain = functionDomain(heap, f, 'The first operand of OptionPartialFun');
  return mapping(heap, union(heap, domain, undefinedFor), (argument) =>
    member(heap, argument, undefinedFor) ? none(heap) : some(heap, apply(heap, f, argument)),
  );
}
