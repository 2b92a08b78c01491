import { expect, it } from 'vitest';
import { tableOf } from '../../bench/table.js';
import { COMPARISON } from './comparisons.js';

it('a comparison is a table with a line a tool', () => {
  expect(`\n${tableOf(COMPARISON)}\n`).toBe(`
ring, N=8: 1,000,000 distinct states
tool       language  CPU s  wall s  generated  generated/CPU s  distinct/CPU s  bytes/state  CPU time
lamplight  TLA+       5.00    5.25  4,000,000          800,000         200,000           21     1.00x
C & co     C          0.25    0.50  4,000,000       16,000,000       4,000,000           21     0.05x
`);
});
