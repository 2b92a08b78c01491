import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { readCollection, type Example } from '../../bench/examples/collection.js';
import { outcomeOfReport, outcomeOfTlc } from '../../bench/examples/outcome.js';
import { lineOf, summaryOf, verdictOf, type Compared } from '../../bench/examples/report.js';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

const example: Example = {
  name: 'Clock/Clock.cfg',
  folder: '/collection/specifications/Clock',
  module: 'Clock.tla',
  config: '/collection/specifications/Clock/Clock.cfg',
  expected: { exitCode: 0, generated: 13, distinct: 12, depth: 12 },
};

function compared(change: Partial<Compared>): Compared {
  const outcome = { exitCode: 0, generated: 13, distinct: 12, depth: 12 };
  return {
    example,
    ours: { outcome, cpuSeconds: 2, wallSeconds: 2 },
    tlc: { outcome, cpuSeconds: 12, wallSeconds: 12 },
    ...change,
  };
}

it('reads the models of a collection that are searched exhaustively', () => {
  const root = mkdtempSync(join(tmpdir(), 'collection-'));
  folders.push(root);
  const clock = join(root, 'specifications', 'Clock');
  mkdirSync(clock, { recursive: true });
  mkdirSync(join(root, 'specifications', 'NoManifest'));
  const model = { path: 'specifications/Clock/Clock.cfg', mode: 'exhaustive search' };
  const models = [
    { ...model, result: 'success', distinctStates: 12, totalStates: 13, stateDepth: 12 },
    { ...model, mode: 'symbolic', result: 'success' },
    { ...model, result: 'unknown' },
  ];
  const manifest = { modules: [{ path: 'specifications/Clock/Clock.tla', models }] };
  writeFileSync(join(clock, 'manifest.json'), JSON.stringify(manifest));
  const config = join(clock, 'Clock.cfg');
  const unknown = { exitCode: null, generated: null, distinct: null, depth: null };
  expect(readCollection(root)).toEqual([
    { ...example, folder: clock, config },
    { ...example, folder: clock, config, expected: unknown },
  ]);
});

it('reads how TLC and lamplight ended', () => {
  const tlc = outcomeOfTlc(
    12,
    [
      'Progress(3) at 12:00: 1,000 states generated (1,000 s/min), 9 distinct states found',
      '73 states generated, 14 distinct states found, 1 states left on queue.',
      'The depth of the complete state graph search is 7.',
    ].join('\n'),
  );
  const same = { exitCode: 12, generated: 73, distinct: 14, depth: 7 };
  expect(tlc).toEqual(same);
  expect(outcomeOfReport(12, JSON.stringify({ ...same, status: 'violated' }))).toEqual(same);
  const nothing = { generated: null, distinct: null, depth: null };
  expect(outcomeOfTlc(150, 'Parsing failed')).toEqual({ exitCode: 150, ...nothing });
  expect(outcomeOfReport(150, 'error: ...')).toEqual({ exitCode: 150, ...nothing });
});

it('compares with TLC, and with the collection where TLC cannot read the spec', () => {
  const unread = outcomeOfTlc(150, '');
  const fewer = { ...example.expected, distinct: 11 };
  const unknown = { ...example, expected: outcomeOfTlc(0, '') };
  expect(verdictOf(compared({}))).toBe('same');
  expect(verdictOf(compared({ tlc: { outcome: fewer, cpuSeconds: 1, wallSeconds: 1 } }))).toBe(
    'differs',
  );
  expect(verdictOf(compared({ tlc: { outcome: unread, cpuSeconds: 1, wallSeconds: 1 } }))).toBe(
    'same',
  );
  expect(verdictOf(compared({ example: unknown, tlc: undefined }))).toBe('no figures');
  expect(verdictOf(compared({ ours: null }))).toBe('too long');
});

it('tells what differs, and how many times the CPU time TLC takes', () => {
  const fewer = { ...example.expected, distinct: 11 };
  const all = [compared({}), compared({ tlc: { outcome: fewer, cpuSeconds: 4, wallSeconds: 4 } })];
  expect(all.map(lineOf)).toEqual([
    'same       Clock/Clock.cfg; exit 0, 13 / 12 / 12, 2.0 CPU s; TLC 12.0 CPU s, 6.0x',
    'differs    Clock/Clock.cfg; exit 0, 13 / 12 / 12, 2.0 CPU s; distinct should be 11; TLC 4.0 CPU s, 2.0x',
  ]);
  expect(summaryOf(all)).toBe(
    '1 same, 1 differs, 0 too long, 0 no figures; of 1 that take TLC more than 5 CPU s, the least ratio is 6.0x',
  );
});
