import type { Place } from '../../checker/diagnostic.js';

/** A tab advances to the next multiple of this many columns, as in every other TLA+ tool. */
const TAB_WIDTH = 8;

/**
 * The text of one file.
 *
 * Offsets are UTF-16 code units. Lines and columns start at 1; columns count code points and
 * expand tabs, because the columns of TLA+'s junction lists do.
 */
export class Source {
  readonly file: string;
  readonly text: string;
  readonly #lineStarts: readonly number[];

  constructor(file: string, text: string) {
    this.file = file;
    this.text = text;
    this.#lineStarts = findLineStarts(text);
  }

  lineAt(offset: number): number {
    let low = 0;
    let high = this.#lineStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#lineStarts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  }

  columnAt(offset: number): number {
    const lineStart = this.#lineStarts[this.lineAt(offset) - 1] ?? 0;
    return advanceColumn(this.text, lineStart, offset, 1);
  }

  /** The place of the half-open range from `start` to `end`. */
  place(start: number, end: number): Place {
    return {
      file: this.file,
      line: this.lineAt(start),
      column: this.columnAt(start),
      endLine: this.lineAt(end),
      endColumn: this.columnAt(end),
    };
  }
}

/** A half-open range of a source's text. Every node of the syntax tree has one. */
export interface Span {
  readonly source: Source;
  readonly start: number;
  readonly end: number;
}

export function placeOf(span: Span): Place {
  return span.source.place(span.start, span.end);
}

/** The span from the start of `first` to the end of `last`. */
export function spanBetween(first: Span, last: Span): Span {
  return { source: first.source, start: first.start, end: last.end };
}

export function textOf(span: Span): string {
  return span.source.text.slice(span.start, span.end);
}

/** The column after the text from `from` to `to`, all on one line, when `from` is at `column`. */
export function advanceColumn(text: string, from: number, to: number, column: number): number {
  let current = column;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code === 9) current += TAB_WIDTH - ((current - 1) % TAB_WIDTH);
    else if (!isLowSurrogate(code)) current++;
  }
  return current;
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}

function findLineStarts(text: string): number[] {
  const starts = [0];
  const lineEnd = /\r\n|\n|\r/g;
  while (lineEnd.exec(text) !== null) starts.push(lineEnd.lastIndex);
  return starts;
}
