import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { npm, REPOSITORY, run, type Outcome } from './npm.js';

/** The spec of the README: counts to `limit`, and is expected to stay below 3. */
const [, COUNTER = ''] =
  /```ts\n([/]{2} counter[.]ts\n[^]*?)```/.exec(
    readFileSync(join(REPOSITORY, 'README.md'), 'utf8'),
  ) ?? [];

const TSCONFIG = {
  compilerOptions: { target: 'ES2022', module: 'NodeNext', strict: true, noEmit: true, types: [] },
  include: ['*.ts'],
};

describe('the package, installed in an empty folder', () => {
  let parent: string;
  let project: string;

  const lamplight = (...args: string[]): Promise<Outcome> =>
    run('npx', ['lamplight', ...args], project);
  const compile = (...options: string[]): Promise<Outcome> =>
    run(join(REPOSITORY, 'node_modules/.bin/tsc'), options, project);

  beforeAll(async () => {
    parent = await mkdtemp(join(tmpdir(), 'lamplight-package-'));
    project = join(parent, 'project');
    await mkdir(project);
    const pack = ['pack', '--json', '--ignore-scripts', '--pack-destination', parent];
    const [{ filename }] = JSON.parse(await npm(pack, REPOSITORY)) as [{ filename: string }];
    await writeFile(join(project, 'package.json'), '{ "private": true }');
    const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'];
    await npm(['install', ...quiet, join(parent, filename)], project);
    await writeFile(join(project, 'counter.ts'), COUNTER);
    await writeFile(join(project, 'tsconfig.json'), JSON.stringify(TSCONFIG));
  });

  afterAll(() => rm(parent, { recursive: true, force: true }));

  test('tells its version', async () => {
    const { code, stdout } = await lamplight('--version');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^\d+[.]\d+[.]\d+\n$/);
  });

  test('helps with a command', async () => {
    const { code, stdout } = await lamplight('check', '--help');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^lamplight check <spec>\n[^]*--workers/);
  });

  test('lists its specs', async () => {
    const { code, stdout } = await lamplight('list');
    expect(code).toBe(0);
    expect(stdout).toContain('vfio-pci');
  });

  test('reviews a suite that comes with it', async () => {
    const { code, stdout } = await lamplight('review', 'die-hard', '--format', 'json');
    expect(JSON.parse(stdout)).toMatchObject({ agrees: true });
    expect(code).toBe(0);
  });

  test('checks one variant of the vfio-pci family', async () => {
    const constants = ['-c', 'variant=v5.7', '-c', 'scenario=disable'];
    const { code, stdout } = await lamplight('check', 'vfio-pci', ...constants, '-p', 'blocked');
    expect(stdout).toContain('blocked');
    expect(code).toBe(12);
  });

  test('finds the shortest counterexample of the spec in the README', async () => {
    const { code, stdout } = await lamplight('check', 'counter.ts', '--format', 'json');
    const result = JSON.parse(stdout) as { trace: readonly { action: string | null }[] };
    expect(code).toBe(12);
    expect(result).toMatchObject({ status: 'violation', property: 'Small', distinct: 4 });
    expect(result.trace.map(({ action }) => action)).toEqual([
      null,
      'Increment',
      'Increment',
      'Increment',
    ]);
  });

  test('takes the constants of the spec', async () => {
    const options = ['--constant', 'limit=2', '--no-deadlock', '--format', 'json'];
    const { code, stdout } = await lamplight('check', 'counter.ts', ...options);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ status: 'ok', distinct: 3 });
  });

  test('ships types that a strict project compiles against', async () => {
    expect(COUNTER).toContain("from 'lamplight'");
    expect(await compile()).toMatchObject({ code: 0, stdout: '' });
  });

  test('makes a field that does not exist a compile error', async () => {
    const misspelt = join(project, 'misspelt.ts');
    await writeFile(misspelt, COUNTER.replace('state.count += 1', 'state.cuont += 1'));
    const { code, stdout } = await compile('--skipLibCheck');
    await rm(misspelt);
    expect(code).not.toBe(0);
    expect(stdout).toMatch(/^misspelt[.]ts.*cuont/);
  });
});
