import type { Palette } from '../shared/palette.js';
import { widest } from '../shared/widest.js';
import { wrapText } from '../shared/wrap.js';
import { cellText, subjectText } from './matrix.js';
import type { Cell, MatrixRow } from './matrix.js';

const gap = 2;
const widestSubject = 28;

/**
 * Subjects down, properties across, at most `width` columns wide where the names allow it. Names
 * that do not fit beside each other become stairs above their columns; properties that do not fit
 * at all go to a further block of rows.
 */
export function matrixLines(
  rows: readonly MatrixRow[],
  properties: readonly string[],
  width: number,
  palette: Palette,
): string[] {
  const subjects = Math.min(widest(rows.map(subjectText)), widestSubject);
  const table: Table = { rows, start: subjects + gap, width, palette };
  const blocks = columnBlocks(properties, table);
  return blocks.flatMap((block, index) => [
    ...(index === 0 ? [] : ['']),
    ...headerLines(block),
    ...rows.flatMap((row) => rowLines(row, block, table)),
  ]);
}

interface Table {
  readonly rows: readonly MatrixRow[];
  /** Where the first column of cells starts. */
  readonly start: number;
  readonly width: number;
  readonly palette: Palette;
}

interface Column {
  readonly property: string;
  /** Index into the cells of a row. */
  readonly index: number;
  readonly start: number;
}

interface Block {
  readonly columns: readonly Column[];
  readonly header: 'one line' | 'stairs';
}

function columnBlocks(properties: readonly string[], table: Table): Block[] {
  const cells = properties.map((_, index) =>
    widest(table.rows.map((row) => cellText(row.cells[index]!))),
  );
  const beside = properties.map((property, index) => Math.max(property.length, cells[index]!));
  if (table.start + sum(beside) + gap * (beside.length - 1) <= table.width) {
    return [{ header: 'one line', columns: placeColumns(properties, beside, 0, table.start) }];
  }
  return stairBlocks(properties, cells, table);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function placeColumns(
  properties: readonly string[],
  widths: readonly number[],
  first: number,
  start: number,
): Column[] {
  let at = start;
  return properties.map((property, offset) => {
    const column = { property, index: first + offset, start: at };
    at += widths[offset]! + gap;
    return column;
  });
}

/** Takes as many columns for a block as leave room for the name above each. */
function stairBlocks(
  properties: readonly string[],
  cells: readonly number[],
  table: Table,
): Block[] {
  const blocks: Block[] = [];
  let columns: Column[] = [];
  let at = table.start;
  for (const [index, property] of properties.entries()) {
    const width = Math.max(cells[index]!, 2);
    if (columns.length > 0 && at + Math.max(property.length, width) > table.width) {
      blocks.push({ header: 'stairs', columns });
      columns = [];
      at = table.start;
    }
    columns.push({ property, index, start: at });
    at += width + gap;
  }
  return [...blocks, { header: 'stairs', columns }];
}

function headerLines({ header, columns }: Block): string[] {
  if (header === 'one line') {
    return [columns.reduce((line, { start, property }) => line.padEnd(start) + property, '')];
  }
  return columns.map((column, step) => {
    const bars = columns.slice(0, step).reduce((line, { start }) => `${line.padEnd(start)}|`, '');
    return bars.padEnd(column.start) + column.property;
  });
}

function rowLines(row: MatrixRow, block: Block, { start, palette }: Table): string[] {
  const name = wrapText(subjectText(row), start - gap, { rest: '  ', breaks: 'prose' });
  let plainLength = name[0]!.length;
  let line = name[0]!;
  for (const { index, start: column } of block.columns) {
    const cell = row.cells[index]!;
    const text = cellText(cell);
    line += ' '.repeat(column - plainLength) + paintCell(cell, palette)(text);
    plainLength = column + text.length;
  }
  return [line, ...name.slice(1)];
}

function paintCell({ state, differs }: Cell, palette: Palette): (text: string) => string {
  if (differs || state === 'failed') return palette.bad;
  if (state === 'violated') return palette.strong;
  if (state === 'undecided') return palette.doubtful;
  return state === 'holds' ? palette.good : palette.faint;
}
