import type { Diagnostic } from '../../checker/diagnostic.js';
import type { CheckResult } from '../../checker/result.js';
import { isExcerpt, messageText, placeText } from '../shared/diagnostics.js';
import { codeBlock, codeSpan, escapeMarkdown } from '../shared/markup.js';
import { printable } from '../shared/printable.js';

export function warningSection(warning: Diagnostic): string[] {
  return [`**Warning**: ${escapeMarkdown(messageText(warning))}`, ...listed(warning)];
}

/** What is known about a failed evaluation; its message is in the head, unless it came second. */
export function errorSection({ status, error }: CheckResult): string[] {
  if (error === null) return [];
  const { diagnostic } = error;
  if (status === 'error') return diagnosticFacts(diagnostic);
  return [`**Then an error**: ${escapeMarkdown(messageText(diagnostic))}`, ...listed(diagnostic)];
}

function listed(diagnostic: Diagnostic): string[] {
  const facts = diagnosticFacts(diagnostic);
  return facts.length === 0 ? [] : ['', ...facts];
}

function diagnosticFacts({ place, details = [], help }: Diagnostic): string[] {
  return [
    ...(place === undefined ? [] : [`- at ${codeSpan(placeText(place))}`]),
    ...detailLines(details),
    ...(help === undefined ? [] : [`- help: ${escapeMarkdown(help)}`]),
  ];
}

/** Items of a list; lines of source that follow each other are a block of code. */
function detailLines(details: readonly string[]): string[] {
  const lines: string[] = [];
  for (let at = 0; at < details.length;) {
    const end = details.findIndex((detail, index) => index >= at && !isExcerpt(detail));
    const block = details.slice(at, end === -1 ? undefined : end);
    if (block.length > 0) lines.push(...codeBlock(block.map(printable)));
    else lines.push(`- ${codeSpan(details[at]!.trim())}`);
    at += Math.max(block.length, 1);
  }
  return lines;
}
