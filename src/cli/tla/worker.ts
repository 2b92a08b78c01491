import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { DEEP_STACK } from '../../suite/pool/deep-stack.js';
import { TLA_WORKER } from '../worker-urls.js';

/** A thread that has been started, and that nobody uses yet. */
let spare: Worker | undefined;

/**
 * Less is inlined, and functions are compiled for speed later: see
 * `docs/decisions/0006-caches-and-inlining.md` for what it is worth.
 */
const COMPILE_LESS = ['--max-inlined-bytecode-size-cumulative=400', '--interrupt-budget=300000'];

/** Starts a thread that will be needed soon: it takes its time. */
export function startWorker(): void {
  for (const flag of COMPILE_LESS) setFlagsFromString(flag);
  spare = makeWorker();
}

/** A thread for specs in TLA+: the one that was started, or else a new one. */
export function takeWorker(): Worker {
  const worker = spare ?? makeWorker();
  spare = undefined;
  return worker;
}

/** Objects die young here: a small space for them stays in the processor's cache. */
const LIMITS = { ...DEEP_STACK, maxYoungGenerationSizeMb: 3 };

function makeWorker(): Worker {
  return new Worker(TLA_WORKER, { resourceLimits: LIMITS });
}
