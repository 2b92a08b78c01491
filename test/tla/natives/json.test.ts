import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { interval, type Handle } from '../../../src/checker/values/heap/index.js';
import { json } from '../../../src/tla/natives/json.js';
import { apply, codeOf, evaluate, handleOf, Operand, testRuntime, type Plain } from './runtime.js';

const runtime = testRuntime();
const { heap } = runtime;

/** The text that an operator makes of a value. */
function text(name: string, value: Plain | Operand): string {
  return heap.textOf(apply(runtime, json, name, value));
}

function code(name: string, ...operands: (Plain | Operand)[]): string {
  return codeOf(() => evaluate(runtime, json, name, ...operands));
}

const nat = new Operand(heap.naturals);

describe('ToJson', () => {
  it.each<[Plain, string]>([
    [1, '1'],
    [true, 'true'],
    ['a"b\\c\n', String.raw`"a\"b\\c\n"`],
    [[1, 'a'], '[1,"a"]'],
    [[], '[]'],
    [new Set([2, 1]), '[1,2]'],
    [{ a: 1, b: { c: [1] } }, '{"a":1,"b":{"c":[1]}}'],
    [new Map([[3, 1]]), '{"3":1}'],
    [new Map<Plain, Plain>([[['a'], 2]]), String.raw`{"<<\"a\">>":2}`],
    [new Map([[true, 2]]), '{"TRUE":2}'],
    [new Map([['b c', 2]]), '{"b c":2}'],
  ])('writes %j', (value, expected) => {
    expect(text('ToJson', value)).toBe(expected);
  });

  it('writes model values as their names, and evaluates sets', () => {
    expect(text('ToJson', new Operand(heap.modelValue('m')))).toBe('"m"');
    expect(text('ToJson', new Operand(interval(heap, 1, 3)))).toBe('[1,2,3]');
    expect(code('ToJson', nat)).toBe('not-enumerable');
  });
});

describe('ToJsonArray', () => {
  it('writes sequences, sets and functions', () => {
    expect(text('ToJsonArray', [1, 2])).toBe('[1,2]');
    expect(text('ToJsonArray', new Set([1]))).toBe('[1]');
    expect(text('ToJsonArray', new Map([[3, 1]]))).toBe('{"3":1}');
  });

  it('writes nothing else', () => {
    for (const other of [1, 'abc', { a: 1 }])
      expect(code('ToJsonArray', other)).toBe('no-json-form');
  });
});

describe('ToJsonObject', () => {
  it('writes functions', () => {
    expect(text('ToJsonObject', { a: 1 })).toBe('{"a":1}');
    expect(text('ToJsonObject', new Map([[3, 1]]))).toBe('{"3":1}');
    expect(text('ToJsonObject', [7, 8])).toBe('{"0":7,"1":8}');
    expect(text('ToJsonObject', [])).toBe('{}');
  });

  it('writes nothing else', () => {
    for (const other of [1, 'abc', new Set([1])]) {
      expect(code('ToJsonObject', other)).toBe('no-json-form');
    }
  });
});

describe('files', () => {
  const atom = fc.oneof(fc.boolean(), fc.integer(), fc.string());
  const { tree } = fc.letrec<{ tree: Plain }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 3 },
      atom,
      fc.array(tie('tree'), { maxLength: 3 }),
      fc.dictionary(fc.string(), tie('tree'), { maxKeys: 3, noNullPrototype: true }),
    ),
  }));

  it('are read as they were written', () => {
    const value = fc.oneof(
      fc.array(tree, { maxLength: 4 }),
      fc.dictionary(fc.string(), tree, { maxKeys: 3, noNullPrototype: true }),
    );
    fc.assert(
      fc.property(value, (plain) => {
        expect(evaluate(runtime, json, 'JsonSerialize', 'f.json', plain)).toBe('TRUE');
        expect(JSON.parse(runtime.files.get('f.json')!)).toEqual(withoutEmptyObjects(plain));
        expect(apply(runtime, json, 'JsonDeserialize', 'f.json')).toBe(handleOf(heap, plain));
      }),
    );
  });

  it('have a line for each item', () => {
    const items = [{ a: 1 }, 2, [3]];
    expect(evaluate(runtime, json, 'ndJsonSerialize', 'f.ndjson', items)).toBe('TRUE');
    expect(runtime.files.get('f.ndjson')).toBe('{"a":1}\n2\n[3]\n');
    expect(apply(runtime, json, 'ndJsonDeserialize', 'f.ndjson')).toBe(handleOf(heap, items));
    runtime.files.set('gaps.ndjson', '\n1\r\n\n2');
    expect(evaluate(runtime, json, 'ndJsonDeserialize', 'gaps.ndjson')).toBe('<<1, 2>>');
  });

  it('hold sequences and records', () => {
    for (const other of [1, 'a', new Set([1]), new Map([[3, 1]])]) {
      expect(code('JsonSerialize', 'f.json', other)).toBe('no-json-form');
      expect(code('ndJsonSerialize', 'f.json', other)).toBe('not-a-sequence');
    }
    expect(code('JsonSerialize', 1, [])).toBe('not-a-string');
  });

  it('are refused when they are no values', () => {
    const read = (content: string): Handle => {
      runtime.files.set('g.json', content);
      return apply(runtime, json, 'JsonDeserialize', 'g.json');
    };
    for (const content of ['null', '[1.5]', '2147483648', '{"a":null}']) {
      expect(codeOf(() => read(content))).toBe('no-json-value');
    }
    for (const content of ['', '{"a": ', '1 2'])
      expect(codeOf(() => read(content))).toBe('invalid-json');
    expect(read('[1.0, 1e2, -0]')).toBe(handleOf(heap, [1, 100, 0]));
    expect(code('JsonDeserialize', 'nope.json')).toBe('unreadable-file');
    expect(code('JsonDeserialize', 1)).toBe('not-a-string');
  });
});

/** The empty function is the empty sequence. */
function withoutEmptyObjects(plain: Plain): unknown {
  if (Array.isArray(plain)) return plain.map(withoutEmptyObjects);
  if (typeof plain !== 'object') return plain;
  const fields = Object.entries(plain as { readonly [field: string]: Plain });
  if (fields.length === 0) return [];
  return Object.fromEntries(fields.map(([name, value]) => [name, withoutEmptyObjects(value)]));
}
