import { describe, expect, it } from 'vitest';
import { Failure } from '../../src/cli/failure.js';
import {
  readAssignments,
  readBytes,
  readCount,
  readOnce,
  readSwitch,
} from '../../src/cli/read-option.js';

describe('readCount', () => {
  it('reads whole numbers from 1', () => {
    expect(readCount('max-depth', '12')).toBe(12);
    expect(readCount('max-states', '1_000_000')).toBe(1_000_000);
    expect(readCount('max-states', undefined)).toBeUndefined();
  });

  it.each(['0', '-3', '1.5', 'abc', '', '1e3', 'NaN', '99999999999999999999', '_1'])(
    'refuses %j',
    (text) => {
      expect(() => readCount('max-depth', text)).toThrow(Failure);
    },
  );
});

describe('readBytes', () => {
  it.each([
    ['100', 100],
    ['64KiB', 65_536],
    ['512 MiB', 536_870_912],
    ['4GiB', 4_294_967_296],
    ['1.5GiB', 1_610_612_736],
    ['2GB', 2_000_000_000],
  ])('reads %s', (text, bytes) => {
    expect(readBytes('memory', text)).toBe(bytes);
  });

  it.each(['4XB', '4G', 'GiB', '-1MiB', '0', '0.5', '', '4 Gi B'])('refuses %j', (text) => {
    expect(() => readBytes('memory', text)).toThrow(Failure);
  });
});

describe('readAssignments', () => {
  it('splits at the first equals sign', () => {
    const read = readAssignments('constant', ['n=3', 'formula=a=b', 'empty=']);
    expect([...read]).toEqual([
      ['n', '3'],
      ['formula', 'a=b'],
      ['empty', ''],
    ]);
    expect(readAssignments('constant', undefined).size).toBe(0);
  });

  it.each([[['n']], [['=3']], [['n=1', 'n=2']]])('refuses %j', (texts) => {
    expect(() => readAssignments('constant', texts)).toThrow(Failure);
  });
});

describe('readOnce', () => {
  it('refuses an option that is repeated', () => {
    expect(readOnce('jobs', '2')).toBe('2');
    expect(() => readOnce('jobs', ['2', '3'])).toThrow(Failure);
  });
});

describe('readSwitch', () => {
  it('knows on, off and neither', () => {
    expect(readSwitch('color', true, undefined)).toBe(true);
    expect(readSwitch('color', undefined, true)).toBe(false);
    expect(readSwitch('color', undefined, undefined)).toBeUndefined();
    expect(() => readSwitch('color', true, true)).toThrow(Failure);
  });
});
