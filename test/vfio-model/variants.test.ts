import { describe, expect, it } from 'vitest';
import { thrownBy } from '../checker/thrown-by.js';
import { counterexample, modelOf, steps, violated } from './model.js';

describe('what tells the versions of the driver apart', () => {
  it('v5.7 never zaps: clearing the bit of the command register is enough', () => {
    expect(steps(counterexample({ variant: 'v5.7', scenario: 'disable' }, 'blocked'))).toEqual([
      'zapper: clear PCI_COMMAND_MEMORY',
    ]);
  });

  it('v1 of the series takes memory_lock first, against its own order', () => {
    expect(violated({ variant: 'series-v1', scenario: 'disable' })).toEqual(['lock-order']);
  });

  it('v5.8 lets two threads map the same VMA: the second meets a BUG', () => {
    const found = counterexample({ variant: 'v5.8', scenario: 'two-faults' }, 'no-bug-on');
    expect(steps(found).at(-1)).toBe('thread2: remap_pfn_range(vma0) -> BUG_ON(!pte_none(*pte))');
    expect(violated({ variant: 'v5.14', scenario: 'two-faults' })).toEqual([]);
  });

  it('v5.8 maps after its entry has been taken off the list; v5.14 holds vma_lock until it has mapped', () => {
    const found = steps(counterexample({ variant: 'v5.8', scenario: 'disable' }, 'tracked'));
    expect(found.indexOf('zapper: list_del(entry of vma0)')).toBeGreaterThan(
      found.indexOf('thread1: mutex_unlock(&vdev->vma_lock)'),
    );
    expect(found.at(-1)).toBe('thread1: remap_pfn_range(vma0)');
  });

  it('the proposal of 2021 ends the BUG of two faults, not the window before the remap', () => {
    expect(violated({ variant: 'proposal-2021', scenario: 'two-faults' })).toEqual([]);
    expect(violated({ variant: 'proposal-2021', scenario: 'two-faults-disable' })).toContain(
      'no-bug-on',
    );
  });

  it('versions with a list walk page tables that a munmap frees; v6.10 does not', () => {
    expect(violated({ variant: 'v6.9', scenario: 'munmap' })).toContain('no-walk-freed');
    expect(violated({ variant: 'v6.10', scenario: 'munmap' })).toEqual([]);
  });

  it('v6.10 may not fill PTEs in mmap(): the VMA is not in i_mmap yet', () => {
    expect(violated({ variant: 'v6.10', scenario: 'mmap', populate: 'in-mmap' })).toEqual([
      'blocked',
    ]);
  });
});

describe('combinations that nothing describes', () => {
  it.each([
    [{ variant: 'lock-sketch', scenario: 'hot-reset' }],
    [{ variant: 'v6.10', scenario: 'fork', open: 'track' }],
    [{ variant: 'v6.10', scenario: 'fork', listedTest: 'yes' }],
  ])('are refused: %o', (constants) => {
    expect(thrownBy(() => modelOf(constants))).toMatchObject({
      diagnostic: { code: 'not-applicable' },
    });
  });
});
