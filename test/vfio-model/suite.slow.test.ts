import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

it('every model of the vfio-pci suite is as expected', () => {
  const review = spawnSync(
    process.execPath,
    ['dist/cli/main.js', 'review', 'vfio-pci', '--quiet'],
    {
      encoding: 'utf8',
    },
  );
  expect(review.stdout).toContain('OK: all');
  expect(review.stderr).toBe('');
  expect(review.status).toBe(0);
});
