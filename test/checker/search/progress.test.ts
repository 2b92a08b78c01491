import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ProgressMeter, type Progress } from '../../../src/checker/search/progress.js';

const snapshot = (generated: number) => () => ({
  depth: 3,
  generated,
  distinct: generated / 2,
  left: 4,
  storeBytes: 1024,
  expectedStates: null,
  memoryBytes: 2048,
  memoryLimit: null,
});

let now: number;
beforeEach(() => {
  now = 5000;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('ProgressMeter', () => {
  it('reports when a report is due, with the rate since the last one', () => {
    const reports: Progress[] = [];
    const options = { onProgress: (report: Progress) => reports.push(report) };
    const meter = new ProgressMeter({ ...options, progressInterval: 500 }, now);
    expect(meter.dueTime).toBe(5500);
    now = 5499;
    meter.update(snapshot(10));
    expect(reports).toEqual([]);
    now = 5500;
    meter.update(snapshot(100));
    now = 7500;
    meter.update(snapshot(1100));
    expect(reports).toEqual([
      { ...snapshot(100)(), seconds: 0.5, statesPerSecond: 200, distinctPerSecond: 100 },
      { ...snapshot(1100)(), seconds: 2.5, statesPerSecond: 500, distinctPerSecond: 250 },
    ]);
    expect(meter.dueTime).toBe(8000);
  });

  it('reports every second unless told otherwise', () => {
    expect(new ProgressMeter({ onProgress: () => undefined }, now).dueTime).toBe(6000);
  });

  it('is never due when nobody listens', () => {
    const meter = new ProgressMeter({ progressInterval: 1 }, now);
    expect(meter.dueTime).toBe(Infinity);
    now = 1e9;
    meter.update(() => {
      throw new Error('nobody asked');
    });
  });
});
