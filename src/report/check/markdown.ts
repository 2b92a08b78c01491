import type { CheckResult, TraceEntry, Violation } from '../../checker/result.js';
import { wrapValue } from '../../checker/values/format.js';
import { tlaNotation } from '../../checker/values/notation.js';
import type { StateValue } from '../../checker/values/value.js';
import type { ReportOptions } from '../options.js';
import { factText } from '../shared/facts.js';
import { codeBlock, codeSpan, collapsed, escapeMarkdown, markdownTable } from '../shared/markup.js';
import { groupUnchecked } from '../shared/not-checked.js';
import { printable } from '../shared/printable.js';
import { joinSections } from '../shared/sections.js';
import { firstIndexOf, tellTrace } from '../shared/story.js';
import type { StoryStep } from '../shared/story.js';
import {
  boundText,
  isExhaustive,
  lengthText,
  statusWord,
  verdictSentence,
} from '../shared/verdict.js';
import { count, counted, duration } from '../shared/words.js';
import { settingsOf } from '../shared/settings.js';

/** A result for a pull request: verdict, tables of properties and of each counterexample. */
export function reportMarkdown(result: CheckResult, options: ReportOptions): string {
  return joinSections([
    [`### ${statusWord(result.status)}: ${escapeMarkdown(verdictSentence(result))}`],
    constantsLine(result),
    errorSection(result),
    propertyTable(result),
    notCheckedList(result),
    searchLines(result),
    options.coverage ? coverageTable(result) : [],
    ...result.violations.flatMap((violation) => counterexample(result, violation, options)),
    ...errorTrace(result, options),
    options.command === null ? [] : codeBlock([printable(options.command)], 'sh'),
  ]);
}

function constantsLine(result: CheckResult): string[] {
  const settings = settingsOf(result);
  return settings.length === 0 ? [] : [settings.map(codeSpan).join(' ')];
}

function errorSection({ error }: CheckResult): string[] {
  if (error === null) return [];
  const { place, details = [], help } = error.diagnostic;
  return [
    ...(place === undefined
      ? []
      : [`- at ${codeSpan(`${place.file}:${place.line}:${place.column}`)}`]),
    ...details.map((detail) => `- ${codeSpan(detail)}`),
    ...(help === undefined ? [] : [`- help: ${escapeMarkdown(help)}`]),
  ];
}

function propertyTable(result: CheckResult): string[] {
  if (result.properties.length === 0) return [];
  const rows = result.properties.map(({ name, kind, verdict, description = '' }) => {
    const violation = result.violations.find(({ property }) => property === name);
    return [
      codeSpan(name),
      kind,
      verdict === 'violated' ? '**violated**' : verdict,
      violation === undefined ? '' : lengthText(violation),
      escapeMarkdown(description),
    ];
  });
  return markdownTable(['Property', 'Kind', 'Verdict', 'Counterexample', 'Meaning'], rows);
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
    [`#### Counterexample to ${codeSpan(violation.property)} (${lengthText(violation)})`],
    ...traceSections(violation.trace, result, options),
  ];
}

function errorTrace(result: CheckResult, options: ReportOptions): string[][] {
  if (result.error === null || result.error.trace.length === 0) return [];
  return [
    ['#### The behavior that leads to the error'],
    ...traceSections(result.error.trace, result, options),
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
  const rows = steps.map((step) => [
    String(step.number),
    ...(hasProcesses ? [escapeMarkdown(step.process ?? '')] : []),
    codeSpan(step.label),
    step.stutters ? '(nothing changes)' : factCells(step),
  ]);
  return markdownTable(['#', ...(hasProcesses ? ['Process'] : []), 'Step', 'Changes'], rows);
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
