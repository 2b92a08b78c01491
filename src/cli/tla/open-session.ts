import { basename } from 'node:path';
import { fileSources, loadSources } from '../../tla/load.js';
import type { TlaSources } from '../../tla/prepare.js';
import { Session, sessionSources, USUAL_MODULES } from '../../tla/session.js';
import { ExitCode } from '../exit-codes.js';
import { failingWith } from '../failure.js';
import type { SessionTask } from './calls.js';
import { tlaExitCode } from './exit-code.js';
import { outsideFor } from './load-spec.js';

/**
 * Opens a session that sees what a spec sees, or else the standard modules.
 *
 * @param print gets what is printed during evaluations
 * @throws Failure
 */
export async function openSession(
  task: SessionTask,
  print: (text: string) => void,
): Promise<Session> {
  const { settings, constants } = task;
  const outside = outsideFor(settings, print);
  const sources = await failingWith(ExitCode.badSpec, () => sourcesOf(task));
  return failingWith(
    tlaExitCode,
    () => new Session(sources, { outside, seed: settings.seed }, constants),
  );
}

function sourcesOf({ spec, settings, extends: more }: SessionTask): TlaSources {
  if (spec === undefined) {
    return sessionSources([...USUAL_MODULES, ...more], fileSources('', settings.libraries));
  }
  const sources = loadSources(spec, settings);
  if (more.length === 0) return sources;
  const names = [basename(spec, '.tla'), ...more];
  return sessionSources(names, sources.modules, sources.configuration);
}
