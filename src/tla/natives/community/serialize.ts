import { select, type Handle, type Heap } from '../../../checker/values/heap/index.js';
import { EvaluationError } from '../evaluation-error.js';
import { itemsIn } from '../function-values.js';
import { sequenceOperand, stringOperand } from '../operands.js';
import type { Runtime } from '../runtime.js';
import { outcomeValue } from './outcome.js';
import { attempt, readIfPresent } from './text-files.js';

/*
 * Serialize and Deserialize of module IOUtils. The one format is TXT: a string as it is, in UTF-8.
 * What goes wrong with the file is told by the result, as for a command that was run.
 */

/** How a file can be opened, by the names that Java has for that. */
const OPENINGS: readonly string[] = [
  'WRITE',
  'CREATE',
  'CREATE_NEW',
  'APPEND',
  'TRUNCATE_EXISTING',
];

/**
 * Writes a string into a file.
 *
 * @throws EvaluationError `unknown-option`, `not-a-string`, `write-not-allowed`
 */
export function serialize(runtime: Runtime, value: Handle, dest: Handle, options: Handle): Handle {
  const { heap, outside } = runtime;
  checkFormat(heap, options, 'Serialize');
  const text = stringOperand(heap, value, 'The first operand of Serialize, in the format TXT,');
  const path = stringOperand(heap, dest, 'The second operand of Serialize');
  const openings = openingsIn(heap, select(heap, options, heap.string('openOptions')));
  const problem = openingProblem(openings, readIfPresent(outside, path) !== undefined);
  if (problem === undefined) return write(runtime, path, text, openings.includes('APPEND'));
  const stderr = `${path} cannot be written: ${problem}`;
  return outcomeValue(heap, { exitValue: 1, stdout: '', stderr });
}

/** Writes a text into a file: the outcome as a record. */
export function write(
  { heap, outside }: Runtime,
  path: string,
  text: string,
  append: boolean,
): Handle {
  const outcome = attempt(() => outside.writeText(path, text, append), 'unwritable-file');
  return outcomeValue(heap, outcome);
}

/** Reads a file: the outcome, with its text as what was printed. */
export function deserialize({ heap, outside }: Runtime, src: Handle, options: Handle): Handle {
  checkFormat(heap, options, 'Deserialize');
  const path = stringOperand(heap, src, 'The first operand of Deserialize');
  return outcomeValue(
    heap,
    attempt(() => outside.readText(path), 'unreadable-file'),
  );
}

/** @throws EvaluationError `unknown-option`; ValueError `no-such-field` */
function checkFormat(heap: Heap, options: Handle, operator: string): void {
  const option = (name: string): string =>
    stringOperand(heap, select(heap, options, heap.string(name)), `The ${name} of ${operator}`);
  checkOption(operator, 'format', option('format'), ['TXT']);
  checkOption(operator, 'charset', option('charset'), ['UTF-8']);
}

function openingsIn(heap: Heap, names: Handle): string[] {
  const role = 'The openOptions of Serialize';
  const openings = itemsIn(heap, sequenceOperand(heap, names, role)).map((name) =>
    stringOperand(heap, name, `One of ${role}`),
  );
  for (const opening of openings) checkOption('Serialize', 'openOptions', opening, OPENINGS);
  return openings;
}

function checkOption(
  operator: string,
  option: string,
  found: string,
  known: readonly string[],
): void {
  if (known.includes(found)) return;
  throw new EvaluationError(
    'unknown-option',
    `${operator} does not know "${found}" as ${option}, but ${known.join(', ')}.`,
  );
}

function openingProblem(openings: readonly string[], exists: boolean): string | undefined {
  if (openings.includes('CREATE_NEW')) return exists ? 'it exists.' : undefined;
  if (!exists) return openings.includes('CREATE') ? undefined : 'it does not exist.';
  if (openings.includes('APPEND') || openings.includes('TRUNCATE_EXISTING')) return undefined;
  return 'it exists, and neither APPEND nor TRUNCATE_EXISTING tells what to do with its text.';
}
