import { printable } from './printable.js';

/** Prose in which no character is taken for Markdown or HTML. */
export function escapeMarkdown(text: string): string {
  return printable(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/[\\`*_~[\]#]/g, '\\$&');
}

/** A code span, fenced by more backticks than the text has in a row. */
export function codeSpan(text: string): string {
  const content = printable(text);
  const fence = '`'.repeat(longestRun(content) + 1);
  const pad = /^`|`$|^ .* $/.test(content) ? ' ' : '';
  return fence + pad + content + pad + fence;
}

/** A table. Pipes inside the cells are escaped, as GitHub asks even in code spans. */
export function markdownTable(
  header: readonly string[],
  rows: readonly (readonly string[])[],
): string[] {
  return [tableRow(header), `|${header.map(() => ' --- |').join('')}`, ...rows.map(tableRow)];
}

function tableRow(cells: readonly string[]): string {
  return `| ${cells.map(escapePipes).join(' | ')} |`;
}

/** A fenced block, whatever its lines contain. */
export function codeBlock(lines: readonly string[], language = ''): string[] {
  const fence = '`'.repeat(Math.max(3, longestRun(lines.join('\n')) + 1));
  return [fence + language, ...lines, fence];
}

/** Lines that a reader opens when they want to. */
export function collapsed(title: string, lines: readonly string[]): string[] {
  return [
    '<details>',
    `<summary>${escapeMarkdown(title)}</summary>`,
    '',
    ...lines,
    '',
    '</details>',
  ];
}

function escapePipes(cell: string): string {
  return cell.replaceAll('|', '\\|');
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}
