import type { Worker } from 'node:worker_threads';
import type { Progress } from '../../checker/check.js';
import type { Diagnostic } from '../../checker/diagnostic.js';
import { ExitCode } from '../exit-codes.js';
import { Failure } from '../failure.js';
import type { Calls, PlainFailure, Request, Response } from './calls.js';
import { takeWorker } from './worker.js';

interface Call {
  readonly resolve: (result: never) => void;
  readonly reject: (error: unknown) => void;
}

/** What is heard of a thread while it works. */
export interface ThreadListener {
  /** A line that a spec prints. */
  readonly printed: (text: string) => void;
  /** What is odd about an evaluation in a session. */
  readonly warned?: (warnings: readonly Diagnostic[]) => void;
  /** What a person should know about a call. */
  readonly noted?: (text: string) => void;
  readonly progress?: (progress: Progress) => void;
}

/** A thread with a deep stack, in which specs in TLA+ are evaluated. */
export class TlaThread {
  readonly #worker: Worker;
  readonly #calls: Call[] = [];

  constructor({ printed, warned, noted, progress }: ThreadListener) {
    this.#worker = takeWorker();
    this.#worker.on('message', (response: Response) => {
      switch (response.kind) {
        case 'printed':
          return printed(response.text);
        case 'warned':
          return warned?.(response.warnings);
        case 'noted':
          return noted?.(response.text);
        case 'progress':
          return progress?.(response.progress);
        case 'done':
          return this.#calls.shift()?.resolve(response.result as never);
        case 'failed':
          return this.#calls.shift()?.reject(failureFrom(response.failure));
      }
    });
    this.#worker.on('error', (error) => this.#end(explain(error)));
    this.#worker.on('exit', () => this.#end(new Error('the thread of the spec ended early')));
  }

  /** @throws Failure */
  call<Name extends keyof Calls>(
    name: Name,
    argument: Parameters<Calls[Name]>[0],
  ): Promise<ReturnType<Calls[Name]>> {
    return new Promise((resolve, reject) => {
      this.#calls.push({ resolve, reject });
      this.#post({ kind: 'call', name, argument } as Request);
    });
  }

  /** Asks for what is known so far. */
  abort(): void {
    this.#post({ kind: 'abort' });
  }

  /** Ends the thread. A call that it works on fails. */
  async close(): Promise<void> {
    this.#end(givenUp());
    await this.#worker.terminate();
  }

  #post(request: Request): void {
    this.#worker.postMessage(request);
  }

  #end(error: Error): void {
    for (const call of this.#calls.splice(0)) call.reject(error);
  }
}

function givenUp(): Failure {
  const message = 'the evaluation was given up';
  return new Failure(ExitCode.other, [{ code: 'evaluation-given-up', severity: 'error', message }]);
}

function failureFrom({ exitCode, diagnostics, stack }: PlainFailure): Failure {
  const cause = new Error('in the thread of the spec');
  cause.stack = stack;
  return new Failure(exitCode, diagnostics, { cause });
}

function explain(error: Error): Error {
  if (!('code' in error) || error.code !== 'ERR_WORKER_OUT_OF_MEMORY') return error;
  const message = 'the evaluation needs more memory than there is for JavaScript values';
  const help = 'NODE_OPTIONS=--max-old-space-size=8192 allows 8 GiB';
  const diagnostic = { code: 'out-of-memory', severity: 'error', message, help } as const;
  return new Failure(ExitCode.other, [diagnostic], { cause: error });
}
