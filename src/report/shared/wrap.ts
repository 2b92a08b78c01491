export interface WrapStyle {
  /** Before the first line. */
  readonly first?: string;
  /** Before the lines that follow. */
  readonly rest?: string;
  readonly breaks: Breaks;
}

/**
 * - `blanks`: prose whose words are never broken, however long;
 * - `prose`: at blanks, and inside words that are too long;
 * - `code`: where code is broken: after a comma, an opening bracket, `->`.
 */
export type Breaks = 'blanks' | 'prose' | 'code';

/** Inside words. */
const innerBreaks = [/[({]|\[(?!\d)/g, /->/g, /[./]|:(?!>)/g, /_|-(?!>)/g];

/** Best places first. Each pattern ends where a line may; blanks there are dropped. */
const breakPatterns: Readonly<Record<Exclude<Breaks, 'blanks'>, readonly RegExp[]>> = {
  prose: [/\s+/g, ...innerBreaks],
  code: [/[,;]\s*|:\s+|\s+(?=\[|-> )/g, /\s+(?!=)/g, ...innerBreaks],
};

/** A break before this part of a line wastes the line. */
const shortestUse = 0.35;

/** Breaks text into lines of at most `width` columns, their indentation included. */
export function wrapText(text: string, width: number, style: WrapStyle): string[] {
  const { first = '', rest = '', breaks } = style;
  const lines: string[] = [];
  let remaining = text.trim();
  let indent = first;
  do {
    const room = Math.max(width - indent.length, 1);
    const end = remaining.length <= room ? remaining.length : breakPoint(remaining, room, breaks);
    lines.push((indent + remaining.slice(0, end)).trimEnd());
    remaining = remaining.slice(end).trimStart();
    indent = rest;
  } while (remaining.length > 0);
  return lines;
}

function breakPoint(text: string, room: number, breaks: Breaks): number {
  if (breaks === 'blanks') return lastMatchEnd(text, /\s+/g, room) ?? firstBlank(text);
  for (const pattern of breakPatterns[breaks]) {
    const end = lastMatchEnd(text, pattern, room);
    if (end !== null && end >= room * shortestUse) return end;
  }
  return room;
}

function firstBlank(text: string): number {
  const at = text.indexOf(' ');
  return at === -1 ? text.length : at;
}

/** The end of the last match that leaves at most `room` columns of text before it. */
function lastMatchEnd(text: string, pattern: RegExp, room: number): number | null {
  let last: number | null = null;
  for (const match of text.matchAll(pattern)) {
    const end = match.index + match[0].length;
    const used = match.index + match[0].trimEnd().length;
    if (used > room) break;
    last = end;
  }
  return last;
}

/**
 * Joins texts with semicolons into lines of at most `width` columns; one that does not fit on a
 * line is broken as code.
 */
export function fillTexts(texts: readonly string[], width: number): string[] {
  const lines: string[] = [];
  for (const [index, text] of texts.entries()) {
    const item = index === texts.length - 1 ? text : `${text};`;
    const joined = `${lines.at(-1)} ${item}`;
    if (lines.length > 0 && joined.length <= width) lines[lines.length - 1] = joined;
    else lines.push(...wrapText(item, width, { rest: '  ', breaks: 'code' }));
  }
  return lines;
}
