import { widest } from '../shared/widest.js';
import { fillTexts, wrapText } from '../shared/wrap.js';
import { headingOf, planLanes } from './lkml-lanes.js';
import type { Lane, LanePlan, LkmlRow, Span } from './lkml-lanes.js';

/** The table of a trace: one lane a process, one row a step, in time order. */
export function tableLines(rows: readonly LkmlRow[], width: number): string[] {
  const plan = planLanes(rows, width);
  const lanes = new Map(plan.lanes.map((lane) => [lane.process, lane]));
  return [
    ...headerLines(plan, width),
    ...rows.flatMap((row) => rowLines(row, lanes.get(row.process)!, plan, width)),
  ];
}

/** A block of text and the column at which it starts. */
interface Block {
  readonly start: number;
  readonly lines: readonly string[];
}

function rowLines(row: LkmlRow, lane: Lane, plan: LanePlan, width: number): string[] {
  const number = { start: 0, lines: [String(row.number).padStart(plan.gutter - 2)] };
  const title = { start: plan.gutter, lines: plan.layout === 'list' ? [lane.title] : [] };
  const label = { start: lane.start, lines: wrapCode(row.label, lane.width) };
  if (plan.changes === null) {
    const below = { start: lane.start, lines: commentLines(row.changes, width - lane.start) };
    return [...sideBySide([number, title, label]), ...sideBySide([below])];
  }
  return sideBySide([number, title, label, changesBlock(row.changes, plan.changes)]);
}

function changesBlock(changes: readonly string[], span: Span): Block {
  return { start: span.start, lines: changes.flatMap((text) => wrapCode(text, span.width)) };
}

/** Changes below their step, as a comment. */
function commentLines(changes: readonly string[], width: number): string[] {
  const mark = '// ';
  return fillTexts(changes, width - mark.length).map((line) => mark + line);
}

function wrapCode(text: string, width: number): string[] {
  return wrapText(text, width, { rest: width > 4 ? '  ' : '', breaks: 'code' });
}

/** Blocks beside each other, from left to right, on as many lines as the longest. */
function sideBySide(blocks: readonly Block[]): string[] {
  const height = Math.max(...blocks.map(({ lines }) => lines.length));
  return Array.from({ length: height }, (_, row) => {
    const line = blocks.reduce((text, { start, lines }) => {
      const part = lines[row];
      return part === undefined ? text : text.padEnd(start) + part;
    }, '');
    return line.trimEnd();
  });
}

function headerLines(plan: LanePlan, width: number): string[] {
  if (plan.layout === 'list') return legendLines(plan.lanes, width);
  const headings = laneHeadings(plan);
  const { changes } = plan;
  const blocks = changes === null ? headings : [...headings, { ...changes, lines: ['changes'] }];
  const rules = blocks.map(({ start, lines }) => ({ start, lines: ['-'.repeat(widest(lines))] }));
  return [...sideBySide(blocks), ...sideBySide(rules)];
}

/** `CPU 0 (name)` above each lane, or the names below where one of them does not fit. */
function laneHeadings({ lanes }: LanePlan): Block[] {
  const fit = lanes.every(
    ({ title, process }, index) => headingOf(title, process).length <= roomAbove(lanes, index, 2),
  );
  return lanes.map(({ title, process, start }, index) => {
    if (fit || process === null) return { start, lines: [headingOf(title, process)] };
    const name = wrapText(process, roomAbove(lanes, index, 1), { breaks: 'prose' });
    return { start, lines: [title, ...name] };
  });
}

/** Columns up to the blanks before the next lane: lanes may overlap, their headings must not. */
function roomAbove(lanes: readonly Lane[], index: number, blanks: number): number {
  const lane = lanes[index]!;
  const next = lanes[index + 1];
  return next === undefined ? lane.width : next.start - lane.start - blanks;
}

function legendLines(lanes: readonly Lane[], width: number): string[] {
  return lanes.flatMap(({ title, process }) =>
    process === null ? [] : wrapCode(`${title}: ${process}`, width),
  );
}
