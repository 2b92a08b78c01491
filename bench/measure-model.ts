import { mkdirSync } from 'node:fs';
import { assertSameStates, typical, type Comparison } from './comparison.js';
import type { BenchModel, Size } from './models.js';
import type { Command, Counts, Peer } from './peers/peer.js';
import type { TimedRun, Usage } from './run-timed.js';

export interface Bench {
  readonly peers: readonly Peer[];
  readonly runs: number;
  /** An empty folder for everything that is made. */
  readonly scratch: string;
  readonly run: (command: Command) => TimedRun;
  /** Is told what happens next. */
  readonly progress: (text: string) => void;
}

interface Contestant {
  readonly peer: Peer;
  readonly command: Command;
  readonly runs: Usage[];
  counts: Counts;
}

/** What each tool took for a model: they take turns, so that the machine's moods meet them all. */
function runsOf(bench: Bench, model: BenchModel, size: Size): readonly Contestant[] {
  const contestants = bench.peers
    .filter((peer) => peer.takes(model))
    .map((peer, index): Contestant => {
      bench.progress(`${model.name}: preparing ${peer.name}`);
      const folder = `${bench.scratch}/${model.name}-${index}`;
      mkdirSync(folder, { recursive: true });
      const command = peer.prepare({ model, size, folder });
      return { peer, command, runs: [], counts: { generated: 0, distinct: 0 } };
    });
  for (let round = 1; round <= bench.runs; round++) {
    for (const contestant of contestants) {
      bench.progress(`${model.name}: ${contestant.peer.name}, run ${round} of ${bench.runs}`);
      const { output, wallSeconds, cpuSeconds, peakBytes } = bench.run(contestant.command);
      contestant.runs.push({ wallSeconds, cpuSeconds, peakBytes });
      contestant.counts = contestant.peer.parse(output);
    }
  }
  return contestants;
}

/** What each tool takes for a model that needs next to nothing, by its name. */
export function startsOf(bench: Bench, trivial: BenchModel): ReadonlyMap<string, Usage> {
  const contestants = runsOf(bench, trivial, trivial.sizes.quick);
  return new Map(contestants.map(({ peer, runs }) => [peer.name, typical(runs)]));
}

/** Compares the tools on a model; `starts` has what each takes when there is no work. */
export function measureModel(
  bench: Bench,
  model: BenchModel,
  size: Size,
  starts: ReadonlyMap<string, Usage>,
): Comparison {
  const measurements = runsOf(bench, model, size).map(({ peer, runs, counts }) => ({
    tool: peer.name,
    language: peer.language,
    counts,
    runs,
    baseBytes: starts.get(peer.name)?.peakBytes ?? 0,
  }));
  assertSameStates(model.name, measurements);
  return { model: model.name, size, measurements };
}
