import { entryState } from '../../tla/entry-state.js';
import { noteDiagnostics } from '../diagnostics.js';
import { Printout } from '../printout.js';
import { readAssignments } from '../read-option.js';
import { pipedConsole, terminalConsole } from '../repl/console.js';
import { EntryCollector } from '../repl/entry-collector.js';
import { Repl } from '../repl/repl.js';
import type { Terminal } from '../terminal.js';
import { ThreadSession } from '../tla/thread-session.js';
import type { ReplArguments } from './arguments.js';
import { readExtends, readTell } from './session-settings.js';
import { readEvaluationSettings } from './tla-settings.js';

/** `lamplight repl [SPEC]`; where nobody types, the exit code is that of the first failure. */
export async function runRepl(given: ReplArguments, terminal: Terminal): Promise<number> {
  const tell = readTell(given);
  const task = {
    spec: given.spec,
    extends: readExtends(given.extends),
    settings: readEvaluationSettings(given),
    constants: readAssignments('constant', given.constant),
  };
  const session = new ThreadSession(task, {
    printout: new Printout(terminal, 'stdout'),
    warned: (warnings) => noteDiagnostics(warnings, terminal, tell.color),
  });
  await session.opened();
  const isTyped = process.stdin.isTTY && process.stdout.isTTY;
  const repl = new Repl(session, new EntryCollector(entryState), terminal, tell);
  const input = isTyped
    ? terminalConsole(process, () => void repl.interrupt())
    : pipedConsole(process.stdin);
  if (isTyped) await terminal.print('Expressions and definitions of TLA+; :help tells more.\n');
  const failed = await repl.run(input);
  await session.close();
  return isTyped ? 0 : failed;
}
