import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

/** What a check reports, without what differs from run to run. */
function check(...args: readonly string[]): unknown {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['dist/cli/main.js', 'check', ...args, '--format', 'json', '--quiet'],
    { encoding: 'utf8', maxBuffer: 2 ** 28 },
  );
  expect(stderr).toBe('');
  const result = JSON.parse(stdout) as Record<string, unknown>;
  return { ...result, seconds: 0, storeBytes: 0, status, generated: Number(result['generated']) };
}

const BAKERY = ['bench/models/bakery/Bakery.tla', '-c', 'K=6'];
const TWO_PHASE = ['bench/models/two-phase/TwoPhase.tla', '-c', 'N=6'];
const VFIO_PCI = [
  'vfio-pci',
  '-c',
  'variant=v5.8',
  '-c',
  'scenario=two-faults-disable',
  '--continue',
];

it.each([
  ['a spec in TLA+', BAKERY],
  [
    'a violation that is met late',
    [...BAKERY, '--invariant', '\\E c \\in DOMAIN ticket : ticket[c] < 5'],
  ],
  ['several violations', [...TWO_PHASE, '--continue', '--invariant', 'tmState /= "committed"']],
  ['a bound on states', [...BAKERY, '--max-states', '50000']],
  ['a bound on depth', [...TWO_PHASE, '--max-depth', '14']],
  ['a spec in TypeScript', VFIO_PCI],
])('threads find in %s what one finds', (_what, args) => {
  const alone = check(...args);
  for (const workers of ['2', '3']) expect(check(...args, '--workers', workers)).toEqual(alone);
});
