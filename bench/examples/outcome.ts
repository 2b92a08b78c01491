/** How a search ended, and what it counted. Null is not known. */
export interface Outcome {
  readonly exitCode: number | null;
  readonly generated: number | null;
  readonly distinct: number | null;
  readonly depth: number | null;
}

/** What lamplight's report in JSON says; nothing but the exit code where there is no report. */
export function outcomeOfReport(exitCode: number, output: string): Outcome {
  try {
    const { generated, distinct, depth } = JSON.parse(output) as Outcome;
    return { exitCode, generated, distinct, depth };
  } catch {
    return { exitCode, generated: null, distinct: null, depth: null };
  }
}

/** What the last lines of TLC say. It counts nothing where no state was made. */
export function outcomeOfTlc(exitCode: number, output: string): Outcome {
  const [, generated = null, distinct = null] =
    /^(\d+) states generated, (\d+) distinct states found, /m.exec(output) ?? [];
  const [, depth = null] =
    /^The depth of the complete state graph search is (\d+)\.$/m.exec(output) ?? [];
  const number = (text: string | null): number | null => (text === null ? null : Number(text));
  return {
    exitCode,
    generated: number(generated),
    distinct: number(distinct),
    depth: number(depth),
  };
}

/** The names of what differs; what is not known does not. */
export function differences(ours: Outcome, theirs: Outcome): (keyof Outcome)[] {
  return (['exitCode', 'generated', 'distinct', 'depth'] as const).filter(
    (fact) => theirs[fact] !== null && theirs[fact] !== ours[fact],
  );
}

/** Whether there is more to compare than an exit code. */
export function hasCounts({ generated }: Outcome): boolean {
  return generated !== null;
}
