import { usageFailure } from '../failure.js';

/** A report: in which format, and where to; null is standard output. */
export interface Destination<Format extends string> {
  readonly format: Format;
  readonly file: string | null;
}

/**
 * Pairs `--format` with `--out`. `--out FILE` is for the one report there is; `--out FORMAT=FILE`
 * names its format, which need not be asked for by `--format` again. A format without a file goes to
 * standard output, and so does a text report when every other one goes to a file by name.
 *
 * @throws Failure when it is open which report a file is for
 */
export function readDestinations<Format extends string>(
  known: readonly Format[],
  formats: readonly Format[] = [],
  outs: readonly string[] = [],
): readonly Destination<Format>[] {
  const named = outs.flatMap((out) => readNamed(known, out) ?? []);
  const unnamed = outs.filter((out) => readNamed(known, out) === undefined);
  const [first = ''] = known;
  const asked = formats.length > 0 ? [...new Set(formats)] : [first as Format];
  const open = asked.filter(
    (format) => !named.some((destination) => destination.format === format),
  );
  const [file] = unnamed;
  if (file !== undefined && (unnamed.length > 1 || open.length !== 1)) {
    throw usageFailure(
      `it is open which report goes to ${file}`,
      `name the format: --out ${open[0] ?? first}=${file}`,
    );
  }
  const destinations = [...open.map((format) => ({ format, file: file ?? null })), ...named];
  refuseSharedFiles(destinations);
  return destinations;
}

function refuseSharedFiles(destinations: readonly Destination<string>[]): void {
  const files = destinations.flatMap((destination) => destination.file ?? []);
  const shared = files.find((file, index) => files.indexOf(file) !== index);
  if (shared === undefined) return;
  throw usageFailure(`two reports go to ${shared}`, 'give each report a file of its own');
}

function readNamed<Format extends string>(
  known: readonly Format[],
  out: string,
): Destination<Format> | undefined {
  const equals = out.indexOf('=');
  const format = known.find((name) => name === out.slice(0, equals));
  const file = out.slice(equals + 1);
  return format === undefined || file === '' ? undefined : { format, file };
}
