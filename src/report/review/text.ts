import type { ReviewResult } from '../../suite/result.js';
import type { ReportOptions } from '../options.js';
import { paletteFor } from '../shared/palette.js';
import type { Palette } from '../shared/palette.js';
import { printable, rewriteStrings } from '../shared/printable.js';
import { joinSections } from '../shared/sections.js';
import { fillTexts, wrapText } from '../shared/wrap.js';
import { differencesOf } from './differences.js';
import { shortestFindings } from './findings.js';
import type { Finding } from './findings.js';
import { failedModels, uncheckedOf, undecidedOf } from './gaps.js';
import { legendOf } from './legend.js';
import { matrixOf } from './matrix.js';
import { matrixLines } from './text-matrix.js';
import { reviewVerdict, totalsText } from './totals.js';

/**
 * A review for a terminal or a log: the verdict, the matrix, and where to read more. Commands stay
 * on one line, however long, so that they can be copied from any terminal.
 */
export function reportReviewText(raw: ReviewResult, options: ReportOptions): string {
  const page: Page = {
    review: rewriteStrings(raw, printable),
    width: options.width,
    palette: paletteFor(options.color),
  };
  return joinSections([
    head(page),
    matrixSection(page),
    counterexampleSection(page),
    notCheckedSection(page),
    undecidedSection(page),
    failureSection(page),
    differenceSection(page),
    wrapText(totalsText(page.review), page.width, { rest: '  ', breaks: 'prose' }),
  ]);
}

interface Page {
  readonly review: ReviewResult;
  readonly width: number;
  readonly palette: Palette;
}

function head({ review, width, palette }: Page): string[] {
  const { word, text } = reviewVerdict(review);
  const lines = wrapText(`${word}: ${text}`, width, { rest: '  ', breaks: 'blanks' });
  const paint = review.agrees ? palette.good : palette.bad;
  return [
    paint(word) + lines[0]!.slice(word.length),
    ...lines.slice(1),
    ...wrapText(review.title, width, { first: '  ', rest: '  ', breaks: 'blanks' }),
  ];
}

function matrixSection({ review, width, palette }: Page): string[] {
  const rows = matrixOf(review);
  if (rows.length === 0) return [];
  return [
    ...matrixLines(rows, review.properties, width, palette),
    '',
    ...fillTexts(legendOf(rows), width).map(palette.faint),
  ];
}

function counterexampleSection({ review, width, palette }: Page): string[] {
  const findings = [...shortestFindings(review)];
  if (findings.length === 0) return [];
  return [
    palette.strong('Shortest counterexamples, in steps'),
    ...findings.flatMap(([subject, found]) => [
      `  ${subject}`,
      ...found.flatMap((finding) => findingLines(finding, width, palette)),
    ]),
  ];
}

function findingLines(finding: Finding, width: number, palette: Palette): string[] {
  const violated = finding.violated.map(({ property, length }) => `${property} ${length}`);
  return [
    ...wrapText(`${finding.scenario}: ${violated.join(', ')}`, width, {
      first: '    ',
      rest: '        ',
      breaks: 'blanks',
    }),
    palette.faint(`      $ ${finding.command}`),
  ];
}

function notCheckedSection({ review, width, palette }: Page): string[] {
  const groups = uncheckedOf(review);
  if (groups.length === 0) return [];
  return [
    palette.strong('Not checked'),
    ...groups.flatMap(({ properties, reason, where }) =>
      itemLines(`${properties.join(', ')}: ${reason} (${where})`, width),
    ),
  ];
}

function undecidedSection({ review, width, palette }: Page): string[] {
  const models = undecidedOf(review);
  if (models.length === 0) return [];
  return [
    palette.doubtful('Undecided'),
    ...models.flatMap(({ model, properties, why }) =>
      itemLines(`${model.subject} / ${model.scenario}: ${properties.join(', ')} (${why})`, width),
    ),
  ];
}

function failureSection({ review, width, palette }: Page): string[] {
  const models = failedModels(review);
  if (models.length === 0) return [];
  return [
    palette.bad('Models that could not be run'),
    ...models.flatMap(({ subject, scenario, command, error }) => [
      ...itemLines(`${subject} / ${scenario}: ${error!.message} [${error!.code}]`, width),
      ...(error!.place ? [`    at ${error!.place.file}:${error!.place.line}`] : []),
      ...(error!.help ? detailLines(`help: ${error!.help}`, width) : []),
      palette.faint(`    $ ${command}`),
    ]),
  ];
}

function differenceSection({ review, width, palette }: Page): string[] {
  const differences = differencesOf(review);
  if (differences.length === 0) return [];
  return [
    palette.bad('Not as expected'),
    ...differences.flatMap(({ model, sentences }) => [
      `  ${model.subject} / ${model.scenario}`,
      ...sentences.flatMap((sentence) => detailLines(sentence, width)),
      palette.faint(`    $ ${model.command}`),
    ]),
  ];
}

function itemLines(text: string, width: number): string[] {
  return wrapText(text, width, { first: '  ', rest: '    ', breaks: 'blanks' });
}

function detailLines(text: string, width: number): string[] {
  return wrapText(text, width, { first: '    ', rest: '      ', breaks: 'blanks' });
}
