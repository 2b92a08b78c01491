import { check, type Progress } from '../../checker/check.js';
import type { Model } from '../../checker/model.js';
import type { CheckResult } from '../../checker/result.js';
import { checkReporters } from '../../report/reporters.js';
import { byteSize, count, duration } from '../../report/shared/words.js';
import { quote } from '../../suite/shell.js';
import { ExitCode, modelExitCode } from '../exit-codes.js';
import { failingWith } from '../failure.js';
import { CHECK_FORMATS } from '../options.js';
import { deliver } from '../output/deliver.js';
import { readDestinations } from '../output/destinations.js';
import { readAssignments, readBytes, readCount } from '../read-option.js';
import { loadSpec } from '../spec-catalog.js';
import type { Terminal } from '../terminal.js';
import type { CheckArguments } from './arguments.js';
import { readRunSettings, runInterruptibly, type RunSettings } from './run-settings.js';

/** `lamplight check SPEC` */
export async function runCheck(given: CheckArguments, terminal: Terminal): Promise<number> {
  const settings = readRunSettings(given);
  const destinations = readDestinations(CHECK_FORMATS, given.format, given.out);
  const bounds = readBounds(given);
  const model = await makeModel(given);
  const result = await failingWith(ExitCode.badConfiguration, () =>
    search(model, { given, bounds, settings }, terminal),
  );
  const options = {
    fullState: given['full-state'] ?? false,
    coverage: given.coverage ?? false,
    hide: given.hide ?? [],
  };
  await deliver(
    {
      ...settings,
      destinations,
      render: async (format, look) => {
        // Who reads the text has just typed the command.
        const command = format === 'text' ? null : commandOf(given);
        return (await checkReporters[format]())(result, { ...options, ...look, command });
      },
    },
    terminal,
  );
  return result.exitCode;
}

async function makeModel({ spec: reference, constant }: CheckArguments): Promise<Model> {
  const constants = readAssignments('constant', constant);
  const { spec, origin } = await failingWith(ExitCode.badSpec, () => loadSpec(reference));
  return failingWith(modelExitCode, () => spec.instantiate(constants, origin));
}

function readBounds(given: CheckArguments) {
  return {
    depth: readCount('max-depth', given['max-depth']),
    states: readCount('max-states', given['max-states']),
    memory: readBytes('memory', given.memory),
  };
}

interface Search {
  readonly given: CheckArguments;
  readonly bounds: ReturnType<typeof readBounds>;
  readonly settings: RunSettings;
}

function search(
  model: Model,
  { given, bounds, settings }: Search,
  terminal: Terminal,
): Promise<CheckResult> {
  return runInterruptibly(settings, terminal, (line, signal) =>
    check(model, {
      continue: given.continue ?? false,
      deadlock: !given['no-deadlock'],
      properties: given.property,
      bounds,
      signal,
      progressInterval: line.interval,
      onProgress: line.interval === undefined ? undefined : (at) => line.update(progressText(at)),
    }),
  );
}

function progressText(at: Progress): string {
  return [
    duration(at.seconds),
    `depth ${count(at.depth)}`,
    `${count(at.generated)} generated`,
    `${count(at.distinct)} distinct`,
    `${count(at.left)} left`,
    `${count(Math.round(at.statesPerSecond / 1000))}k/s`,
    byteSize(at.storeBytes),
  ].join(', ');
}

/** The command that gives this result again, whatever it is reported to. */
function commandOf(given: CheckArguments): string {
  const options = Object.entries({
    '-c': given.constant,
    '--property': given.property,
    '--max-depth': given['max-depth'],
    '--max-states': given['max-states'],
    '--memory': given.memory,
  }).flatMap(([option, values]) => [values ?? []].flat().flatMap((value) => [option, value]));
  const flags = (['no-deadlock', 'continue'] as const).flatMap((flag) =>
    given[flag] ? [`--${flag}`] : [],
  );
  return ['npx', 'lamplight', 'check', given.spec, ...options, ...flags].map(quote).join(' ');
}
