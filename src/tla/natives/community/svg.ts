import {
  formatHandle,
  integer,
  select,
  type Handle,
  type Heap,
} from '../../../checker/values/heap/index.js';
import { add, divide, subtract } from '../arithmetic.js';
import { override, recordOf, tupleOf } from '../function-values.js';
import { native, type NativeTable } from '../native.js';
import { functionOperand, stringOperand, unusable } from '../operands.js';
import type { Runtime } from '../runtime.js';
import { zeroPadded } from './io-utils.js';
import { write } from './serialize.js';
import { layout, ringPosition } from './svg-layout.js';
import { elementText } from './svg-text.js';

/** Module SVG. An element is a record of its name, attributes, children and text. */
export const svg: NativeTable = new Map([
  [
    'SVGElem',
    native(({ heap }, name: Handle, attributes: Handle, children: Handle, text: Handle) =>
      element(heap, { name, attributes, children, text }),
    ),
  ],
  ['Line', native(shape('line', ['x1', 'y1', 'x2', 'y2']))],
  ['Circle', native(shape('circle', ['cx', 'cy', 'r']))],
  ['Rect', native(shape('rect', ['x', 'y', 'width', 'height']))],
  ['Text', native(textElement)],
  ['Image', native(image)],
  ['Group', native(container('g'))],
  ['Svg', native(container('svg'))],
  ['SVGDoc', native(svgDocument)],
  ['SVGElemToString', native(({ heap }, value: Handle) => heap.string(elementText(heap, value)))],
  ['NodeOfRingNetwork', native(ringPosition)],
  ['NodesOfDirectedMultiGraph', native(layout)],
  ['PointOnLine', native(pointOnLine)],
  ['SVGSerialize', native(serialize, { impure: true })],
]);

interface Element {
  readonly name: Handle;
  readonly attributes: Handle;
  readonly children: Handle;
  readonly text: Handle;
}

function element(heap: Heap, { name, attributes, children, text }: Element): Handle {
  return recordOf(
    heap,
    new Map([
      ['name', name],
      ['attrs', attributes],
      ['children', children],
      ['innerText', text],
    ]),
  );
}

/** An element without children. Its own attributes come before more ones. */
function leaf(
  heap: Heap,
  name: string,
  own: readonly (readonly [string, Handle])[],
  more: Handle,
  text: Handle,
): Handle {
  return element(heap, {
    name: heap.string(name),
    attributes: withMore(heap, recordOf(heap, new Map(own)), more),
    children: heap.emptyTuple,
    text,
  });
}

function withMore(heap: Heap, own: Handle, more: Handle): Handle {
  return override(
    heap,
    own,
    functionOperand(heap, more, 'The last operand of an SVG element', unusable),
  );
}

/** The operator of an element whose own attributes are its operands, but for the last one. */
function shape(name: string, attributes: readonly string[]) {
  return ({ heap }: Runtime, ...operands: Handle[]): Handle => {
    const more = operands[attributes.length]!;
    return leaf(heap, name, written(heap, attributes, operands), more, heap.string(''));
  };
}

function textElement({ heap }: Runtime, x: Handle, y: Handle, text: Handle, more: Handle): Handle {
  return leaf(heap, 'text', written(heap, ['x', 'y'], [x, y]), more, text);
}

function image({ heap }: Runtime, ...operands: Handle[]): Handle {
  const own = written(heap, ['x', 'y', 'width', 'height'], operands);
  const [href, more] = operands.slice(own.length);
  return leaf(heap, 'image', [...own, ['xlink:href', href!]], more!, heap.string(''));
}

/** Values as the texts of attributes. */
function written(
  heap: Heap,
  attributes: readonly string[],
  values: readonly Handle[],
): [string, Handle][] {
  return attributes.map((name, index) => [name, heap.string(formatHandle(heap, values[index]!))]);
}

function container(name: string) {
  return ({ heap }: Runtime, children: Handle, attributes: Handle): Handle =>
    element(heap, { name: heap.string(name), attributes, children, text: heap.string('') });
}

/** The root of a picture. As the definition has it, what it is given is its one child. */
function svgDocument({ heap }: Runtime, ...operands: Handle[]): Handle {
  const [children, left, top, width, height, more] = operands;
  const box = [left!, top!, width!, height!].map((value) => formatHandle(heap, value));
  const own = recordOf(
    heap,
    new Map([
      ['xmlns:xlink', heap.string('http://www.w3.org/1999/xlink')],
      ['xmlns', heap.string('http://www.w3.org/2000/svg')],
      ['viewBox', heap.string(box.join(' '))],
    ]),
  );
  return element(heap, {
    name: heap.string('svg'),
    attributes: withMore(heap, own, more!),
    children: tupleOf(heap, [children!]),
    text: heap.string(''),
  });
}

/** A point on the way from one to another, at the first of so many segments. */
function pointOnLine({ heap }: Runtime, from: Handle, to: Handle, segments: Handle): Handle {
  const along = (axis: string): Handle => {
    const [start, end] = [from, to].map((point) => select(heap, point, heap.string(axis)));
    return add(heap, start!, divide(heap, subtract(heap, end!, start!), segments));
  };
  return recordOf(
    heap,
    new Map([
      ['x', along('x')],
      ['y', along('y')],
    ]),
  );
}

/** Writes a picture into a file that is numbered: `<prefix>007.svg`. */
function serialize(runtime: Runtime, picture: Handle, prefix: Handle, number: Handle): Handle {
  const { heap } = runtime;
  const start = stringOperand(heap, prefix, 'The second operand of SVGSerialize');
  const digits = heap.textOf(zeroPadded(heap, number, integer(heap, 3)));
  return write(runtime, `${start}${digits}.svg`, elementText(heap, picture), false);
}
