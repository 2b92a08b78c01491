import type { Model } from '../../../src/checker/model.js';
import { Search, type SearchOptions } from '../../../src/checker/search/search.js';
import { selectProperties } from '../../../src/checker/search/selection.js';
import { LeadTeam, type TeamOptions } from '../../../src/checker/parallel/team.js';
import { Helper } from '../../../src/checker/parallel/helper.js';
import { teamMemory } from '../../../src/checker/parallel/shared-memory.js';
import type { CheckResult } from '../../../src/checker/result.js';
import type { Layout } from '../../../src/checker/store/layout.js';

export interface LocalTeam extends TeamOptions {
  readonly size: number;
  readonly ringBits: number;
  /** Decides who works when. */
  readonly seed: number;
  readonly layout?: Layout;
}

/** A search by a team whose members take turns at random in this thread. */
export function searchTogether(
  modelOf: (member: number) => Model,
  options: SearchOptions,
  { size, ringBits, seed, layout, ...teamOptions }: LocalTeam,
): Omit<CheckResult, 'seconds'> {
  const memory = teamMemory(size, ringBits);
  const random = generator(seed);
  const helpers: Helper[] = [];
  const patience = {
    wait(): void {
      const helper = helpers[Math.floor(random() * helpers.length)];
      for (let turns = Math.floor(random() * 4); turns >= 0; turns--) helper?.advance();
    },
  };
  const team = new LeadTeam(memory, patience, () => undefined, teamOptions);
  const search = new Search(modelOf(0), options, layout, team);
  const { recentBits } = teamOptions;
  for (let index = 1; index < size; index++) {
    const model = modelOf(index);
    const selection = selectProperties(model, options);
    const task = { model, selection, memoryLimit: null, recentBits };
    helpers.push(new Helper(task, memory, index));
  }
  while (!search.run(random() < 0.5 ? 0 : performance.now() + 1))
    if (random() < 0.5) patience.wait();
  return search.result();
}

/** Numbers in [0, 1). */
function generator(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32;
  };
}
