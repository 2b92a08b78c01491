import { availableParallelism } from 'node:os';
import type { Model } from '../../checker/model.js';
import type { SearchOptions } from '../../checker/search/search.js';
import type { ModelOptions } from '../../checker/spec.js';
import { checkReporters } from '../../report/reporters.js';
import { quote } from '../../suite/shell.js';
import { availableMemory } from '../available-memory.js';
import type { Checked } from '../checked.js';
import { ExitCode, modelExitCode } from '../exit-codes.js';
import { failingWith } from '../failure.js';
import { CHECK_FORMATS } from '../options.js';
import { deliver } from '../output/deliver.js';
import { readDestinations } from '../output/destinations.js';
import type { ProgressLine } from '../progress.js';
import { SearchProgress } from '../search-progress.js';
import { readAssignments, readBytes, readCount, readWorkers } from '../read-option.js';
import { loadSpec } from '../spec-catalog.js';
import type { Terminal } from '../terminal.js';
import { isTla } from '../tla/settings.js';
import type { CheckArguments } from './arguments.js';
import { readRunSettings, runInterruptibly, type RunSettings } from './run-settings.js';
import { readTlaSettings, refuseTlaSettings } from './tla-settings.js';

/** `lamplight check SPEC` */
export async function runCheck(given: CheckArguments, terminal: Terminal): Promise<number> {
  const settings = readRunSettings(given);
  const destinations = readDestinations(CHECK_FORMATS, given.format, given.out);
  const search: Search = {
    spec: given.spec,
    constants: readAssignments('constant', given.constant),
    modelOptions: { caches: !given['no-cache'] },
    options: readSearchOptions(given),
    workers: readWorkers(given.workers, availableParallelism(), MOST_WORKERS),
    settings,
  };
  const isReport = destinations.some(({ format, file }) => file === null && format !== 'text');
  const checked = isTla(given.spec)
    ? await checkTla(search, given, isReport ? 'stderr' : 'stdout', terminal)
    : await checkHere(search, given, terminal);
  const options = {
    fullState: given['full-state'] ?? false,
    coverage: given.coverage ?? false,
    hide: given.hide ?? [],
  };
  try {
    await deliver(
      {
        ...settings,
        destinations,
        render: (format, look) => {
          // Who reads the text has just typed the command.
          const command = format === 'text' ? null : commandOf(given);
          return checked.report(format, { ...options, ...look, command });
        },
      },
      terminal,
    );
  } finally {
    await checked.close();
  }
  return checked.exitCode;
}

/** One of them keeps the states that all find: more than these it can hardly keep busy. */
const MOST_WORKERS = 8;

/** A search that was asked for. */
interface Search {
  readonly spec: string;
  readonly constants: ReadonlyMap<string, string>;
  readonly modelOptions: ModelOptions;
  readonly options: SearchOptions;
  readonly workers: number;
  readonly settings: RunSettings;
}

function readSearchOptions(given: CheckArguments): SearchOptions {
  return {
    continue: given.continue ?? false,
    deadlock: !given['no-deadlock'],
    properties: given.property,
    bounds: {
      depth: readCount('max-depth', given['max-depth']),
      states: readCount('max-states', given['max-states']),
      memory: readBytes('memory', given.memory) ?? availableMemory(),
    },
  };
}

async function checkHere(
  { spec: reference, constants, modelOptions, options, workers, settings }: Search,
  given: CheckArguments,
  terminal: Terminal,
): Promise<Checked> {
  refuseTlaSettings(given);
  const { spec, origin } = await failingWith(ExitCode.badSpec, () => loadSpec(reference));
  const makeModel = (): Promise<Model> =>
    failingWith(modelExitCode, () => spec.instantiate(constants, origin, modelOptions));
  // Where a thread searches, the engine is loaded there alone.
  const { checkWith } = await import('../workers/check-with.js');
  const result = await failingWith(ExitCode.badConfiguration, () =>
    runInterruptibly(settings, terminal, (line, signal) => {
      const progress = new SearchProgress(line);
      return checkWith({
        workers,
        reference: { spec: reference, constants, modelOptions, settings: null },
        makeModel,
        signal,
        options: {
          ...options,
          progressInterval: line.interval,
          onProgress: line.interval === undefined ? undefined : (at) => progress.show(at),
        },
        note: settings.quiet ? () => undefined : (text) => noteOn(line, terminal, text),
      });
    }),
  );
  return {
    exitCode: result.exitCode,
    report: async (format, look) => (await checkReporters[format]())(result, look),
    close: () => Promise.resolve(),
  };
}

/** @param stream where the spec prints to */
async function checkTla(
  { spec, constants, modelOptions, options, workers, settings }: Search,
  given: CheckArguments,
  stream: 'stdout' | 'stderr',
  terminal: Terminal,
): Promise<Checked> {
  const tlaSettings = readTlaSettings(given);
  const { checkInThread } = await import('../tla/check-in-thread.js');
  return runInterruptibly(settings, terminal, (line, signal) => {
    const task = {
      spec,
      settings: tlaSettings,
      constants,
      modelOptions,
      workers,
      options: { ...options, progressInterval: line.interval },
    };
    return checkInThread(task, { line, signal, stream, terminal, quiet: settings.quiet });
  });
}

function noteOn(line: ProgressLine, terminal: Terminal, text: string): void {
  line.clear();
  terminal.note(text);
}

/** The command that gives this result again, whatever it is reported to. */
function commandOf(given: CheckArguments): string {
  const options = Object.entries({
    '--config': given.config,
    '--library': given.library,
    '-c': given.constant,
    '--init': given.init,
    '--next': given.next,
    '--invariant': given.invariant,
    '--property': given.property,
    '--seed': given.seed,
    '--max-depth': given['max-depth'],
    '--max-states': given['max-states'],
    '--memory': given.memory,
  }).flatMap(([option, values]) => [values ?? []].flat().flatMap((value) => [option, value]));
  const flags = FLAGS_OF_RESULTS.flatMap((flag) => (given[flag] ? [`--${flag}`] : []));
  return ['npx', 'lamplight', 'check', given.spec, ...options, ...flags].map(quote).join(' ');
}

/** Flags that decide what the result is. */
const FLAGS_OF_RESULTS = [
  'no-deadlock',
  'continue',
  'skip-unsupported',
  'allow-exec',
  'allow-write',
] as const;
