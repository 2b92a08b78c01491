import { describe, expect, it } from 'vitest';
import { MODELS } from '../../bench/models.js';
import { readSettings } from '../../bench/settings.js';

const read = (...args: string[]) => readSettings(args, MODELS, ['lamplight', 'SPIN']);

describe('the settings', () => {
  it('are all models at full size, three times', () => {
    const { models, runs, includes } = read();
    expect(models.map(({ size }) => size)).toEqual(MODELS.map(({ sizes }) => sizes.full));
    expect(runs).toBe(3);
    expect(includes('SPIN')).toBe(true);
  });

  it('choose models, tools and sizes', () => {
    const args =
      '--quick --only two-phase --only paxos --size two-phase.N=9 --tool lamplight'.split(' ');
    const { models, includes } = read(...args);
    expect(models.map(({ model, size }) => [model.name, size])).toEqual([
      ['two-phase', { N: '9' }],
      ['paxos', { B: '2' }],
    ]);
    expect(includes('SPIN')).toBe(false);
  });

  it.each([
    [['--only', 'nothing'], /--only: there is no nothing/],
    [['--tool', 'nothing'], /--tool: there is no nothing/],
    [['--size', 'two-phase.M=9'], /--size two-phase: there is no M/],
    [['--size', 'N=9'], /MODEL.CONSTANT=VALUE/],
    [['--runs', '0'], /--runs takes a number/],
    [['--unknown'], /--unknown/],
  ])('refuse %j', (args, message) => {
    expect(() => read(...args)).toThrow(message);
  });
});
