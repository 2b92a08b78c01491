import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const MAIN = resolve(import.meta.dirname, '../../dist/cli/main.js');

/** A grid of 4,000,000,000 states: no run ends by itself. With `stuck`, a step never ends. */
const GRID = `
import { constant, declare, range } from 'lamplight';

const { action, spec } = declare({
  name: 'grid',
  constants: { stuck: constant.boolean(false) },
  state: () => ({ x: range(0, 60_000), y: range(0, 60_000) }),
});

export default spec({
  actions: ({ stuck }) => ({
    Right: action({}, {
      when: (s) => {
        while (stuck);
        return s.x < 60_000;
      },
      effect: (s) => { s.x += 1; },
    }),
    Up: action({}, { when: (s) => s.y < 60_000, effect: (s) => { s.y += 1; } }),
  }),
});
`;

const SUITE = `
title: grids
spec: grid.ts
properties: [deadlock]
models:
  - { subject: grid, scenario: one, constants: { stuck: false } }
  - { subject: grid, scenario: two, constants: { stuck: false } }
  - { subject: grid, scenario: three, constants: { stuck: false } }
`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lamplight-interrupt-'));
  writeFileSync(join(folder, 'grid.ts'), GRID);
  writeFileSync(join(folder, 'suite.yaml'), SUITE);
  writeFileSync(join(folder, 'stuck.yaml'), SUITE.replaceAll('false', 'true'));
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Run {
  readonly child: ChildProcess;
  /** Resolves when standard error has shown the text. */
  readonly shows: (text: string) => Promise<void>;
  readonly ended: Promise<{ code: number | null; signal: string | null; stdout: string }>;
}

function start(...args: string[]): Run {
  const child = spawn(process.execPath, [MAIN, ...args], { cwd: folder });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (data: Buffer) => (stdout += data.toString()));
  child.stderr.on('data', (data: Buffer) => (stderr += data.toString()));
  return {
    child,
    shows: (text) =>
      new Promise((settle) => {
        const look = (): void => {
          if (stderr.includes(text)) settle();
        };
        child.stderr.on('data', look);
        look();
      }),
    ended: new Promise((settle) => {
      child.on('close', (code, signal) => settle({ code, signal, stdout }));
    }),
  };
}

describe('an interrupt', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('%s ends a check as incomplete', async (signal) => {
    const run = start('check', 'grid.ts', '--progress', '--format', 'json');
    await run.shows('generated');
    run.child.kill(signal);
    const { code, stdout } = await run.ended;
    expect(code).toBe(20);
    const result = JSON.parse(stdout) as Record<string, unknown>;
    expect(result).toMatchObject({ status: 'incomplete', exitCode: 20 });
    expect(result['generated']).toBeGreaterThan(0);
  });

  it.each(['1', '2'])('ends a review with what is known (%s jobs)', async (jobs) => {
    const run = start('review', 'suite.yaml', '--progress', '--jobs', jobs, '--format', 'json');
    await run.shows('0 of 3 models');
    run.child.kill('SIGINT');
    const { code, stdout } = await run.ended;
    expect(code).toBe(20);
    const review = JSON.parse(stdout) as { models: { scenario: string; agrees: boolean }[] };
    expect(review.models.map(({ scenario }) => scenario)).toEqual(['one', 'two', 'three']);
    expect(review.models.every(({ agrees }) => agrees)).toBe(false);
  });

  it('kills when it comes a second time', async () => {
    const run = start('review', 'stuck.yaml', '--progress', '--jobs', '2');
    await run.shows('0 of 3 models');
    run.child.kill('SIGINT');
    await run.shows('interrupt again to kill');
    run.child.kill('SIGINT');
    expect(await run.ended).toMatchObject({ code: null, signal: 'SIGINT' });
  });
});
