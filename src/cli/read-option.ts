import { usageFailure, type Failure } from './failure.js';

/**
 * Options as the parser leaves them are texts, and lists of texts where an option was repeated.
 * These functions read them, and throw a `Failure` with an example of what is right.
 */
type Raw = string | readonly string[] | undefined;

/** A whole number from 1. */
export function readCount(option: string, raw: Raw): number | undefined {
  const text = readOnce(option, raw);
  if (text === undefined) return undefined;
  const count = /^\d[\d_]*$/.test(text) ? Number(text.replaceAll('_', '')) : Number.NaN;
  if (Number.isSafeInteger(count) && count >= 1) return count;
  throw wrongValue(option, text, 'a whole number from 1, such as 1000000 or 1_000_000');
}

/** How many workers: a whole number from 1 to `most`, or `auto` for one a core; 1 when left out. */
export function readWorkers(raw: Raw, cores: number, most: number): number {
  const text = readOnce('workers', raw);
  if (text === undefined) return 1;
  if (text === 'auto') return Math.min(cores, most);
  const count = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (count >= 1 && count <= most) return count;
  throw wrongValue('workers', text, `a whole number from 1 to ${most}, or auto`);
}

/** An integer of 32 bits. */
export function readInteger(option: string, raw: Raw): number | undefined {
  const text = readOnce(option, raw);
  if (text === undefined) return undefined;
  const number = /^-?\d[\d_]*$/.test(text) ? Number(text.replaceAll('_', '')) : Number.NaN;
  if (number === (number | 0)) return number;
  throw wrongValue(option, text, 'an integer of 32 bits, such as 42');
}

const UNITS: Readonly<Record<string, number>> = {
  '': 1,
  B: 1,
  kB: 1e3,
  MB: 1e6,
  GB: 1e9,
  KiB: 2 ** 10,
  MiB: 2 ** 20,
  GiB: 2 ** 30,
  TiB: 2 ** 40,
};

/** A number of bytes, with or without a unit. */
export function readBytes(option: string, raw: Raw): number | undefined {
  const text = readOnce(option, raw);
  if (text === undefined) return undefined;
  const [, amount = '', unit = ''] = /^(\d+(?:\.\d+)?) ?([A-Za-z]*)$/.exec(text) ?? [];
  const bytes = Math.floor(Number(amount) * (UNITS[unit] ?? Number.NaN));
  if (amount !== '' && Number.isSafeInteger(bytes) && bytes >= 1) return bytes;
  throw wrongValue(option, text, 'a size such as 512MiB or 4GiB');
}

/** `name=value` pairs; the value may contain further equals signs. */
export function readAssignments(
  option: string,
  raw: readonly string[] = [],
): ReadonlyMap<string, string> {
  const assignments = new Map<string, string>();
  for (const text of raw) {
    const equals = text.indexOf('=');
    const name = text.slice(0, equals);
    if (equals < 1) throw wrongValue(option, text, 'name=value');
    if (assignments.has(name)) {
      throw usageFailure(`the option --${option} sets ${name} twice`, 'set it once');
    }
    assignments.set(name, text.slice(equals + 1));
  }
  return assignments;
}

export function readOnce(option: string, raw: Raw): string | undefined {
  if (raw === undefined || typeof raw === 'string') return raw;
  throw usageFailure(`the option --${option} is given ${raw.length} times`, 'give it once');
}

/** A pair of options such as `--color` and `--no-color`; undefined when neither is given. */
export function readSwitch(
  option: string,
  on: boolean | undefined,
  off: boolean | undefined,
): boolean | undefined {
  if (on && off) {
    throw usageFailure(`--${option} and --no-${option} exclude each other`, 'give one of them');
  }
  if (on) return true;
  return off ? false : undefined;
}

function wrongValue(option: string, text: string, expected: string): Failure {
  return usageFailure(`the option --${option} cannot be "${text}"`, `give ${expected}`);
}
