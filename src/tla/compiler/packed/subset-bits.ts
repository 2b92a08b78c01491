import { member } from '../../../checker/values/heap/index.js';
import { NO_CODE } from '../../packing/codes.js';
import type { Subset } from '../../packing/subset.js';
import type { Expression } from '../../syntax/tree.js';
import { Assembly, asHandle } from '../assembly.js';
import { localHandle, type Code, type Place } from '../code.js';
import type { Compiler, Context } from '../compiler.js';
import { callText } from '../values/operands.js';
import { bitsText } from './bits-text.js';
import { numberOf, readPlace, shapeName } from './places.js';
import { tabulated } from './tabulated.js';

/** Operators of sets as operators of their bits. */
const OPERATORS = new Map([
  ['\\cup', '|'],
  ['\\cap', '&'],
  ['\\', '& ~'],
]);

/**
 * The bits of a set that is written with sets of the same shape and with single elements; undefined
 * for others, whose value tells.
 */
export function subsetBits(
  compiler: Compiler,
  shape: Subset,
  node: Expression,
  context: Context,
): Code | undefined {
  if (node.kind === 'set') return elementBits(compiler, shape, node.elements, context);
  const operator = operatorOf(compiler, node);
  if (operator === undefined || node.kind !== 'application')
    return placeBits(compiler, shape, node, context);
  const [left, right] = node.arguments;
  if (left === undefined || right === undefined) return undefined;
  if (left.kind === 'lambda' || right.kind === 'lambda') return undefined;
  const codes = [left, right].map((each) => subsetBits(compiler, shape, each, context));
  const [first, second] = codes;
  if (first === undefined || second === undefined) return undefined;
  const assembly = new Assembly(compiler.program);
  const texts = [first, second].map((each) => assembly.add({ ...each, isAtom: true }));
  return assembly.handle(`(${texts[0]} ${operator} ${texts[1]})`);
}

function operatorOf(compiler: Compiler, node: Expression): string | undefined {
  if (node.kind !== 'application') return undefined;
  const named = compiler.inputs.specification.resolution.references.get(node.operator);
  const declaration = named && compiler.effective(named);
  return declaration?.kind === 'builtin' ? OPERATORS.get(declaration.name) : undefined;
}

/** The bits of a set that is in the row already. */
function placeBits(
  compiler: Compiler,
  shape: Subset,
  node: Expression,
  context: Context,
): Code | undefined {
  if (
    node.kind !== 'name' &&
    node.kind !== 'function-application' &&
    node.kind !== 'field-access' &&
    node.kind !== 'at'
  ) {
    return undefined;
  }
  const code = compiler.value(node, context);
  const { place } = code;
  if (place === undefined || place.shape !== shape) return undefined;
  const assembly = new Assembly(compiler.program);
  assembly.include(code);
  const at = assembly.name(place.address, 'place');
  return assembly.handle(bitsText(place.row, shape.mask, at, numberOf(place.address)));
}

function elementBits(
  compiler: Compiler,
  shape: Subset,
  elements: readonly Expression[],
  context: Context,
): Code {
  const assembly = new Assembly(compiler.program);
  const bits = elements.map((element) => {
    const code = compiler.value(element, context);
    const known = numberOf(code);
    const bit = known === undefined ? NO_CODE : shape.codes.find(known);
    if (bit !== NO_CODE) return String(1 << bit);
    const inner = new Assembly(compiler.program);
    const value = asHandle({ ...code, text: inner.add(code) });
    const number = inner.handle(`${shapeName(compiler, shape)}.numberOf(${value})`);
    return `(1 << (${assembly.add(tabulated(compiler, number))} >> 1))`;
  });
  return assembly.handle(bits.length === 0 ? '0' : `(${bits.join(' | ')})`);
}

/** `element \in set`, of a set that is in a packed row. */
export function isElement(compiler: Compiler, element: Code, place: Place): Code {
  const { shape, row } = place;
  if (shape.kind !== 'subset') throw new Error('a set has no bits');
  const assembly = new Assembly(compiler.program);
  const value = assembly.name(element, 'element');
  const inner = new Assembly(compiler.program);
  const isKept = inner.takesOut(element);
  const sought = inner.add(isKept ? element : localHandle(value));
  // What the spec asks for by name is likely to come.
  const method = isKept ? 'expect' : 'lookUp';
  const look = inner.handle(`${shapeName(compiler, shape)}.${method}(${sought})`);
  const number = assembly.name(look, 'number');
  assembly.include(readPlace(compiler, place));
  const at = assembly.name(place.address, 'place');
  const bits = bitsText(row, shape.mask, at, numberOf(place.address));
  const slow = callText(
    compiler,
    member,
    value,
    `${shapeName(compiler, shape)}.read(${row}, ${at})`,
  );
  return assembly.condition(
    `(${number} !== 0 ? (${bits} >>> (${number} >> 1) & 1) === 1 : ${slow})`,
  );
}
