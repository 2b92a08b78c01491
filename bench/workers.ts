/**
 * Wall seconds of one worker and of several, on models with more than a million states:
 *
 *     npm run bench:workers -- [workers] [runs]
 *
 * Runs alternate. The machine has to be idle, and to have a core for each worker. Peer: none.
 */
import { spawnSync } from 'node:child_process';

const [workers = 2, runs = 3] = process.argv.slice(2).map(Number);
const MODELS: readonly (readonly string[])[] = [
  ['bench/models/two-phase/TwoPhase.tla'],
  ['bench/models/bakery/Bakery.tla'],
  ['bench/models/peterson/Peterson.tla'],
  ['bench/models/sliding-window/SlidingWindow.tla'],
  ['bench/models/paxos/Paxos.tla'],
  ['vfio-pci', '-c', 'variant=v5.8', '-c', 'scenario=everything', '--continue'],
];
/** No error, or a violation that is wanted. */
const GOOD = [0, 12];

function secondsOf(model: readonly string[], count: number): number {
  const start = performance.now();
  const args = ['dist/cli/main.js', 'check', ...model, '--workers', String(count), '--quiet'];
  const { status } = spawnSync(process.execPath, args, { stdio: 'ignore' });
  if (!GOOD.includes(status ?? -1)) throw new Error(`${model.join(' ')} ended with ${status}`);
  return (performance.now() - start) / 1000;
}

for (const model of MODELS) {
  const alone: number[] = [];
  const together: number[] = [];
  for (let run = 0; run < runs; run++) {
    alone.push(secondsOf(model, 1));
    together.push(secondsOf(model, workers));
  }
  const [one, several] = [Math.min(...alone), Math.min(...together)];
  console.log(
    `${model[0]}: ${one.toFixed(2)} s, ${several.toFixed(2)} s with ${workers} workers, ${(one / several).toFixed(2)}x`,
  );
}
