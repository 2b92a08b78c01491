import { expect, test } from 'vitest';
import {
  byteSize,
  count,
  counted,
  duration,
  enumeration,
} from '../../../src/report/shared/words.js';

test('counts are grouped by thousands', () => {
  expect(count(46982679)).toBe('46,982,679');
  expect(counted(1, 'state')).toBe('1 state');
  expect(counted(0, 'property', 'properties')).toBe('0 properties');
});

test.each([
  [0.4249, '0.42 s'],
  [9.999, '10.0 s'],
  [43.21, '43.2 s'],
  [59.96, '1 min 0 s'],
  [125.4, '2 min 5 s'],
  [7384, '2 h 3 min'],
])('%d seconds are %s', (seconds, text) => {
  expect(duration(seconds)).toBe(text);
});

test.each([
  [0, '0 bytes'],
  [1023, '1023 bytes'],
  [1024, '1.0 KiB'],
  [31_112_044, '29.7 MiB'],
  [1024 ** 3 - 1, '1.0 GiB'],
  [4 * 1024 ** 3, '4.0 GiB'],
])('%d bytes are %s', (bytes, text) => {
  expect(byteSize(bytes)).toBe(text);
});

test('enumerations end with and', () => {
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map((items) => enumeration(items))).toEqual([
    '',
    'a',
    'a and b',
    'a, b and c',
  ]);
});
