import { figuresOf, type Comparison } from './comparison.js';
import { titleOf } from './table.js';

const WIDTH = 860;
const LEFT = 150;
const RIGHT = 80;
const TOP = 44;
const BAR = 15;
const TITLE = 24;
const GAP = 14;
const BOTTOM = 34;

const COLORS = ['#c2410c', '#f59e0b', '#475569', '#0f766e', '#6d28d9', '#94a3b8'];

function escaped(content: string): string {
  return content.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Powers of ten around all values: the axis goes from the first to the last. */
export function powersAround(values: readonly number[]): number[] {
  const least = Math.floor(Math.log10(Math.min(...values)));
  const most = Math.max(least + 1, Math.ceil(Math.log10(Math.max(...values))));
  return Array.from({ length: most - least + 1 }, (_none, index) => 10 ** (least + index));
}

function text(x: number, y: number, content: string, more = ''): string {
  return `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}"${more}>${escaped(content)}</text>`;
}

/** Horizontal bars of CPU seconds on a logarithmic axis, grouped by model, as an SVG document. */
export function plotOf(comparisons: readonly Comparison[]): string {
  const seconds = comparisons.flatMap(({ measurements }) =>
    measurements.map((each) => figuresOf(each).cpuSeconds),
  );
  if (seconds.length === 0) throw new Error('There is nothing to plot.');
  const powers = powersAround(seconds.map((each) => Math.max(each, 0.001)));
  const first = Math.log10(powers[0]!);
  const decades = powers.length - 1;
  const x = (value: number) =>
    LEFT + ((Math.log10(Math.max(value, powers[0]!)) - first) / decades) * (WIDTH - LEFT - RIGHT);

  const tools = [...new Set(comparisons.flatMap((each) => each.measurements.map((m) => m.tool)))];
  const marks: string[] = [];
  let y = TOP;
  for (const comparison of comparisons) {
    marks.push(text(8, y + TITLE - 8, titleOf(comparison), ' font-weight="bold"'));
    y += TITLE;
    for (const measurement of comparison.measurements) {
      const { cpuSeconds } = figuresOf(measurement);
      const color = COLORS[tools.indexOf(measurement.tool) % COLORS.length]!;
      const end = x(cpuSeconds);
      marks.push(
        text(LEFT - 8, y + BAR - 4, measurement.tool, ' text-anchor="end"'),
        `<rect x="${LEFT}" y="${y + 1}" width="${(end - LEFT).toFixed(1)}" height="${BAR - 3}" fill="${color}"/>`,
        text(end + 5, y + BAR - 4, `${cpuSeconds.toFixed(2)} s`),
      );
      y += BAR;
    }
    y += GAP;
  }
  const axis = powers.flatMap((power) => [
    `<line x1="${x(power).toFixed(1)}" y1="${TOP}" x2="${x(power).toFixed(1)}" y2="${y}" stroke="#e2e8f0"/>`,
    text(x(power), y + 16, `${power < 1 ? power : power.toFixed(0)} s`, ' text-anchor="middle"'),
  ]);
  const height = y + BOTTOM;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" font-family="sans-serif" font-size="11">`,
    `<rect width="${WIDTH}" height="${height}" fill="white"/>`,
    text(
      8,
      22,
      'CPU seconds of a complete search, less is better; each line is ten times the last',
      ' font-size="14"',
    ),
    ...axis,
    ...marks,
    '</svg>\n',
  ].join('\n');
}
