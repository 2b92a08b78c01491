export type Alignment = 'left' | 'right';

/** The width of the widest text, or of `least`. */
export function widest(texts: Iterable<string>, least = 0): number {
  let width = least;
  for (const text of texts) width = Math.max(width, text.length);
  return width;
}

/** Rows of cells as lines with aligned columns, two blanks apart, without trailing blanks. */
export function alignColumns(
  rows: readonly (readonly string[])[],
  alignments: readonly Alignment[],
): string[] {
  const widths = alignments.map((_, column) => widest(rows.map((row) => row[column] ?? '')));
  return rows.map((row) =>
    alignments
      .map((alignment, column) => pad(row[column] ?? '', widths[column]!, alignment))
      .join('  ')
      .trimEnd(),
  );
}

function pad(text: string, width: number, alignment: Alignment): string {
  return alignment === 'left' ? text.padEnd(width) : text.padStart(width);
}
