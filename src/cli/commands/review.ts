import { availableParallelism } from 'node:os';
import { defaultReportOptions } from '../../report/options.js';
import { reviewReporters } from '../../report/reporters.js';
import { loadSuite } from '../../suite/load.js';
import { readSuite } from '../../suite/read-suite.js';
import type { ReviewResult } from '../../suite/result.js';
import { reviewAgain, reviewSuite } from '../../suite/review.js';
import { selectModels } from '../../suite/select-models.js';
import type { Suite } from '../../suite/suite.js';
import { updateSuite } from '../../suite/update-suite.js';
import { ExitCode } from '../exit-codes.js';
import { failingWith, failureOf, type Failure } from '../failure.js';
import { REVIEW_FORMATS } from '../options.js';
import { deliver } from '../output/deliver.js';
import { readDestinations } from '../output/destinations.js';
import { writeFileWhole } from '../output/write-file.js';
import { readCount } from '../read-option.js';
import { loadSpec } from '../spec-catalog.js';
import { findSuite } from '../suite-catalog.js';
import type { Terminal } from '../terminal.js';
import { isTla } from '../tla/settings.js';
import { REVIEW_WORKER } from '../worker-urls.js';
import type { ReviewArguments } from './arguments.js';
import { readRunSettings, runInterruptibly, type RunSettings } from './run-settings.js';

/** `lamplight review SUITE` */
export async function runReview(given: ReviewArguments, terminal: Terminal): Promise<number> {
  const settings = readRunSettings(given);
  const destinations = readDestinations(REVIEW_FORMATS, given.format, given.out);
  const jobs = readCount('jobs', given.jobs) ?? availableParallelism();
  const review = await failingWith(ExitCode.badConfiguration, async () => {
    const file = findSuite(given.suite);
    const { suite, text } = await loadSuite(file, given.suite);
    const selected = selectModels(suite, given.only ?? []);
    return { file, text, result: await runModels(selected, jobs, settings, terminal) };
  });
  const accepted = given.update ? await accept(review, given, terminal) : null;
  const shown = accepted?.result ?? review.result;
  await deliver(
    {
      ...settings,
      destinations,
      render: async (format, look) =>
        (await reviewReporters[format]())(shown, { ...defaultReportOptions, ...look }),
    },
    terminal,
  );
  if (accepted?.problem) throw accepted.problem;
  return shown.exitCode;
}

function runModels(
  suite: Suite,
  jobs: number,
  settings: RunSettings,
  terminal: Terminal,
): Promise<ReviewResult> {
  return runInterruptibly(settings, terminal, (line, signal) =>
    reviewSuite(suite, {
      loadSpec,
      jobs,
      needsDeepStack: suite.models.some(({ spec }) => isTla(spec)),
      worker: REVIEW_WORKER,
      signal,
      onProgress: (finished, total) => line.update(`${finished} of ${total} models checked`),
    }),
  );
}

interface Review {
  readonly file: string;
  readonly text: string;
  readonly result: ReviewResult;
}

/** What `--update` leads to: the review against the new expectations, or why they are not written. */
type Acceptance =
  | { readonly result: ReviewResult; readonly problem: null }
  | { readonly result: null; readonly problem: Failure };

async function accept(
  { file, text, result }: Review,
  { suite: name, only, quiet }: ReviewArguments,
  terminal: Terminal,
): Promise<Acceptance> {
  const { text: updated, changed, undecided } = updateSuite(text, result);
  try {
    if (changed.length > 0) await writeFileWhole(file, updated);
  } catch (error) {
    return { result: null, problem: failureOf(error) };
  }
  if (!quiet) {
    const changes = changed.length === 0 ? 'nothing to change' : `changed ${changed.join(', ')}`;
    const kept = undecided.length === 0 ? '' : `; not decided: ${undecided.join(', ')}`;
    terminal.note(`${file}: ${changes}${kept}\n`);
  }
  const suite = selectModels(readSuite(updated, file, name), only ?? []);
  return { result: reviewAgain(suite, result), problem: null };
}
