import { Worker } from 'node:worker_threads';
import { check, type CheckOptions } from '../../checker/check.js';
import type { Model } from '../../checker/model.js';
import { TeamGaveUp } from '../../checker/parallel/team-gave-up.js';
import { refusalOf } from '../../checker/parallel/sharing.js';
import { Control, teamMemory } from '../../checker/parallel/shared-memory.js';
import { LeadTeam } from '../../checker/parallel/team.js';
import type { CheckResult } from '../../checker/result.js';
import { DEEP_STACK } from '../../suite/pool/deep-stack.js';
import { SEARCH_WORKER } from '../worker-urls.js';
import type { ModelReference } from './task.js';

/** Milliseconds that the lead waits for others before it looks up. */
const PATIENCE = 5;

/** A check by several workers, this thread being the first. */
export interface TeamCheck {
  readonly workers: number;
  readonly reference: ModelReference;
  /** Makes the model, as often as it is called. */
  readonly makeModel: () => Model | Promise<Model>;
  readonly options: CheckOptions;
  readonly signal: AbortSignal;
  /** Tells a person what is not as asked for. */
  readonly note: (text: string) => void;
}

/** Checks a model with as many workers as are asked for, or with one where only one can. */
export async function checkWith(given: TeamCheck): Promise<CheckResult> {
  const { workers, makeModel, options, signal, note } = given;
  const model = await makeModel();
  const refusal = workers === 1 ? null : refusalOf(model);
  if (refusal !== null) note(`one worker alone searches this model: ${refusal}\n`);
  if (workers === 1 || refusal !== null) return check(model, { ...options, signal });
  try {
    return await checkTogether(model, given);
  } catch (error) {
    if (!(error instanceof TeamGaveUp)) throw error;
    note(
      'one worker alone searches this model, anew: its result may depend on the order of steps\n',
    );
    return check(await makeModel(), { ...options, signal });
  }
}

async function checkTogether(
  model: Model,
  { workers, reference, options, signal }: TeamCheck,
): Promise<CheckResult> {
  const memory = teamMemory(workers);
  const control = new Control(memory, 0);
  const threads: Worker[] = [];
  const { onProgress: _onProgress, ...plain } = options;
  const start = (): void => {
    for (let index = 1; index < workers; index++) {
      const thread = new Worker(SEARCH_WORKER, {
        workerData: { memory, index, model: reference, options: plain },
        resourceLimits: DEEP_STACK,
      });
      // What a helper cannot do, the search does, or tells why not.
      thread.on('error', () => control.dismiss(index));
      threads.push(thread);
    }
  };
  const team = new LeadTeam(memory, { wait: (signals) => control.sleep(signals, PATIENCE) }, start);
  try {
    return await check(model, { ...options, signal, team });
  } finally {
    team.dismiss();
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
}
