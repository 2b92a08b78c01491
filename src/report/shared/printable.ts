import { escapeControls, unicodeEscape } from '../../checker/values/escape.js';

/** Text on one line that cannot steer a terminal: control characters are escaped. */
export function printable(text: string): string {
  return escapeControls(text.replace(/\s*[\n\r]\s*/g, ' ').replaceAll('\t', ' '));
}

const spellings: Readonly<Record<string, string>> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u2013': '-',
  '\u2014': '--',
  '\u2026': '...',
  '\u2190': '<-',
  '\u2192': '->',
  '\u2264': '<=',
  '\u2265': '>=',
  '\u2260': '!=',
  '\u00a0': ' ',
};

/** Printable text in plain ASCII: usual signs as they are typed, everything else as `\u00e9`. */
export function ascii(text: string): string {
  return printable(text).replace(
    /[^ -~]/g,
    (character) => spellings[character] ?? unicodeEscape(character),
  );
}

/**
 * A copy of a result in which every string is rewritten, except in traces: their names are compared
 * with the contents of states, and both are escaped where they are told.
 */
export function rewriteStrings<Data>(data: Data, rewrite: (text: string) => string): Data {
  if (typeof data === 'string') return rewrite(data) as Data;
  if (Array.isArray(data))
    return data.map((item) => rewriteStrings<unknown>(item, rewrite)) as Data;
  if (typeof data !== 'object' || data === null) return data;
  const fields = Object.entries(data).map(([name, field]: [string, unknown]) => {
    return [name, name === 'trace' ? field : rewriteStrings(field, rewrite)];
  });
  return Object.fromEntries(fields) as Data;
}
