import type { CheckResult, RunError } from '../../checker/result.js';
import type { ReportOptions } from '../options.js';
import { commandLines } from '../shared/command.js';
import { diagnosticFacts, messageText } from '../shared/diagnostics.js';
import { groupUnchecked } from '../shared/not-checked.js';
import { paintStatus, paletteFor } from '../shared/palette.js';
import type { Palette } from '../shared/palette.js';
import { printable, rewriteStrings } from '../shared/printable.js';
import { joinSections } from '../shared/sections.js';
import { widest } from '../shared/widest.js';
import { boundText, lengthNote, statusWord, verdictSentence } from '../shared/verdict.js';
import { byteSize, count, counted, duration } from '../shared/words.js';
import { wrapText } from '../shared/wrap.js';
import { settingsOf } from '../shared/settings.js';
import { propertyLines } from './text-properties.js';
import { lastStateLines, traceLines } from './text-trace.js';

/** A result for a terminal or a log: the verdict first, then everything that supports it. */
export function reportText(raw: CheckResult, options: ReportOptions): string {
  const result = rewriteStrings(raw, printable);
  const page: Page = { result, options, palette: paletteFor(options.color) };
  return joinSections([
    head(page),
    ...warningSections(page),
    errorSection(page),
    headed(
      page.palette.strong('Properties'),
      propertyLines(page.result, page.options, page.palette),
    ),
    notCheckedSection(page),
    searchSection(page),
    options.coverage ? coverageSection(page) : [],
    ...counterexampleSections(page),
    commandSection(page),
  ]);
}

interface Page {
  readonly result: CheckResult;
  readonly options: ReportOptions;
  readonly palette: Palette;
}

const itemStyle = { first: '  ', rest: '    ', breaks: 'blanks' } as const;

function head({ result, options, palette }: Page): string[] {
  const word = statusWord(result.status);
  const lines = wrapText(`${word}: ${verdictSentence(result)}`, options.width, {
    rest: '  ',
    breaks: 'blanks',
  });
  const painted = paintStatus(palette, result.status)(word) + lines[0]!.slice(word.length);
  const settings = settingsOf(result).join(' ');
  return [
    painted,
    ...lines.slice(1),
    ...(settings === '' ? [] : wrapText(settings, options.width, itemStyle)),
  ];
}

function warningSections({ result, options, palette }: Page): string[][] {
  return (result.warnings ?? []).map((warning) => {
    const text = `warning: ${messageText(warning)}`;
    const [first, ...more] = wrapText(text, options.width, { rest: '  ', breaks: 'blanks' });
    const painted = palette.doubtful('warning') + first!.slice('warning'.length);
    return [painted, ...more, ...diagnosticFacts(warning, options.width)];
  });
}

/** What is known about a failed evaluation; its message is in the head, unless it came second. */
function errorSection({ result, options, palette }: Page): string[] {
  if (result.error === null) return [];
  const { diagnostic } = result.error;
  const facts = diagnosticFacts(diagnostic, options.width);
  if (result.status === 'error') return facts;
  const text = `then an error: ${messageText(diagnostic)}`;
  const lines = wrapText(text, options.width, { rest: '  ', breaks: 'blanks' });
  return [...lines.map(palette.bad), ...facts];
}

function notCheckedSection({ result, options, palette }: Page): string[] {
  if (result.notChecked.length === 0) return [];
  return [
    palette.strong('Not checked'),
    ...groupUnchecked(result.notChecked).flatMap(({ names, reason }) =>
      wrapText(`${names.join(', ')}: ${reason}`, options.width, itemStyle),
    ),
  ];
}

function searchSection({ result, options, palette }: Page): string[] {
  const facts = [
    `${counted(result.generated, 'state')} generated, ${count(result.distinct)} distinct, ` +
      `${count(result.left)} left on queue`,
    `depth ${count(result.depth)}, ${counted(result.initial, 'initial state')}${outdegree(result)}`,
    `${duration(result.seconds)}, store ${byteSize(result.storeBytes)}`,
    ...idleActions(result),
  ];
  return [
    palette.strong('Search'),
    ...incompleteness(result).map((text) => palette.doubtful(`  ${text}`)),
    ...facts.flatMap((fact) => wrapText(fact, options.width, itemStyle)),
  ];
}

function outdegree(result: CheckResult): string {
  if (result.outdegree === null) return '';
  const { minimum, maximum, mean } = result.outdegree;
  return `, outdegree ${minimum} to ${maximum}, mean ${mean.toFixed(1)}`;
}

function incompleteness(result: CheckResult): string[] {
  if (result.bound !== null) return [`INCOMPLETE: stopped by ${boundText(result.bound)}`];
  if (result.left > 0) return ['not exhaustive: stopped before every reachable state was explored'];
  return [];
}

function idleActions({ actions }: CheckResult): string[] {
  const idle = actions.filter(({ fired }) => fired === 0).length;
  if (idle === 0) return [];
  return [`${count(idle)} of ${counted(actions.length, 'action')} never fired`];
}

function coverageSection({ result: { actions }, options, palette }: Page): string[] {
  if (actions.length === 0) return [];
  const fired = widest(
    actions.map((action) => count(action.fired)),
    'fired'.length,
  );
  const distinct = widest(
    actions.map((action) => count(action.distinct)),
    'distinct'.length,
  );
  const room = options.width - fired - distinct - 4;
  const names = actions.map(({ name }) => wrapText(name, room, itemStyle));
  const nameWidth = widest(names.flat(), '  action'.length);
  const row = (name: string, ...counts: [string, string]): string =>
    `${name.padEnd(nameWidth)}  ${counts[0].padStart(fired)}  ${counts[1].padStart(distinct)}`;
  return [
    palette.strong('Coverage'),
    row('  action', 'fired', 'distinct'),
    ...actions.flatMap((action, index) => {
      const [first, ...more] = names[index]!;
      return [row(first!, count(action.fired), count(action.distinct)), ...more];
    }),
  ];
}

function counterexampleSections({ result, options, palette }: Page): string[][] {
  const found = result.violations.map((violation) =>
    headed(
      palette.strong(`Counterexample to ${violation.property}${lengthNote(violation)}`),
      traceLines(violation.trace, result, options, palette),
    ),
  );
  const failed =
    result.error === null ? [] : errorTraceSections(result, result.error, options, palette);
  return [...found, ...failed];
}

function errorTraceSections(
  result: CheckResult,
  { trace }: RunError,
  options: ReportOptions,
  palette: Palette,
): string[][] {
  return [
    headed(
      palette.strong('The behavior that leads to the error'),
      traceLines(trace, result, options, palette),
    ),
    headed(palette.strong('The last state'), lastStateLines(trace, options)),
  ];
}

/** Lines under their heading, if there are any. */
function headed(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [heading, ...lines];
}

function commandSection({ options, palette }: Page): string[] {
  if (options.command === null) return [];
  return commandLines(printable(options.command), options.width, '$ ').map(palette.faint);
}
