import { describe, expect, it } from 'vitest';
import { check, checkSync, type Progress } from '../../src/checker/check.js';
import { modelOf } from './system-model.js';
import { DIE_HARD, graph, type System } from './system.js';

/** Counts up without end. */
const endless: System = graph('', { steps: ([at]) => [{ action: 0, next: [at! + 1] }] });

describe('check', () => {
  it('says the same as checkSync', async () => {
    const { seconds: _, ...result } = await check(modelOf(DIE_HARD), { continue: true });
    const { seconds: __, ...sync } = checkSync(modelOf(DIE_HARD), { continue: true });
    expect(result).toEqual(sync);
    expect(result).toMatchObject({ status: 'violation', distinct: 16 });
  });

  it('lets the event loop run, and ends when it is told to', async () => {
    const interrupt = new AbortController();
    setTimeout(() => interrupt.abort(), 60);
    const result = await check(modelOf(endless), { signal: interrupt.signal });
    expect(result).toMatchObject({
      status: 'incomplete',
      exitCode: 20,
      bound: { kind: 'interrupt', limit: null },
      left: 1,
    });
    expect(result.distinct).toBeGreaterThan(1);
    expect(result.seconds).toBeGreaterThan(0);
  });

  it('does not begin when it was told to end before', async () => {
    const result = await check(modelOf(endless), { signal: AbortSignal.abort() });
    expect(result).toMatchObject({ status: 'incomplete', generated: 0 });
  });

  it('reports progress while it runs', async () => {
    const reports: Progress[] = [];
    const interrupt = new AbortController();
    await check(modelOf(endless), {
      signal: interrupt.signal,
      progressInterval: 1,
      onProgress(progress) {
        reports.push(progress);
        if (reports.length === 3) interrupt.abort();
      },
    });
    expect(reports).toHaveLength(3);
    for (const { depth, generated, distinct, left, storeBytes } of reports) {
      expect(distinct).toBe(generated);
      expect(depth).toBe(generated);
      expect(left).toBe(1);
      expect(storeBytes).toBeGreaterThan(0);
    }
    const seconds = reports.map((report) => report.seconds);
    expect(seconds).toEqual(seconds.toSorted((a, b) => a - b));
  });

  it('rejects with what is wrong with the options', async () => {
    await expect(check(modelOf(endless), { properties: ['I'] })).rejects.toMatchObject({
      diagnostic: { code: 'unknown-property' },
    });
    await expect(check(modelOf(endless), { bounds: { depth: 0 } })).rejects.toMatchObject({
      diagnostic: { code: 'invalid-bound' },
    });
  });
});

describe('checkSync', () => {
  it('reports progress too', () => {
    let reports = 0;
    const options = { bounds: { states: 3000 }, progressInterval: 0 };
    checkSync(modelOf(endless), { ...options, onProgress: () => reports++ });
    expect(reports).toBeGreaterThan(1);
  });
});
