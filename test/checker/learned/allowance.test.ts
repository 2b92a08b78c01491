import { describe, expect, it } from 'vitest';
import { Allowance } from '../../../src/checker/learned/allowance.js';
import { Budget } from '../../../src/checker/store/budget.js';

describe('An allowance', () => {
  it('takes no more than it may, and from the budget', () => {
    const budget = new Budget();
    const allowance = new Allowance(100, budget);
    expect(allowance.take(60)).toBe(true);
    expect(allowance.take(60)).toBe(false);
    expect(budget.used).toBe(240);
    allowance.giveBack(30);
    expect(allowance.take(60)).toBe(true);
    expect(budget.used).toBe(360);
  });

  it('takes a part of the memory of a search at most', () => {
    const budget = new Budget();
    budget.limit = 800;
    const allowance = new Allowance(1000, budget);
    expect(allowance.take(25)).toBe(true);
    expect(allowance.take(1)).toBe(false);
  });

  it('gives everything back at the end, and takes nothing after', () => {
    const budget = new Budget();
    const allowance = new Allowance(100, budget);
    allowance.take(60);
    allowance.release();
    expect(budget.used).toBe(0);
    expect(allowance.take(1)).toBe(false);
  });
});
