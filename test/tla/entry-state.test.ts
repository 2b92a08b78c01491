import { describe, expect, it } from 'vitest';
import { entryState } from '../../src/tla/entry-state.js';

describe('How far an entry is', () => {
  it.each(['', '  ', '\\* a remark', '(* one *) (* two *)'])('nothing: %j', (text) => {
    expect(entryState(text)).toBe('empty');
  });

  it.each([
    '1 +',
    '(1 + 2',
    '{1, 2',
    '[a |-> 1',
    'LET x == 1',
    'LET x == 1 IN',
    'IF TRUE THEN 1',
    'x ==',
    'f[x \\in Nat',
    'RECURSIVE f(_)',
    '\\A x \\in S :',
    '(* a remark',
    '/\\ TRUE\n/\\',
  ])('goes on: %j', (text) => {
    expect(entryState(text)).toBe('unfinished');
  });

  it.each([
    '/\\ TRUE',
    'x == /\\ TRUE\n     /\\ FALSE',
    '\\E x \\in {1} :\n  \\/ x = 1',
    'IF TRUE THEN 1 ELSE /\\ TRUE',
  ])('may go on: %j', (text) => {
    expect(entryState(text)).toBe('list');
  });

  it.each(['1', 'x == 1', '(/\\ TRUE)', 'TRUE /\\ FALSE', 'f(x) == x y == 2'])(
    'is complete: %j',
    (text) => expect(entryState(text)).toBe('finished'),
  );

  it.each([')', '1 2', '"open', '1 = 2 = 3', 'x == )', '1 ? 2'])('is wrong: %j', (text) => {
    expect(entryState(text)).toBe('finished');
  });
});
