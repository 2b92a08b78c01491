import { widest } from '../shared/widest.js';

/** One step as the table shows it. */
export interface LkmlRow {
  readonly number: number;
  readonly process: string | null;
  readonly label: string;
  readonly changes: readonly string[];
}

/** One column of the table: a process and where its steps stand. */
export interface Lane {
  readonly process: string | null;
  /** `CPU 0`, or what the steps without a process are called. */
  readonly title: string;
  readonly start: number;
  readonly width: number;
}

/**
 * - `columns`: side by side, each wide enough for its labels or for most of them;
 * - `staggered`: each starts a little further right and may use the line to its end;
 * - `list`: too many processes for columns: each step is preceded by the title of its lane.
 */
export type LaneLayout = 'columns' | 'staggered' | 'list';

export interface LanePlan {
  readonly layout: LaneLayout;
  readonly lanes: readonly Lane[];
  /** Columns for the numbers of steps, the gap included. */
  readonly gutter: number;
  /** The column for changes at the right; null when they stand below their steps. */
  readonly changes: Span | null;
}

export interface Span {
  readonly start: number;
  readonly width: number;
}

const gap = 2;
/** Calls stay readable down to this width. */
const narrowestColumn = 20;
/** What the last staggered lane keeps. */
const narrowestLastLane = 26;
const narrowestChanges = 24;
/** The part of all labels that may be broken in columns. */
const mostBroken = 0.25;

/** Lays out the lanes of a trace, in the order in which their processes take their first steps. */
export function planLanes(rows: readonly LkmlRow[], width: number): LanePlan {
  const tracks = tracksOf(rows);
  const gutter = widest([String(rows.length)], 2) + gap;
  const lanes = placeColumns(tracks, gutter, width);
  if (isReadable(lanes, tracks, rows)) {
    return { layout: 'columns', lanes, gutter, changes: changesColumn(rows, lanes, width) };
  }
  return { gutter, changes: null, ...placeStaggered(tracks, gutter, width) };
}

/** Columns are readable when few labels have to be broken, and none into shreds. One always is. */
function isReadable(
  lanes: readonly Lane[],
  tracks: readonly Track[],
  rows: readonly LkmlRow[],
): boolean {
  if (tracks.length === 1) return true;
  const widths = new Map(lanes.map((lane) => [lane.process, lane.width]));
  const broken = rows.filter(({ process, label }) => label.length > widths.get(process)!).length;
  const areWideEnough = tracks.every(
    ({ process, need }) => widths.get(process)! >= Math.min(need, narrowestColumn),
  );
  return areWideEnough && broken <= rows.length * mostBroken;
}

/** A process with the width that its labels and its heading ask for. */
interface Track {
  readonly process: string | null;
  readonly title: string;
  readonly need: number;
}

function tracksOf(rows: readonly LkmlRow[]): Track[] {
  const labels = new Map<string | null, string[]>();
  for (const { process, label } of rows) {
    labels.set(process, [...(labels.get(process) ?? []), label]);
  }
  const processes = [...labels.keys()].filter((process) => process !== null);
  const others = labels.get(null);
  const otherTitle = processes.length === 0 ? 'step' : 'no process';
  return [
    ...processes.map((process, index) => {
      const title = cpuName(index);
      return {
        process,
        title,
        need: widest(labels.get(process)!, headingOf(title, process).length),
      };
    }),
    ...(others === undefined
      ? []
      : [{ process: null, title: otherTitle, need: widest(others, otherTitle.length) }]),
  ];
}

/** Processes are counted in the order of their first steps. */
export function cpuName(index: number): string {
  return `CPU ${index}`;
}

/** `CPU 0 (fault 0)`. */
export function headingOf(title: string, process: string | null): string {
  return process === null ? title : `${title} (${process})`;
}

/** Gives each what it needs; where that is too much, the wide ones share what the narrow leave. */
function fairShares(needs: readonly number[], room: number): number[] {
  let limit = Math.floor(room / needs.length);
  for (;;) {
    const wide = needs.filter((need) => need > limit);
    if (wide.length === 0) return [...needs];
    const left = room - sum(needs.filter((need) => need <= limit));
    const next = Math.floor(left / wide.length);
    if (next === limit) return needs.map((need) => Math.min(need, limit));
    limit = next;
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function placeColumns(tracks: readonly Track[], gutter: number, width: number): Lane[] {
  const room = width - gutter - gap * (tracks.length - 1);
  const widths = fairShares(
    tracks.map(({ need }) => need),
    room,
  );
  let start = gutter;
  return tracks.map(({ process, title }, index) => {
    const lane = { process, title, start, width: widths[index]! };
    start += lane.width + gap;
    return lane;
  });
}

/** Changes stand at the right when the lanes leave room for them. */
function changesColumn(
  rows: readonly LkmlRow[],
  lanes: readonly Lane[],
  width: number,
): Span | null {
  const last = lanes.at(-1);
  const wanted = widest(rows.flatMap(({ changes }) => changes));
  if (last === undefined || wanted === 0) return null;
  const start = last.start + last.width + gap;
  const room = width - start;
  return room >= Math.min(wanted, narrowestChanges) ? { start, width: room } : null;
}

function placeStaggered(
  tracks: readonly Track[],
  gutter: number,
  width: number,
): Pick<LanePlan, 'layout' | 'lanes'> {
  const offset = staggerOffset(tracks, width - gutter);
  const titleWidth = widest(tracks.map(({ title }) => title)) + gap;
  const lanes = tracks.map(({ process, title }, index) => {
    const start = gutter + (offset === null ? titleWidth : index * offset);
    return { process, title, start, width: width - start };
  });
  return { layout: offset === null ? 'list' : 'staggered', lanes };
}

/**
 * The widest step between lanes at which their labels fit, but never so small that headings are
 * torn. Null when not even the titles fit.
 */
function staggerOffset(tracks: readonly Track[], room: number): number | null {
  const most = Math.floor((room - narrowestLastLane) / (tracks.length - 1));
  const titles = widest(tracks.map(({ title }) => title)) + 1;
  if (most < titles) return null;
  const names = widest(tracks.flatMap(({ process }) => process?.split(' ') ?? [])) + 1;
  const fitting = tracks.slice(1).map(({ need }, index) => Math.floor((room - need) / (index + 1)));
  return Math.min(most, Math.max(titles, names, Math.min(...fitting)));
}
