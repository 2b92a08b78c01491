import {
  apply,
  domainOf,
  formatHandle,
  integer,
  kindOf,
  normalize,
  RECORD,
  TRUE,
  type Handle,
  type Heap,
} from '../../../checker/values/heap/index.js';
import { EvaluationError } from '../evaluation-error.js';
import { elementsIn, itemsIn, recordOf, tupleOf } from '../function-values.js';
import { native, type NativeTable } from '../native.js';
import { booleanOperand, sequenceOperand, stringOperand, unfit, unusable } from '../operands.js';
import type { Runtime } from '../runtime.js';
import { fillTemplate } from './fill-template.js';
import { readIfPresent } from './text-files.js';

const impure = { impure: true };

/** Module CSV. Values are written as TLA+ writes them: strings have quotes. */
export const csv: NativeTable = new Map([
  ['CSVWrite', native(write, impure)],
  ['CSVWriteRecord', native(writeRecord, impure)],
  ['CSVRead', native(read, impure)],
  ['CSVRecords', native(countRecords, impure)],
]);

/** Appends a line: a template that is filled with the items of a sequence. */
function write({ heap, outside }: Runtime, template: Handle, values: Handle, file: Handle): Handle {
  const line = stringOperand(heap, template, 'The first operand of CSVWrite');
  const items = itemsIn(heap, sequenceOperand(heap, values, 'The second operand of CSVWrite'));
  const path = stringOperand(heap, file, 'The third operand of CSVWrite');
  const texts = items.map((item) => formatHandle(heap, item));
  outside.writeText(path, `${fillTemplate(line, texts)}\n`, true);
  return TRUE;
}

/** Appends the values of a record as a line, and a line of its field names before, if that is asked. */
function writeRecord(
  { heap, outside }: Runtime,
  record: Handle,
  delimiter: Handle,
  headers: Handle,
  file: Handle,
): Handle {
  const names = elementsIn(heap, domainOf(heap, recordOperand(heap, record)));
  const between = stringOperand(heap, delimiter, 'The second operand of CSVWriteRecord');
  const hasHeader = booleanOperand(heap, headers, 'The third operand of CSVWriteRecord', unusable);
  const path = stringOperand(heap, file, 'The fourth operand of CSVWriteRecord');
  const header = names.map((name) => heap.textOf(name)).join(between);
  const line = names.map((name) => formatHandle(heap, apply(heap, record, name))).join(between);
  outside.writeText(path, hasHeader ? `${header}\n${line}\n` : `${line}\n`, true);
  return TRUE;
}

function recordOperand(heap: Heap, value: Handle): Handle {
  if (kindOf(heap, normalize(heap, value)) === RECORD) return value;
  throw unfit('not-a-record', 'The first operand of CSVWriteRecord', 'a record', heap, value);
}

/**
 * The lines of a file as records of strings; none if there is no such file. Columns that have no name
 * are left out.
 *
 * @throws EvaluationError `missing-column`
 */
function read(
  { heap, outside }: Runtime,
  columns: Handle,
  delimiter: Handle,
  file: Handle,
): Handle {
  const names = itemsIn(heap, sequenceOperand(heap, columns, 'The first operand of CSVRead')).map(
    (name) => stringOperand(heap, name, 'A column of CSVRead'),
  );
  const between = stringOperand(heap, delimiter, 'The second operand of CSVRead');
  const path = stringOperand(heap, file, 'The third operand of CSVRead');
  const lines = linesOf(readIfPresent(outside, path) ?? '');
  return tupleOf(
    heap,
    lines.map((line, index) => {
      const cells = line.split(between);
      if (cells.length < names.length) throw missingColumn(path, index + 1, cells, names);
      const fields = names.map((name, at): [string, Handle] => [name, heap.string(cells[at]!)]);
      return recordOf(heap, new Map(fields));
    }),
  );
}

/** The number of lines of a file; 0 if there is no such file. */
function countRecords({ heap, outside }: Runtime, file: Handle): Handle {
  const path = stringOperand(heap, file, 'The operand of CSVRecords');
  return integer(heap, linesOf(readIfPresent(outside, path) ?? '').length);
}

function linesOf(text: string): string[] {
  const lines = text.split(/\r\n|[\n\r]/);
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

function missingColumn(
  path: string,
  line: number,
  cells: readonly string[],
  names: readonly string[],
): EvaluationError {
  return new EvaluationError(
    'missing-column',
    `Line ${line} of ${path} has ${cells.length} columns, ` +
      `but CSVRead needs one for each of ${names.join(', ')}.`,
  );
}
