import type { CheckResult, PropertyResult, RunError } from '../../checker/result.js';
import type { ReportOptions } from '../options.js';
import { commandLines } from '../shared/command.js';
import { groupUnchecked } from '../shared/not-checked.js';
import { paintStatus, paintVerdict, paletteFor } from '../shared/palette.js';
import type { Palette } from '../shared/palette.js';
import { printable, rewriteStrings } from '../shared/printable.js';
import { joinSections } from '../shared/sections.js';
import { widest } from '../shared/widest.js';
import { boundText, lengthText, statusWord, verdictSentence } from '../shared/verdict.js';
import { byteSize, count, counted, duration } from '../shared/words.js';
import { wrapText } from '../shared/wrap.js';
import { settingsOf } from '../shared/settings.js';
import { traceLines } from './text-trace.js';

/** A result for a terminal or a log: the verdict first, then everything that supports it. */
export function reportText(raw: CheckResult, options: ReportOptions): string {
  const result = rewriteStrings(raw, printable);
  const page: Page = { result, options, palette: paletteFor(options.color) };
  return joinSections([
    head(page),
    errorSection(page),
    propertySection(page),
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

function errorSection({ result, options }: Page): string[] {
  if (result.error === null) return [];
  const { place, details = [], help } = result.error.diagnostic;
  return [
    ...(place === undefined ? [] : [`  at ${place.file}:${place.line}:${place.column}`]),
    ...details.flatMap((detail) => wrapText(detail, options.width, itemStyle)),
    ...(help === undefined ? [] : wrapText(`help: ${help}`, options.width, itemStyle)),
  ];
}

function propertySection({ result, options, palette }: Page): string[] {
  if (result.properties.length === 0) return [];
  const titles = result.properties.map((property) => propertyTitle(result, property));
  const titleWidth = Math.min(widest(titles), Math.floor(options.width / 2));
  return [
    palette.strong('Properties'),
    ...result.properties.flatMap((property, index) => {
      const verdict = property.verdict.padEnd('undecided'.length);
      const first = `  ${verdict}  ${titles[index]!.padEnd(titleWidth)}  `;
      const rest = ' '.repeat(2 + verdict.length + 2 + titleWidth + 2);
      const about = property.description ?? `(${property.kind})`;
      const [line, ...more] = wrapText(about, options.width, { first, rest, breaks: 'blanks' });
      return [
        `  ${paintVerdict(palette, property.verdict)(verdict)}${line!.slice(2 + verdict.length)}`,
        ...more,
      ];
    }),
  ];
}

function propertyTitle(result: CheckResult, { name, verdict }: PropertyResult): string {
  const violation = result.violations.find(({ property }) => property === name);
  return verdict === 'violated' && violation ? `${name} (${lengthText(violation)})` : name;
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
  const found = result.violations.map((violation) => [
    palette.strong(`Counterexample to ${violation.property} (${lengthText(violation)})`),
    ...traceLines(violation.trace, result, options, palette),
  ]);
  return [
    ...found,
    ...(result.error === null ? [] : [errorTrace(result, result.error, options, palette)]),
  ];
}

function errorTrace(
  result: CheckResult,
  error: RunError,
  options: ReportOptions,
  palette: Palette,
): string[] {
  if (error.trace.length === 0) return [];
  return [
    palette.strong('The behavior that leads to the error'),
    ...traceLines(error.trace, result, options, palette),
  ];
}

function commandSection({ options, palette }: Page): string[] {
  if (options.command === null) return [];
  return commandLines(printable(options.command), options.width, '$ ').map(palette.faint);
}
