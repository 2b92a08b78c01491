import { parentPort } from 'node:worker_threads';
import { runModel, type SpecLoader } from '../run-model.js';
import { toPlain } from '../transfer.js';
import type { Request, Response } from './messages.js';

/** The whole of a worker: checks the models it is sent, one after the other. */
export function serveModels(loadSpec: SpecLoader): void {
  const abort = new AbortController();
  parentPort?.on('message', (request: Request) => {
    if (request.kind === 'abort') {
      abort.abort();
      return;
    }
    void runModel(request.task, loadSpec, abort.signal).then((outcome) => {
      const { result } = outcome;
      const response: Response = result
        ? { result: toPlain(result), error: null }
        : { result: null, error: outcome.error };
      parentPort?.postMessage(response);
    });
  });
}
