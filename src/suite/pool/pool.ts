import { Worker } from 'node:worker_threads';
import type { ModelOutcome } from '../compare.js';
import { crashDiagnostic, interrupted, type ModelTask } from '../run-model.js';
import { fromPlain } from '../transfer.js';
import { DEEP_STACK } from './deep-stack.js';
import type { Request, Response } from './messages.js';

export interface PoolOptions {
  /** Built JavaScript that calls `serveModels`. */
  readonly worker: URL;
  readonly size: number;
  readonly signal: AbortSignal;
  readonly onOutcome: (index: number, outcome: ModelOutcome) => void;
}

/**
 * Checks the models in worker threads and hands over each outcome as it comes.
 *
 * @param order the indices of `tasks` in the order in which to begin them
 */
export async function runInWorkers(
  tasks: readonly ModelTask[],
  order: readonly number[],
  { worker, size, signal, onOutcome }: PoolOptions,
): Promise<void> {
  const waiting = [...order];
  const serve = async (): Promise<void> => {
    let seat: Seat | undefined;
    for (let index = waiting.shift(); index !== undefined; index = waiting.shift()) {
      const task = tasks[index];
      if (task === undefined) continue;
      if (signal.aborted) {
        onOutcome(index, { result: null, error: interrupted });
        continue;
      }
      if (seat === undefined || seat.isLost) seat = new Seat(worker, signal);
      onOutcome(index, await seat.run(task));
    }
    await seat?.leave();
  };
  await Promise.all(Array.from({ length: Math.min(size, tasks.length) }, serve));
}

/** One worker thread and the model it is busy with. */
class Seat {
  isLost = false;
  readonly #worker: Worker;
  readonly #signal: AbortSignal;
  readonly #abort = (): void => this.#post({ kind: 'abort' });
  #settle: (outcome: ModelOutcome) => void = () => undefined;

  constructor(url: URL, signal: AbortSignal) {
    this.#worker = new Worker(url, { resourceLimits: DEEP_STACK });
    this.#signal = signal;
    signal.addEventListener('abort', this.#abort);
    this.#worker.on('message', (response: Response) => {
      const { result, error } = response;
      this.#settle(result ? { result: fromPlain(result), error: null } : { result: null, error });
    });
    this.#worker.on('error', (error) => this.#lose(error));
    this.#worker.on('exit', () => this.#lose(new Error('its worker thread ended early')));
  }

  run(task: ModelTask): Promise<ModelOutcome> {
    return new Promise((resolve) => {
      this.#settle = resolve;
      this.#post({ kind: 'check', task });
    });
  }

  async leave(): Promise<void> {
    this.#signal.removeEventListener('abort', this.#abort);
    await this.#worker.terminate();
  }

  #post(request: Request): void {
    this.#worker.postMessage(request);
  }

  #lose(error: Error): void {
    this.isLost = true;
    this.#signal.removeEventListener('abort', this.#abort);
    this.#settle({ result: null, error: crashDiagnostic(error) });
  }
}
