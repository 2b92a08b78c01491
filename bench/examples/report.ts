import type { Example } from './collection.js';
import { differences, hasCounts, type Outcome } from './outcome.js';
import type { ExampleRun } from './run-example.js';

/** An example with the runs of both tools. */
export interface Compared {
  readonly example: Example;
  /** Null when it did not end in time. */
  readonly ours: ExampleRun | null;
  /** Undefined when TLC does not take part; null when it did not end in time. */
  readonly tlc: ExampleRun | null | undefined;
}

/** TLC's exit code for a spec that it cannot read: a module that it needs is not there. */
const NOT_READ = 150;

type Verdict = 'same' | 'differs' | 'too long' | 'no figures';

/** TLC decides; where it cannot, or does not take part, the figures of the collection. */
function wanted({ example, tlc }: Compared): Outcome {
  return tlc && tlc.outcome.exitCode !== NOT_READ ? tlc.outcome : example.expected;
}

export function verdictOf(compared: Compared): Verdict {
  const { ours } = compared;
  if (ours === null) return 'too long';
  const theirs = wanted(compared);
  if (differences(ours.outcome, theirs).length > 0) return 'differs';
  return hasCounts(theirs) ? 'same' : 'no figures';
}

/** CPU seconds of TLC for each of lamplight; null where one of them is not known. */
export function ratioOf({ ours, tlc }: Compared): number | null {
  const isRead = tlc?.outcome.exitCode !== NOT_READ;
  return ours && tlc && isRead ? tlc.cpuSeconds / ours.cpuSeconds : null;
}

const whole = new Intl.NumberFormat('en-US');

/** A line for an example. */
export function lineOf(compared: Compared): string {
  const { example, ours, tlc } = compared;
  const verdict = verdictOf(compared);
  const parts = [`${verdict.padEnd(10)} ${example.name}`];
  if (ours !== null) {
    const { generated, distinct, depth, exitCode } = ours.outcome;
    const counts = [generated, distinct, depth].map((count) => count && whole.format(count));
    parts.push(`exit ${exitCode}, ${counts.join(' / ')}, ${ours.cpuSeconds.toFixed(1)} CPU s`);
    const theirs = wanted(compared);
    for (const fact of verdict === 'differs' ? differences(ours.outcome, theirs) : []) {
      parts.push(`${fact} should be ${theirs[fact]}`);
    }
  }
  const ratio = ratioOf(compared);
  if (ratio !== null) parts.push(`TLC ${tlc?.cpuSeconds.toFixed(1)} CPU s, ${ratio.toFixed(1)}x`);
  return parts.join('; ');
}

/** CPU seconds of TLC from which on a ratio says more than how fast each of them starts. */
const LONG = 5;

/** How many there are of each verdict, and the least ratio of those that take TLC a while. */
export function summaryOf(all: readonly Compared[]): string {
  const verdicts: readonly Verdict[] = ['same', 'differs', 'too long', 'no figures'];
  const counts = verdicts.map(
    (verdict) => `${all.filter((each) => verdictOf(each) === verdict).length} ${verdict}`,
  );
  const long = all.filter(({ tlc }) => (tlc?.cpuSeconds ?? 0) > LONG);
  const ratios = long.flatMap((each) => ratioOf(each) ?? []);
  if (ratios.length === 0) return counts.join(', ');
  return `${counts.join(', ')}; of ${ratios.length} that take TLC more than ${LONG} CPU s, the least ratio is ${Math.min(...ratios).toFixed(1)}x`;
}
