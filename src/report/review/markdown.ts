import type { ModelReview, ReviewResult } from '../../suite/result.js';
import { codeBlock, codeSpan, escapeMarkdown, markdownTable } from '../shared/markup.js';
import { printable } from '../shared/printable.js';
import { joinSections } from '../shared/sections.js';
import { differencesOf } from './differences.js';
import type { Difference } from './differences.js';
import { shortestFindings } from './findings.js';
import type { Finding } from './findings.js';
import { failedModels, uncheckedOf, undecidedOf } from './gaps.js';
import type { UncheckedReview, UndecidedReview } from './gaps.js';
import { legendOf } from './legend.js';
import { cellText, matrixOf, subjectText } from './matrix.js';
import type { Cell } from './matrix.js';
import { reviewVerdict, totalsText } from './totals.js';

/** A review for a pull request: the same sections as the text, with the matrix as a table. */
export function reportReviewMarkdown(review: ReviewResult): string {
  const { word, text } = reviewVerdict(review);
  return joinSections([
    [`### ${word}: ${escapeMarkdown(review.title)}: ${escapeMarkdown(text)}`],
    ...matrixSections(review),
    ...counterexampleSections(review),
    listSection('Not checked', uncheckedOf(review).map(uncheckedItem)),
    listSection('Undecided', undecidedOf(review).map(undecidedItem)),
    listSection('Models that could not be run', failedModels(review).map(failureItem)),
    listSection('Not as expected', differencesOf(review).flatMap(differenceItems)),
    [`${escapeMarkdown(totalsText(review))}.`],
  ]);
}

function matrixSections(review: ReviewResult): string[][] {
  const rows = matrixOf(review);
  if (rows.length === 0) return [];
  const table = markdownTable(
    ['', ...review.properties.map(codeSpan)],
    rows.map((row) => [escapeMarkdown(subjectText(row)), ...row.cells.map(cellMarkup)]),
  );
  return [table, [`${legendOf(rows).map(escapeMarkdown).join('; ')}.`]];
}

function cellMarkup(cell: Cell): string {
  const text = cellText(cell);
  return cell.differs || cell.state === 'failed' ? `**${text}**` : text;
}

function counterexampleSections(review: ReviewResult): string[][] {
  const findings = [...shortestFindings(review)];
  if (findings.length === 0) return [];
  return [
    ['#### Shortest counterexamples, in steps'],
    ...findings.flatMap(([subject, found]) => [
      [`**${escapeMarkdown(subject)}**`],
      found.map(findingItem),
      codeBlock(
        found.map(({ command }) => printable(command)),
        'sh',
      ),
    ]),
  ];
}

function findingItem({ scenario, violated }: Finding): string {
  const lengths = violated.map(({ property, length }) => `${codeSpan(property)} ${length}`);
  return `- ${escapeMarkdown(scenario)}: ${lengths.join(', ')}`;
}

function listSection(title: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [`#### ${title}`, '', ...items.map((item) => `- ${item}`)];
}

function uncheckedItem(group: UncheckedReview): string {
  const properties = group.properties.map(codeSpan).join(', ');
  return `${properties}: ${escapeMarkdown(`${group.reason} (${group.where})`)}`;
}

function undecidedItem(review: UndecidedReview): string {
  const properties = review.properties.map(codeSpan).join(', ');
  return `${modelName(review.model)}: ${properties} (${escapeMarkdown(review.why)})`;
}

function failureItem(model: ModelReview): string {
  const { code, message } = model.error!;
  return `${modelName(model)}: ${escapeMarkdown(message)} (${codeSpan(code)})`;
}

function differenceItems({ model, sentences }: Difference): string[] {
  return sentences.map((sentence) => `${modelName(model)}: ${escapeMarkdown(sentence)}`);
}

function modelName({ subject, scenario }: ModelReview): string {
  return `${escapeMarkdown(subject)} / ${escapeMarkdown(scenario)}`;
}
