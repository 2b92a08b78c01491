import type { CheckResult, TraceEntry, Violation } from '../../checker/result.js';
import { wrapValue } from '../../checker/values/format.js';
import { tlaNotation } from '../../checker/values/notation.js';
import type { StateValue } from '../../checker/values/value.js';
import type { ReportOptions } from '../options.js';
import { placeText, shortPlaceText } from '../shared/diagnostics.js';
import { factText } from '../shared/facts.js';
import { codeBlock, codeSpan, collapsed, escapeMarkdown, markdownTable } from '../shared/markup.js';
import { groupUnchecked } from '../shared/not-checked.js';
import { printable } from '../shared/printable.js';
import { propertyEntries, telltalePlace } from '../shared/properties.js';
import type { PropertyEntry } from '../shared/properties.js';
import { joinSections } from '../shared/sections.js';
import { firstIndexOf, tellTrace } from '../shared/story.js';
import type { StoryStep } from '../shared/story.js';
import {
  boundText,
  isCondition,
  isExhaustive,
  lengthNote,
  lengthText,
  statusWord,
  verdictSentence,
} from '../shared/verdict.js';
import { count, counted, duration } from '../shared/words.js';
import { settingsOf } from '../shared/settings.js';
import { errorSection, warningSection } from './markdown-diagnostics.js';

/** A result for a pull request: verdict, tables of properties and of each counterexample. */
export function reportMarkdown(result: CheckResult, options: ReportOptions): string {
  return joinSections([
    [`### ${statusWord(result.status)}: ${escapeMarkdown(verdictSentence(result))}`],
    constantsLine(result),
    ...(result.warnings ?? []).map(warningSection),
    errorSection(result),
    propertyTable(result),
    notCheckedList(result),
    searchLines(result),
    options.coverage ? coverageTable(result) : [],
    ...result.violations
      .filter(({ trace }) => trace.length > 0)
      .flatMap((violation) => counterexample(result, violation, options)),
    ...errorTrace(result, options),
    options.command === null ? [] : codeBlock([printable(options.command)], 'sh'),
  ]);
}

function constantsLine(result: CheckResult): string[] {
  const settings = settingsOf(result);
  return settings.length === 0 ? [] : [settings.map(codeSpan).join(' ')];
}

function propertyTable(result: CheckResult): string[] {
  if (result.properties.length === 0) return [];
  const rows = propertyEntries(result).map((entry) => [
    entry.count > 1 ? counted(entry.count, entry.kind) : codeSpan(entry.name),
    entry.kind,
    entry.verdict === 'violated' ? '**violated**' : entry.verdict,
    entry.violation === null || isCondition(entry.kind) ? '' : lengthText(entry.violation),
    meaningCell(entry),
  ]);
  return markdownTable(['Property', 'Kind', 'Verdict', 'Counterexample', 'Meaning'], rows);
}

function meaningCell(entry: PropertyEntry): string {
  if (entry.count > 1) return '';
  const place = telltalePlace(entry);
  return [
    ...(entry.description === undefined ? [] : [escapeMarkdown(entry.description)]),
    ...(place === null ? [] : [`at ${codeSpan(placeText(place))}`]),
  ].join(' ');
}

function notCheckedList({ notChecked }: CheckResult): string[] {
  if (notChecked.length === 0) return [];
  return [
    'Not checked:',
    '',
    ...groupUnchecked(notChecked).map(
      ({ names, reason }) => `- ${names.map(codeSpan).join(', ')}: ${escapeMarkdown(reason)}`,
    ),
  ];
}

function searchLines(result: CheckResult): string[] {
  const counts =
    `${counted(result.generated, 'state')} generated, ${count(result.distinct)} distinct, ` +
    `${count(result.left)} left on queue, depth ${count(result.depth)}, ${duration(result.seconds)}.`;
  return [`${extent(result)}${counts}`];
}

function extent(result: CheckResult): string {
  if (result.bound !== null) return `**INCOMPLETE**: stopped by ${boundText(result.bound)}. `;
  if (isExhaustive(result)) return 'Every reachable state was explored. ';
  return result.left > 0 ? 'Not every reachable state was explored. ' : '';
}

function coverageTable({ actions }: CheckResult): string[] {
  if (actions.length === 0) return [];
  const rows = actions.map(({ name, fired, distinct }) => [
    codeSpan(name),
    count(fired),
    count(distinct),
  ]);
  return markdownTable(['Action', 'Fired', 'Distinct'], rows);
}

function counterexample(
  result: CheckResult,
  violation: Violation,
  options: ReportOptions,
): string[][] {
  return [
    [`#### Counterexample to ${codeSpan(violation.property)}${lengthNote(violation)}`],
    ...traceSections(violation.trace, result, options),
  ];
}

function errorTrace(result: CheckResult, options: ReportOptions): string[][] {
  const trace = result.error?.trace ?? [];
  const last = trace.at(-1);
  if (last === undefined) return [];
  return [
    ['#### The behavior that leads to the error'],
    ...traceSections(trace, result, options),
    ...(trace.length === 1 || options.fullState
      ? []
      : [['The last state:'], codeBlock(stateLines(last.state, options))]),
  ];
}

function traceSections(
  trace: readonly TraceEntry[],
  result: CheckResult,
  options: ReportOptions,
): string[][] {
  const story = tellTrace(trace, {
    notation: tlaNotation,
    firstIndex: firstIndexOf(result),
    terse: false,
    hide: options.hide,
  });
  if (story === null) return [];
  const initial = codeBlock(stateLines(story.start, options));
  if (story.steps.length === 0) return [initial];
  return [
    collapsed('Initial state', initial),
    stepTable(story.steps),
    ...(options.fullState ? story.steps.map((step) => fullState(step, options)) : []),
  ];
}

function stepTable(steps: readonly StoryStep[]): string[] {
  const hasProcesses = steps.some(({ process }) => process !== null);
  const hasPlaces = steps.some(({ place }) => place !== null);
  const rows = steps.map((step) => [
    String(step.number),
    ...(hasProcesses ? [escapeMarkdown(step.process ?? '')] : []),
    codeSpan(step.label),
    step.stutters ? '(nothing changes)' : factCells(step),
    ...(hasPlaces ? [placeCell(step)] : []),
  ]);
  const header = [
    '#',
    ...(hasProcesses ? ['Process'] : []),
    'Step',
    'Changes',
    ...(hasPlaces ? ['Place'] : []),
  ];
  return markdownTable(header, rows);
}

function placeCell({ place }: StoryStep): string {
  return place === null ? '' : escapeMarkdown(shortPlaceText(place));
}

function factCells(step: StoryStep): string {
  return step.facts.map((fact) => codeSpan(factText(fact, tlaNotation))).join('<br>');
}

function fullState(step: StoryStep, options: ReportOptions): string[] {
  return collapsed(`State after step ${step.number}`, codeBlock(stateLines(step.state, options)));
}

function stateLines(state: StateValue, { width }: ReportOptions): string[] {
  return [...state].flatMap(([name, value]) =>
    wrapValue(value, { width, prefix: `/\\ ${printable(name)} = ` }),
  );
}
