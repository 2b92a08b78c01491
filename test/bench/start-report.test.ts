import { expect, it } from 'vitest';
import { medians, slowest, slowestTable, startLine } from '../../bench/start-report.js';

const start = { cpuSeconds: 0.5, wallSeconds: 0.375 };

it('takes the median of each figure', () => {
  const runs = [
    { cpuSeconds: 1, wallSeconds: 9 },
    { cpuSeconds: 3, wallSeconds: 5 },
    { cpuSeconds: 2, wallSeconds: 7 },
  ];
  expect(medians(runs)).toEqual({ cpuSeconds: 2, wallSeconds: 7 });
});

it('tells the ten models that take longest beyond the start', () => {
  const models = Array.from({ length: 12 }, (_, at) => ({
    name: `model ${at}`,
    exitCode: 20,
    cpuSeconds: 1 + at,
    wallSeconds: 0.5 + at,
  }));
  const found = slowest(models, start);
  expect(found.map(({ name }) => name).slice(0, 2)).toEqual(['model 11', 'model 10']);
  expect(found).toHaveLength(10);
  expect(found[0]).toMatchObject({ cpuSeconds: 11.5, wallSeconds: 11.125 });
  expect(slowestTable(found.slice(0, 1))).toBe(
    ' CPU s  wall s  exit  model\n 11.50   11.13    20  model 11',
  );
  expect(startLine(start)).toBe('A spec of five states: 0.50 CPU s, 0.38 wall s');
});
