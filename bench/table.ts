import { figuresOf, ratiosOf, type Comparison } from './comparison.js';

const HEAD = [
  'tool',
  'language',
  'CPU s',
  'wall s',
  'generated',
  'generated/CPU s',
  'distinct/CPU s',
  'bytes/state',
  'CPU time',
];

/** How many columns hold text, to the left; numbers stand to the right. */
const OF_TEXT = 2;

const whole = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });

/** Two decimals for what is small, one for the rest. */
function short(value: number): string {
  return value.toFixed(value < 10 ? 2 : 1);
}

/** Rows of cells as lines of one width a column. */
function aligned(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_cell, column) =>
    Math.max(...rows.map((row) => row[column]!.length)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column < OF_TEXT ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!),
        )
        .join('  '),
    )
    .join('\n');
}

/** The name of a model with its size: `two-phase, N=8`. */
export function titleOf({ model, size }: Comparison): string {
  return [model, ...Object.entries(size).map(([name, value]) => `${name}=${value}`)].join(', ');
}

/** A table for people: a line a tool, below what all have in common. */
export function tableOf(comparison: Comparison): string {
  const ratios = ratiosOf(comparison);
  const rows = comparison.measurements.map((measurement, index) => {
    const figures = figuresOf(measurement);
    return [
      measurement.tool,
      measurement.language,
      short(figures.cpuSeconds),
      short(figures.wallSeconds),
      whole.format(measurement.counts.generated),
      whole.format(figures.generatedPerCpuSecond),
      whole.format(figures.distinctPerCpuSecond),
      figures.bytesPerState.toFixed(0),
      `${short(ratios[index]!)}x`,
    ];
  });
  const { distinct } = comparison.measurements[0]!.counts;
  return `${titleOf(comparison)}: ${whole.format(distinct)} distinct states\n${aligned([HEAD, ...rows])}`;
}
