import { accessSync, constants } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { npm, REPOSITORY } from './npm.js';

interface Packed {
  readonly files: readonly { readonly path: string }[];
}

describe('the published package', () => {
  let files: readonly string[];

  beforeAll(async () => {
    const output = await npm(['pack', '--dry-run', '--json', '--ignore-scripts'], REPOSITORY);
    const [packed] = JSON.parse(output) as readonly [Packed];
    files = packed.files.map(({ path }) => path);
  });

  test.each([
    'README.md',
    'LICENSE',
    'CHANGELOG.md',
    'package.json',
    'dist/index.js',
    'dist/index.d.ts',
    'dist/cli/main.js',
    'dist/THIRD-PARTY-LICENCES.txt',
    'docs/vfio-pci.md',
    'docs/decisions/README.md',
  ])('contains %s', (file) => {
    expect(files).toContain(file);
  });

  test.each(['specs', 'schema'])('contains files of %s', (folder) => {
    expect(files.filter((file) => file.startsWith(`${folder}/`))).not.toEqual([]);
  });

  test.skipIf(process.platform === 'win32')('has a command that can be executed', () => {
    const command = join(REPOSITORY, 'dist/cli/main.js');
    expect(() => accessSync(command, constants.X_OK)).not.toThrow();
  });

  test('contains neither sources nor tests nor tools', () => {
    const extra = /^(src|test|bench|scripts|[.])|[.](test|config)[.]/;
    expect(files.filter((file) => extra.test(file))).toEqual([]);
  });
});
