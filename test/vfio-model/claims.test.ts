import { describe, expect, it } from 'vitest';
import { checkModel, counterexample, steps, violated } from './model.js';

/** The claims of the threads, in the order of docs/vfio-pci.md, each decided by the models. */
describe('the claims of the threads', () => {
  it('1, 2: without the zap in open(), PTEs outlive a fork, a split and a move', () => {
    for (const scenario of ['fork', 'split', 'mremap']) {
      expect(violated({ variant: 'v5.14', scenario, open: 'nothing' })).toEqual([
        'blocked',
        'tracked',
      ]);
    }
    expect(violated({ variant: 'v5.14', scenario: 'fork' })).toEqual(['open-unmapped']);
    expect(violated({ variant: 'v5.14', scenario: 'split' })).toEqual(['open-unmapped']);
  });

  it('3: a VMA with a mapping that is not listed itself stays mapped', () => {
    const { trace } = counterexample(
      { variant: 'v5.14', scenario: 'split', open: 'nothing' },
      'blocked',
    );
    const last = trace.at(-1)?.state.toJS() as {
      devices: { vdev: { vmaList: unknown; enabled: boolean } };
      mms: { parent: { ptes: number[] } };
      vmas: Record<string, { state: string; pages: number[] }>;
    };
    expect(last.devices.vdev).toMatchObject({ enabled: false, vmaList: [] });
    expect(last.mms.parent.ptes).toEqual([1]);
    expect(last.vmas['vma1']).toMatchObject({ state: 'linked', pages: [1] });
  });

  it.each([
    ['fork', 'copy_page_range(vma1, vma0)'],
    ['split', 'vm_area_dup(vma0)'],
  ])('4, 6: open() finds live PTEs in a %s', (scenario, lastStep) => {
    const found = counterexample({ variant: 'v5.14', scenario }, 'open-unmapped');
    expect(steps(found).at(-1)).toBe(`mm-op: ${lastStep}`);
  });

  it('5: open() is part of fork, split and mremap, and not of mmap', () => {
    const opens = (scenario: string): boolean =>
      checkModel({ variant: 'v5.14', scenario }).actions.some(
        ({ name, fired }) => name.includes('open: ') && fired > 0,
      );
    expect(['fork', 'split', 'mremap'].map(opens)).toEqual([true, true, true]);
    expect(opens('mmap')).toBe(false);
  });

  it('7: close() comes for VMAs that never were opened', () => {
    const { actions } = checkModel({ variant: 'v5.14', scenario: 'exit' });
    const fired = (part: string): number =>
      actions
        .filter(({ name }) => name.includes(part))
        .reduce((sum, action) => sum + action.fired, 0);
    expect(fired('close: ')).toBeGreaterThan(0);
    expect(fired('open: ')).toBe(0);
  });

  it('8: keeping the list in fault and close alone loses a moved VMA', () => {
    expect(violated({ variant: 'v5.14', scenario: 'mremap' })).toEqual(['blocked', 'tracked']);
  });

  it('9: an open() that lists needs no zap for its VMA, but the zap is no replacement when it cannot list', () => {
    const tracking = { variant: 'v5.14', open: 'track' };
    for (const scenario of ['fork', 'split', 'mremap']) {
      expect(violated({ ...tracking, scenario })).toEqual(['listed-mapped']);
    }
    expect(violated({ ...tracking, scenario: 'failing-mremap' })).toContain('blocked');
  });

  it('10: an empty list does not mean that no PTE is live in v5.8; it does in v5.14, but for mremap', () => {
    expect(violated({ variant: 'v5.8', scenario: 'disable' })).toEqual(['blocked', 'tracked']);
    expect(violated({ variant: 'v5.14', scenario: 'disable' })).toEqual([]);
  });

  it('11, 12: v5.8 deadlocks when user pages are touched under memory_lock, and only then', () => {
    expect(violated({ variant: 'v5.8', scenario: 'bar-read' })).toContain('no-deadlock');
    expect(violated({ variant: 'v5.8', scenario: 'bar-read', copyUnderLock: 'no' })).not.toContain(
      'no-deadlock',
    );
  });

  it('13: a duplicate in the list ends as a dangling entry', () => {
    const found = counterexample({ variant: 'v5.8', scenario: 'failing-remap' }, 'no-dangling');
    expect(steps(found).filter((step) => step.includes('__vfio_pci_add_vma'))).toHaveLength(2);
    expect(steps(found).filter((step) => step.includes('close: '))).toHaveLength(1);
  });

  it('14: a listed VMA is mapped in v5.14, until a split fails after open()', () => {
    for (const scenario of ['two-faults-disable', 'fork', 'split', 'failing-split']) {
      expect(violated({ variant: 'v5.14', scenario })).not.toContain('listed-mapped');
    }
    expect(violated({ variant: 'v6.1', scenario: 'failing-split' })).toContain('listed-mapped');
  });

  it('15: an entry that stays after a failed remap leads to a BUG and a dangling entry', () => {
    expect(violated({ variant: 'v5.8', scenario: 'failing-remap' })).toEqual([
      'listed-mapped',
      'no-bug-on',
      'no-dangling',
      'no-duplicate',
    ]);
    expect(violated({ variant: 'v5.14', scenario: 'failing-remap' })).toEqual([]);
  });

  it("16: fork's new order breaks the zap in open()", () => {
    expect(violated({ variant: 'v6.9', scenario: 'fork' })).toEqual(['blocked', 'tracked']);
  });

  it('17: a hot reset can be refused as busy', () => {
    expect(violated({ variant: 'v5.14', scenario: 'hot-reset' })).toEqual(['never-busy']);
  });

  it('18: a fault that gets no memory for its entry leaves nothing behind', () => {
    for (const variant of ['patch-2', 'v5.8', 'v5.14']) {
      expect(violated({ variant, scenario: 'failing-allocation' })).toEqual([]);
    }
  });
});
