import type { MessagePort } from 'node:worker_threads';
import type { CheckResult } from '../../checker/result.js';
import { checkReporters } from '../../report/reporters.js';
import type { Session } from '../../tla/session.js';
import { Source } from '../../tla/text/source.js';
import { failingWith, failureOf } from '../failure.js';
import { stackOf } from '../stack.js';
import type { Calls, Request, Response } from './calls.js';
import { checkModel } from './check-model.js';
import { tlaExitCode } from './exit-code.js';

type Handlers = {
  readonly [Name in keyof Calls]: (
    argument: Parameters<Calls[Name]>[0],
  ) => ReturnType<Calls[Name]> | Promise<ReturnType<Calls[Name]>>;
};

/** The whole of a thread for specs in TLA+: does what it is asked, one call after the other. */
export function serveCalls(port: MessagePort): void {
  const abort = new AbortController();
  const send = (response: Response): void => port.postMessage(response);
  const handlers = handlersFor(abort.signal, send);
  port.on('message', (request: Request) => {
    if (request.kind === 'abort') {
      abort.abort();
      return;
    }
    const handle = handlers[request.name] as (argument: unknown) => unknown;
    void respond(() => handle(request.argument)).then(send);
  });
}

function handlersFor(signal: AbortSignal, send: (response: Response) => void): Handlers {
  const print = (text: string): void => send({ kind: 'printed', text });
  let session: Session | undefined;
  let result: CheckResult | undefined;
  return {
    async check(task) {
      result = await checkModel(task, signal, {
        print,
        note: (text) => send({ kind: 'noted', text }),
        progress: (progress) => send({ kind: 'progress', progress }),
      });
      return result.exitCode;
    },
    async report({ format, options }) {
      if (result === undefined) throw new Error('there is no result to report on');
      return (await checkReporters[format]())(result, options);
    },
    async open(task) {
      const { openSession } = await import('./open-session.js');
      session = await openSession(task, print);
      return null;
    },
    evaluate: ({ name, text }) =>
      failingWith(tlaExitCode, () => {
        try {
          return session?.enter(new Source(name, text)) ?? null;
        } finally {
          const warnings = session?.takeWarnings() ?? [];
          if (warnings.length > 0) send({ kind: 'warned', warnings });
        }
      }),
  };
}

async function respond(work: () => unknown): Promise<Response> {
  try {
    return { kind: 'done', result: await work() };
  } catch (error) {
    const { exitCode, diagnostics, cause } = failureOf(error);
    const failure = { exitCode, diagnostics, stack: stackOf(cause ?? error) };
    return { kind: 'failed', failure };
  }
}
