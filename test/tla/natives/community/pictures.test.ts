import { describe, expect, it } from 'vitest';
import { itemAt, select } from '../../../../src/checker/values/heap/index.js';
import { apply } from '../runtime.js';
import { moduleCaller, Operand, type Plain } from './module-caller.js';

describe('SVG', () => {
  const { runtime, table, heap, result, code, text } = moduleCaller('SVG');

  function element(name: string, attrs: Plain, children: Plain = [], innerText = ''): Plain {
    return { name, attrs, children, innerText };
  }

  const call = (name: string, ...operands: (Plain | Operand)[]): Operand =>
    new Operand(apply(runtime, table, name, ...operands));
  const circle = call('Circle', 1, 2, 3, []);

  it('makes elements', () => {
    const red = { fill: 'red' };
    expect(result('SVGElem', 'a', [], [], 'x')).toBe(text(element('a', [], [], 'x')));
    expect(result('Line', 0, 1, 2, 3, red)).toBe(
      text(element('line', { fill: 'red', x1: '0', y1: '1', x2: '2', y2: '3' })),
    );
    expect(result('Circle', 5, 6, 10, [])).toBe(
      text(element('circle', { cx: '5', cy: '6', r: '10' })),
    );
    expect(result('Rect', 0, 1, 2, 3, red)).toBe(
      text(element('rect', { x: '0', y: '1', width: '2', height: '3', fill: 'red' })),
    );
    expect(result('Text', 0, 1, 'hello', red)).toBe(
      text(element('text', { x: '0', y: '1', fill: 'red' }, [], 'hello')),
    );
    expect(result('Image', 1, 2, 3, 4, 'h', [])).toBe(
      text(element('image', { 'xlink:href': 'h', x: '1', y: '2', width: '3', height: '4' })),
    );
    expect(result('Group', [1], red)).toBe(text(element('g', red, [1])));
    expect(result('Svg', [1], red)).toBe(text(element('svg', red, [1])));
  });

  it('lets the attributes of an element win over others', () => {
    expect(result('Line', 0, 1, 2, 3, { x1: '9' })).toBe(result('Line', 0, 1, 2, 3, []));
    expect(result('Line', 'a', 1, 2, 3, [])).toContain(String.raw`x1 |-> "\"a\""`);
    expect(code('Line', 0, 1, 2, 3, 1)).toBe('not-a-function');
  });

  it('writes elements', () => {
    expect(result('SVGElemToString', circle)).toMatch(
      /^"<circle( (cx='1'|cy='2'|r='3')){3}><\/circle>"$/,
    );
    expect(result('SVGElemToString', element('t', { stroke_width: '1' }, [], 'a_b'))).toBe(
      `"<t stroke-width='1'>a_b</t>"`,
    );
    expect(result('SVGElemToString', element('t', [], [element('u', [])], '<<1>> < 2'))).toBe(
      '"<t>&lt;&lt;1&gt;&gt; < 2<u></u></t>"',
    );
  });

  it('writes documents, of one element or of a sequence', () => {
    const start =
      "<svg xmlns:xlink='http://www.w3.org/1999/xlink' xmlns='http://www.w3.org/2000/svg' viewBox='0 0 10 20'>";
    for (const children of [element('g', []), [element('g', [])], [[element('g', [])]]]) {
      const document = call('SVGDoc', children, 0, 0, 10, 20, []);
      expect(result('SVGElemToString', document)).toBe(`"${start}<g></g></svg>"`);
    }
  });

  it('refuses what is no element', () => {
    const write = (value: Plain): string => code('SVGElemToString', value);
    expect(write(1)).toBe('not-a-record');
    expect(write({ name: 't' })).toBe('no-such-field');
    expect(write(element('t', { a: 10 }))).toBe('not-a-string');
    expect(write(element('t', [1]))).toBe('not-a-string');
    expect(write(element('t', [], ['x']))).toBe('not-a-record');
    expect(write(element('t', [], new Set()))).toBe('not-a-sequence');
    expect(write({ name: 't', attrs: [], children: [], innerText: 3 })).toBe('not-a-string');
  });

  it('writes files with numbers', () => {
    expect(result('SVGSerialize', element('g', []), 'frame_', 7)).toBe(
      '[exitValue |-> 0, stdout |-> "", stderr |-> ""]',
    );
    expect(runtime.files.get('frame_007.svg')).toBe('<g></g>');
  });

  it('places nodes on a ring', () => {
    const places = [0, 1, 2, 3].map((n) => result('NodeOfRingNetwork', 10, 10, 6, n, 3));
    expect(places).toEqual(
      [
        { x: 16, y: 10 },
        { x: 7, y: 15 },
        { x: 6, y: 4 },
        { x: 16, y: 9 },
      ].map((point) => text(point)),
    );
    expect(result('NodeOfRingNetwork', 100, -50, 37, 3, 7)).toBe(text({ x: 66, y: -33 }));
    expect(code('NodeOfRingNetwork', 10, 10, 6, 1, 0)).toBe('division-by-zero');
  });

  it('places points on a line', () => {
    const [from, to] = [
      { x: 0, y: 10 },
      { x: 10, y: 0 },
    ];
    expect(result('PointOnLine', from, to, 3)).toBe(text({ x: 3, y: 6 }));
    expect(code('PointOnLine', from, to, 0)).toBe('division-by-zero');
  });

  it('places the nodes of a graph inside of the view, each at a place of its own', () => {
    const nodes = Array.from({ length: 9 }, (_, at) => at + 1);
    const view = { view_width: 400, view_height: 300, node_width: 20, node_height: 10 };
    const places = apply(
      runtime,
      table,
      'NodesOfDirectedMultiGraph',
      new Set(nodes),
      new Set(),
      view,
    );
    const coordinates = nodes.map((node) => {
      const place = itemAt(heap, places, node - 1);
      return ['x', 'y'].map((axis) => select(heap, place, heap.string(axis)) >> 1);
    });
    expect(new Set(coordinates.map(String)).size).toBe(9);
    for (const [x, y] of coordinates) {
      expect(x).toBeGreaterThanOrEqual(10);
      expect(x).toBeLessThanOrEqual(390);
      expect(y).toBeGreaterThanOrEqual(5);
      expect(y).toBeLessThanOrEqual(295);
    }
    expect(code('NodesOfDirectedMultiGraph', new Set(nodes), new Set(), { view_width: 1 })).toBe(
      'no-such-field',
    );
  });
});

describe('GraphViz', () => {
  const { result, code, same } = moduleCaller('GraphViz');

  it('writes graphs', () => {
    const graph = { node: new Set(['a', 'b']), edge: new Set<Plain>([['b', 'a', 3]]) };
    expect(result('DotDiGraph', graph, same, same)).toBe(
      String.raw`"digraph MyGraph {1[label=\"a\"];2[label=\"b\"];2->1[label=\"<<\\\"b\\\", \\\"a\\\", 3>>\"];}"`,
    );
    const numbers = { node: new Set([7]), edge: new Set<Plain>() };
    expect(result('DotDiGraph', numbers, same, same)).toBe('"digraph MyGraph {1[label=7];}"');
  });

  it('needs edges between nodes', () => {
    const graph = (edge: Plain): Plain => ({ node: new Set([1]), edge: new Set([edge]) });
    expect(code('DotDiGraph', graph([1, 2]), same, same)).toBe('not-an-edge');
    expect(code('DotDiGraph', graph([1]), same, same)).toBe('not-an-edge');
    expect(code('DotDiGraph', graph(1), same, same)).toBe('not-a-sequence');
  });
});
