import { describe, expect, it } from 'vitest';
import { Payoff } from '../../../src/checker/parallel/payoff.js';

/** For each state whether help was wanted when it was explored, as long as that takes. */
function wants(states: number, helpedTime: number, aloneTime: number): string {
  let time = 0;
  const payoff = new Payoff({ helped: 8, alone: 2 }, () => time);
  let wanted = '';
  for (let state = 0; state < states; state++) {
    payoff.note(false);
    wanted += payoff.isWanted ? '+' : '-';
    time += payoff.isWanted ? helpedTime : aloneTime;
  }
  return wanted;
}

describe('the payoff of help', () => {
  it('is looked at ever more seldom where a search with help is faster', () => {
    const wanted = wants(1000, 1, 2);
    expect(wanted.split(/-+/).map((spell) => spell.length)).toEqual([8, 32, 128, 512, 312]);
    expect(wanted.replaceAll('+', '')).toBe('--------');
  });

  it('settles that no help is wanted where it is twice slower with help', () => {
    expect(wants(40, 2, 1)).toBe(`${'+'.repeat(8)}--${'+'.repeat(8)}${'-'.repeat(22)}`);
  });

  it('does not count states that help has been asked for before', () => {
    let time = 0;
    const payoff = new Payoff({ helped: 2, alone: 2 }, () => time);
    const explore = (hasHelp: boolean, takes: number): void => {
      payoff.note(hasHelp);
      time += takes;
    };
    for (let round = 0; round < 3; round++) {
      for (let state = 0; state < 2; state++) explore(true, 5);
      for (let state = 0; state < 2; state++) explore(true, 0);
      for (let state = 0; state < 2; state++) explore(false, 6);
    }
    expect(payoff.isSettled).toBe(false);
  });
});
