import type { CheckResult, TraceEntry } from '../../checker/result.js';
import { wrapValue } from '../../checker/values/format.js';
import { tlaNotation } from '../../checker/values/notation.js';
import type { StateValue } from '../../checker/values/value.js';
import type { ReportOptions } from '../options.js';
import { shortPlaceText } from '../shared/diagnostics.js';
import { factLines } from '../shared/facts.js';
import type { Palette } from '../shared/palette.js';
import { printable } from '../shared/printable.js';
import { firstIndexOf, tellTrace } from '../shared/story.js';
import type { StoryStep } from '../shared/story.js';
import { widest } from '../shared/widest.js';
import { wrapText } from '../shared/wrap.js';

/** The names of processes share a column up to this width. */
const widestProcess = 16;

/** A state of more lines than this is shown on request. */
const longestState = 20;

/** A trace, numbered: the first state, then each step with what it changed. */
export function traceLines(
  trace: readonly TraceEntry[],
  result: CheckResult,
  options: ReportOptions,
  palette: Palette,
): string[] {
  const story = tellTrace(trace, {
    notation: tlaNotation,
    firstIndex: firstIndexOf(result),
    terse: false,
    hide: options.hide,
  });
  if (story === null) return [];
  const columns: Columns = {
    number: widest([String(story.steps.length)], 3),
    process: Math.min(widest(story.steps.map(processText)), widestProcess),
    width: options.width,
  };
  return [
    `${'0'.padStart(columns.number)}  initial state`,
    ...briefStateLines(story.start, indentation(columns), options),
    ...story.steps.flatMap((step) => [
      ...stepLines(step, columns, palette),
      ...factsOf(step, columns),
      ...(options.fullState
        ? stateLines(step.state, indentation(columns), options.width).map(palette.faint)
        : []),
    ]),
  ];
}

/** The state at the end of a trace with steps, which tells the state by what they change. */
export function lastStateLines(trace: readonly TraceEntry[], options: ReportOptions): string[] {
  const last = trace.at(-1);
  if (last === undefined || trace.length === 1 || options.fullState) return [];
  return briefStateLines(last.state, '  ', options);
}

function briefStateLines(state: StateValue, indent: string, options: ReportOptions): string[] {
  const lines = stateLines(state, indent, options.width);
  if (options.fullState || lines.length <= longestState) return lines;
  return [`${indent}(${lines.length} lines: --full-state shows them)`];
}

interface Columns {
  readonly number: number;
  readonly process: number;
  readonly width: number;
}

function stepLines(step: StoryStep, columns: Columns, palette: Palette): string[] {
  const number = `${String(step.number).padStart(columns.number)}  `;
  const process = processText(step).padEnd(columns.process);
  const gap = columns.process === 0 ? '' : '  ';
  const indent = ' '.repeat(number.length + columns.process + gap.length);
  const label = labelLines(step, indent, columns.width, palette);
  const heading = number + palette.process(process);
  const isWide = process.length > columns.process;
  const [first, ...more] = isWide ? ['', ...label] : label;
  return [isWide ? heading : heading + gap + first!, ...more.map((line) => indent + line)];
}

/** The label and, where it fits behind it or else below, the place of the action. */
function labelLines(step: StoryStep, indent: string, width: number, palette: Palette): string[] {
  const lines = wrapText(printable(step.label), width, {
    first: indent,
    rest: `${indent}  `,
    breaks: 'prose',
  }).map((line) => line.slice(indent.length));
  const painted = lines.map(palette.strong);
  if (step.place === null) return painted;
  const place = printable(shortPlaceText(step.place));
  const behind = `${lines.at(-1)}  ${place}`;
  return indent.length + behind.length <= width
    ? [...painted.slice(0, -1), `${painted.at(-1)}  ${palette.faint(place)}`]
    : [...painted, `  ${palette.faint(place)}`];
}

function processText({ process }: StoryStep): string {
  return printable(process ?? '');
}

function factsOf(step: StoryStep, columns: Columns): string[] {
  const indent = indentation(columns);
  if (step.stutters) return [`${indent}(nothing changes)`];
  return step.facts
    .flatMap((fact) => factLines(fact, columns.width - indent.length, tlaNotation))
    .map((line) => indent + line);
}

function stateLines(state: StateValue, indent: string, width: number): string[] {
  return [...state]
    .flatMap(([name, value]) => {
      const prefix = `/\\ ${printable(name)} = `;
      const [first, ...rest] = wrapValue(value, { width: width - indent.length - 3, prefix });
      return [first!, ...rest.map((line) => `   ${line}`)];
    })
    .map((line) => indent + line);
}

/** Facts stand under the labels' second column. */
function indentation(columns: Columns): string {
  return ' '.repeat(columns.number + 4);
}
