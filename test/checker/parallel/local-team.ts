import type { Model } from '../../../src/checker/model.js';
import { Search, type SearchOptions } from '../../../src/checker/search/search.js';
import { selectProperties } from '../../../src/checker/search/selection.js';
import { LeadTeam, newMember } from '../../../src/checker/parallel/team.js';
import type { Member } from '../../../src/checker/parallel/member.js';
import type { MemberOptions } from '../../../src/checker/parallel/member-task.js';
import { teamMemory } from '../../../src/checker/parallel/shared-memory.js';
import type { CheckResult } from '../../../src/checker/result.js';

export interface LocalTeam {
  readonly size: number;
  /** States before the team takes over. */
  readonly fewest: number;
  readonly ringBits: number;
  /** Decides who works when. */
  readonly seed: number;
  readonly options: MemberOptions;
}

/** A search by a team whose members take turns at random in this thread. */
export function searchTogether(
  modelOf: (member: number) => Model,
  options: SearchOptions,
  { size, fewest, ringBits, seed, options: memberOptions }: LocalTeam,
): Omit<CheckResult, 'seconds'> {
  const memory = teamMemory(size, ringBits);
  const random = generator(seed);
  const members: Member[] = [];
  const patience = {
    wait(): void {
      const member = members[Math.floor(random() * members.length)];
      for (let turns = Math.floor(random() * 4); turns >= 0; turns--) member?.advance();
    },
  };
  const team = new LeadTeam(memory, patience, () => undefined, fewest, memberOptions);
  const search = new Search(modelOf(0), options, memberOptions.layout, team);
  for (let index = 1; index < size; index++) {
    const model = modelOf(index);
    const task = {
      model,
      selection: selectProperties(model, options),
      continues: options.continue ?? false,
      bounds: { depth: options.bounds?.depth ?? null, states: options.bounds?.states ?? null },
      memoryLimit: null,
    };
    members.push(newMember(task, memory, index, memberOptions));
  }
  while (!search.run(0)) if (random() < 0.5) patience.wait();
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
