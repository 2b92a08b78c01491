import type { TraceEntry } from '../../checker/result.js';
import { formatValue } from '../../checker/values/format.js';
import { plainNotation } from '../../checker/values/notation.js';
import type { StateValue } from '../../checker/values/value.js';
import { onlyNames, shortFactText } from '../shared/facts.js';
import type { Fact, Telling } from '../shared/facts.js';
import { tellOutcome } from '../shared/outcome.js';
import { placeOf } from '../shared/places.js';
import { ascii } from '../shared/printable.js';
import { tellTrace } from '../shared/story.js';
import type { Story } from '../shared/story.js';
import { fillTexts, wrapText } from '../shared/wrap.js';
import { cpuName } from './lkml-lanes.js';
import { tableLines } from './lkml-table.js';

/**
 * A trace for a mail: the table of its steps, then how the last state differs from the first. A
 * trace without steps is its state.
 */
export function traceSections(
  trace: readonly TraceEntry[],
  { firstIndex, hide }: Pick<Telling, 'firstIndex' | 'hide'>,
  width: number,
): string[][] {
  const telling = { notation: plainNotation, firstIndex, terse: true, hide };
  const story = tellTrace(trace, telling);
  if (story === null) return [];
  if (story.steps.length === 0) return [stateLines(story.start, width)];
  return [storyTable(story, width), outcomeLines(trace, story, telling, width)];
}

function stateLines(state: StateValue, width: number): string[] {
  const style = { first: '  ', rest: '    ', breaks: 'code' } as const;
  return [
    'In this initial state:',
    ...[...state].flatMap(([name, value]) =>
      wrapText(ascii(`${name} = ${formatValue(value, plainNotation)}`), width, style),
    ),
  ];
}

function storyTable(story: Story, width: number): string[] {
  const rows = story.steps.map(({ number, process, label, facts }) => ({
    number,
    process: process === null ? null : ascii(process),
    label: ascii(label),
    changes: facts
      .filter((fact) => !onlyNames(fact, process))
      .map((fact) => changeText(fact, process)),
  }));
  return tableLines(rows, width);
}

/** In the lane of a process its own variables need no prefix. */
function changeText(fact: Fact, process: string | null): string {
  const text = shortFactText(fact, plainNotation);
  const own = `${process}.`;
  return ascii(text.startsWith(own) ? text.slice(own.length) : text);
}

function outcomeLines(
  trace: readonly TraceEntry[],
  { steps }: Story,
  telling: Telling,
  width: number,
): string[] {
  const { last, earlier } = tellOutcome(trace, telling);
  const title = `After step ${steps.length}: `;
  const changed =
    last.length === 0
      ? listing(title, earlier, width)
      : [...listing(title, last, width), ...listing('  changed earlier: ', earlier, width)];
  return [...changed, ...listing('Next: ', nextSteps(steps), width)];
}

/** What each process would do next, where the spec tells. */
function nextSteps(steps: Story['steps']): string[] {
  const end = steps.at(-1)!.state;
  const processes = new Set(steps.flatMap(({ process }) => process ?? []));
  return [...processes].flatMap((process, index) => {
    const place = placeOf(process, end);
    return place === null ? [] : [`${cpuName(index)} ${place}`];
  });
}

/** A title with texts behind it, or, where they do not fit, indented below. */
function listing(title: string, texts: readonly string[], width: number): string[] {
  if (texts.length === 0) return [];
  const indent = '    ';
  const inline = ascii(title + texts.join('; '));
  if (inline.length <= width) return [inline];
  const lines = fillTexts(texts.map(ascii), width - indent.length);
  return [title.trimEnd(), ...lines.map((line) => indent + line)];
}
