import { describe, expect, it } from 'vitest';
import { EvaluationError } from '../../../../src/tla/natives/evaluation-error.js';
import { apply } from '../runtime.js';
import { moduleCaller, Operand, type Plain } from './module-caller.js';

/** A thunk that must not be called. */
const never = new Operand(() => {
  throw new EvaluationError('called', 'It was called.');
});

describe('Apalache', () => {
  const { result, code, ofNumber, pairing } = moduleCaller('Apalache');

  it('takes assignments for equations, and hints for what they are about', () => {
    expect(result(':=', 1, 1)).toBe('TRUE');
    expect(result(':=', 1, 2)).toBe('FALSE');
    for (const hint of ['Skolem', 'Expand', 'ConstCardinality']) {
      expect(result(hint, true)).toBe('TRUE');
    }
  });

  it('makes functions and sequences', () => {
    const pairs = new Set<Plain>([
      ['a', 2],
      ['a', 1],
      ['b', 3],
    ]);
    expect(result('SetAsFun', pairs)).toBe('[a |-> 1, b |-> 3]');
    expect(
      result(
        'MkSeq',
        3,
        ofNumber((n) => n * n),
      ),
    ).toBe('<<1, 4, 9>>');
    expect(result('FunAsSeq', [5, 6, 7], 2, 9)).toBe('<<5, 6>>');
    expect(code('FunAsSeq', [5, 6, 7], 4, 9)).toBe('out-of-domain');
    expect(code('SetAsFun', new Set<Plain>([[1, 2, 3]]))).toBe('not-a-pair');
    expect(
      code(
        'MkSeq',
        -1,
        ofNumber((n) => n),
      ),
    ).toBe('not-a-natural-number');
  });

  it('folds and repeats', () => {
    expect(result('ApaFoldSet', pairing, 0, new Set([2, 1]))).toBe('<<<<0, 1>>, 2>>');
    expect(result('ApaFoldSeqLeft', pairing, 0, [2, 1])).toBe('<<<<0, 2>>, 1>>');
    expect(result('Repeat', pairing, 3, 'x')).toBe('<<<<<<"x", 1>>, 2>>, 3>>');
    expect(result('Repeat', pairing, 0, 'x')).toBe('"x"');
  });

  it('does not guess', () => {
    expect(code('Guess', new Set([1]))).toBe('not-evaluable');
  });
});

describe('Variants', () => {
  const { runtime, table, result, code } = moduleCaller('Variants');
  const one = new Operand(apply(runtime, table, 'Variant', 'A', 1));

  it('are values with a tag', () => {
    expect(result('Variant', 'A', 1)).toBe('[tag |-> "A", value |-> 1]');
    expect(result('VariantTag', one)).toBe('"A"');
    expect(result('VariantGetUnsafe', 'B', one)).toBe('1');
    expect(result('UNIT')).toBe('"U_OF_UNIT"');
    const mixed = [1, 2].map((value) => ({ tag: 'A', value }));
    expect(result('VariantFilter', 'A', new Set([...mixed, { tag: 'B', value: 3 }]))).toBe(
      '{1, 2}',
    );
  });

  it('have another value only when it is needed', () => {
    expect(result('VariantGetOrElse', 'A', one, never)).toBe('1');
    expect(code('VariantGetOrElse', 'B', one, never)).toBe('called');
    expect(table.get('VariantGetOrElse')?.lazy).toEqual([2]);
  });

  it('are records', () => {
    expect(code('VariantTag', 1)).toBe('not-a-record');
    expect(code('VariantTag', { value: 1 })).toBe('no-such-field');
  });
});

describe('Option', () => {
  const { runtime, table, result, code, ofNumber, same } = moduleCaller('Option');
  const some = new Operand(apply(runtime, table, 'Some', 1));
  const none = new Operand(apply(runtime, table, 'None'));

  it('is a value or none', () => {
    expect(result('Some', 1)).toBe('[tag |-> "Some", value |-> 1]');
    expect(result('None')).toBe('[tag |-> "None", value |-> "U_OF_UNIT"]');
    expect([result('IsSome', some), result('IsNone', some)]).toEqual(['TRUE', 'FALSE']);
    expect([result('IsSome', none), result('IsNone', none)]).toEqual(['FALSE', 'TRUE']);
  });

  it('is looked into', () => {
    expect(result('OptionCase', some, same, never)).toBe('1');
    expect(result('OptionCase', none, never, same)).toBe('"U_OF_UNIT"');
    expect(result('OptionGetOrElse', some, never)).toBe('1');
    expect(code('OptionGetOrElse', none, never)).toBe('called');
    expect([result('OptionToSeq', some), result('OptionToSeq', none)]).toEqual(['<<1>>', '<<>>']);
    expect([result('OptionToSet', some), result('OptionToSet', none)]).toEqual(['{1}', '{}']);
  });

  it('is mapped', () => {
    expect(
      result(
        'OptionMap',
        ofNumber((n) => n + 1),
        some,
      ),
    ).toBe('[tag |-> "Some", value |-> 2]');
    expect(result('OptionMap', never, none)).toBe(result('None'));
    expect(
      result(
        'OptionFlatMap',
        ofNumber((n) => ({ tag: 'Some', value: -n })),
        some,
      ),
    ).toBe('[tag |-> "Some", value |-> -1]');
    expect(result('OptionFlatMap', never, none)).toBe(result('None'));
    expect(result('OptionFunApp', [5], some)).toBe('[tag |-> "Some", value |-> 5]');
    expect(result('OptionFunApp', [5], none)).toBe(result('None'));
  });

  it('is guessed from a set, and gives partial functions', () => {
    expect(result('OptionGuess', new Set([3, 2]))).toBe('[tag |-> "Some", value |-> 2]');
    expect(result('OptionGuess', new Set())).toBe(result('None'));
    expect(result('OptionPartialFun', [7, 8], new Set([2, 3]))).toBe(
      `<<[tag |-> "Some", value |-> 7], ${result('None')}, ${result('None')}>>`,
    );
  });
});
