import type { Diagnostic, Place } from '../../checker/diagnostic.js';
import { wrapText } from './wrap.js';

/** `Spec.tla:12:5`. */
export function placeText({ file, line, column }: Place): string {
  return `${file}:${line}:${column}`;
}

/** `line 12 of Spec.tla`, whatever folder the file is in. */
export function shortPlaceText({ file, line }: Place): string {
  return `line ${line} of ${file.replace(/^.*[/\\]/, '')}`;
}

/** `It cannot be done. [code]`. */
export function messageText({ message, code }: Diagnostic): string {
  return `${message} [${code}]`;
}

/** True for a line of source as excerpts have it: `12 | text`, or the marks below. */
export function isExcerpt(detail: string): boolean {
  return /^ *\d* \|/.test(detail);
}

/** What a diagnostic says beyond its message: where, further facts, what to do. Lines of source stay whole. */
export function diagnosticFacts(
  { place, details = [], help }: Diagnostic,
  width: number,
): string[] {
  return [
    ...(place === undefined ? [] : [`  at ${placeText(place)}`]),
    ...details.flatMap((detail) => detailLines(`  ${detail}`, width)),
    ...(help === undefined ? [] : detailLines(`  help: ${help}`, width)),
  ];
}

function detailLines(line: string, width: number): string[] {
  if (line.length <= width || isExcerpt(line)) return [line.trimEnd()];
  const indent = ' '.repeat(line.length - line.trimStart().length);
  return wrapText(line, width, { first: indent, rest: `${indent}  `, breaks: 'blanks' });
}
