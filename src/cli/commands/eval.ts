import { noteDiagnostics } from '../diagnostics.js';
import { Printout } from '../printout.js';
import { readAssignments, readOnce } from '../read-option.js';
import { tellFailure } from '../tell-failure.js';
import type { Terminal } from '../terminal.js';
import { ThreadSession } from '../tla/thread-session.js';
import type { EvalArguments } from './arguments.js';
import { readExtends, readTell } from './session-settings.js';
import { readEvaluationSettings } from './tla-settings.js';

/** `lamplight eval EXPRESSION...`: the exit code is that of the first expression that fails. */
export async function runEval(given: EvalArguments, terminal: Terminal): Promise<number> {
  const tell = readTell(given);
  const { expressions } = given;
  const task = {
    spec: readOnce('spec', given.spec),
    extends: readExtends(given.extends),
    settings: readEvaluationSettings(given),
    constants: readAssignments('constant', given.constant),
  };
  const session = new ThreadSession(task, {
    printout: new Printout(terminal, 'stdout'),
    warned: (warnings) => noteDiagnostics(warnings, terminal, tell.color),
  });
  await session.opened();
  let exitCode = 0;
  for (const [index, text] of expressions.entries()) {
    const name = expressions.length === 1 ? 'expression' : `expression ${index + 1}`;
    try {
      const value = await session.evaluate({ name, text });
      if (value !== null) await terminal.print(`${value}\n`);
    } catch (error) {
      const failed = tellFailure(error, terminal, tell);
      if (exitCode === 0) exitCode = failed;
    }
  }
  await session.close();
  return exitCode;
}
