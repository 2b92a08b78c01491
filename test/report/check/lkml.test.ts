import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reportLkml } from '../../../src/report/check/lkml.js';
import { defaultReportOptions } from '../../../src/report/options.js';
import { record, stateOf } from '../../checker/values/build.js';
import { violation } from '../arbitrary.js';
import { behavior, checkResult } from '../build.js';
import type { StepSpec } from '../build.js';

/** The lines of a report on a trace of these steps, from a state without variables to speak of. */
function report(steps: readonly StepSpec[], variables = stateOf({ x: 0 })): string[] {
  const trace = behavior(variables, steps);
  const result = checkResult({ violations: [{ property: 'p', kind: 'invariant', trace }] });
  return reportLkml(result, defaultReportOptions).split('\n');
}

describe('lkml', () => {
  test('is plain ASCII, at most 78 columns wide, without trailing blanks', () => {
    fc.assert(
      fc.property(violation, (result) => {
        for (const line of reportLkml(result, defaultReportOptions).split('\n')) {
          expect(line.length).toBeLessThanOrEqual(78);
          expect(line).toMatch(/^([ -~]*[!-~])?$/);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('has one row a step, numbered in time order', () => {
    fc.assert(
      fc.property(violation, (result) => {
        const steps = result.violations[0]!.trace.length - 1;
        const lines = reportLkml(result, defaultReportOptions).split('\n');
        const numbers = lines.flatMap((line) => /^ ?(\d+) {2}\S?/.exec(line)?.[1] ?? []);
        expect(numbers.slice(0, steps)).toEqual(
          Array.from({ length: steps }, (_, index) => String(index + 1)),
        );
      }),
    );
  });

  test('gives each process a column in the order of their first steps', () => {
    const lines = report([
      { process: 'zapper', action: 'lock' },
      { process: 'fault', action: 'lock' },
      { process: 'zapper', action: 'unlock' },
    ]);
    expect(lines.slice(2, 7)).toEqual([
      '    CPU 0 (zapper)  CPU 1 (fault)',
      '    --------------  -------------',
      ' 1  lock',
      ' 2                  lock',
      ' 3  unlock',
    ]);
  });

  test('breaks the few calls that are too long for columns after a comma', () => {
    const short = { process: 'a', action: 'mutex_unlock(&vdev->vma_lock)' };
    const lines = report([
      { process: 'a', action: 'list_add(&mmap_vma->vma_next, &vdev->vma_list)' },
      { process: 'b', action: 'vfio_pci_zap_vmas(&vdev->vma_list, vdev->memory_lock)' },
      ...Array.from({ length: 6 }, () => short),
    ]);
    expect(lines.slice(4, 9)).toEqual([
      ' 1  list_add(&mmap_vma->vma_next,',
      '      &vdev->vma_list)',
      ' 2                                        vfio_pci_zap_vmas(&vdev->vma_list,',
      '                                            vdev->memory_lock)',
      ' 3  mutex_unlock(&vdev->vma_lock)',
    ]);
  });

  test('breaks the labels of a single column', () => {
    const lines = report([{ action: 'step '.repeat(20) }, { action: 'b'.repeat(100) }]);
    expect(lines.slice(4, 8)).toEqual([
      ` 1  ${'step '.repeat(15).trim()}`,
      `      ${'step '.repeat(5).trim()}`,
      ` 2  ${'b'.repeat(74)}`,
      `      ${'b'.repeat(26)}`,
    ]);
  });

  test('staggers the columns of processes with many long labels', () => {
    const tasks = ['p0', 'p1', 'p2', 'p3', 'p4'];
    const lines = report(
      tasks.map((process) => ({ process, action: 'mutex_lock(&vdev->vma_lock)' })),
    );
    expect(lines.slice(2, 6)).toEqual([
      '    CPU 0      CPU 1      CPU 2      CPU 3      CPU 4',
      '    p0         p1         p2         p3         p4',
      '    -----      -----      -----      -----      -----',
      ' 1  mutex_lock(&vdev->vma_lock)',
    ]);
    expect(lines[9]).toBe(
      ' 5                                              mutex_lock(&vdev->vma_lock)',
    );
  });

  test('lists the steps of more processes than columns can show', () => {
    const tasks = Array.from({ length: 12 }, (_, index) => `task ${index}`);
    const lines = report(tasks.map((process) => ({ process, action: 'x'.repeat(40) })));
    expect(lines[2]).toBe('CPU 0: task 0');
    expect(lines).toContain(`12  CPU 11  ${'x'.repeat(40)}`);
  });

  test('leaves out changes that only repeat who takes the step', () => {
    const owner = (name: string | null): StepSpec => ({
      process: 'fault',
      action: 'step',
      changes: [[['lock', 'owner'], name]],
    });
    const lines = report(
      [owner('fault'), owner(null), owner('other')],
      stateOf({
        lock: record({ owner: null }),
      }),
    );
    expect(lines.filter((line) => line.includes('lock.owner'))).toEqual([
      ' 3  step           lock.owner = other',
      'After step 3: lock.owner = other',
    ]);
  });

  test('tells where each process stands at the end', () => {
    const start = stateOf({ p: record({ at: 'one', mine: 0 }), q: record({ at: 'one', mine: 0 }) });
    const lines = report(
      [
        {
          process: 'q',
          action: 'one',
          changes: [
            [['q', 'at'], 'two'],
            [['q', 'mine'], 1],
          ],
        },
        { process: 'p', action: 'one', changes: [[['p', 'at'], 'finished']] },
      ],
      start,
    );
    expect(lines.slice(4, 9)).toEqual([
      ' 1  one                   mine = 1',
      ' 2             one',
      '',
      'After step 2: q.mine = 1',
      'Next: CPU 0 two; CPU 1 finished',
    ]);
  });

  test('says what was checked when nothing is violated', () => {
    const deadlock = { name: 'deadlock', kind: 'deadlock', verdict: 'holds' } as const;
    const invariant = { name: 'tracked', kind: 'invariant', verdict: 'holds' } as const;
    const result = checkResult({ properties: [invariant, deadlock], notChecked: [] });
    expect(reportLkml(result, defaultReportOptions)).toBe(
      'vfio-pci: tracked and absence of deadlock hold in all 15,872 distinct states,\n' +
        '  exhaustive (48,211 generated, depth 57)\n',
    );
  });

  test('says when a bound stopped a search that had found violations', () => {
    const trace = behavior(stateOf({ x: 0 }), [{ action: 'step' }]);
    const result = checkResult({
      violations: [{ property: 'p', kind: 'invariant', trace }],
      bound: { kind: 'depth', limit: 9 },
    });
    expect(reportLkml(result, defaultReportOptions)).toMatch(
      /INCOMPLETE: stopped by the depth\s+bound of 9/,
    );
  });
});
