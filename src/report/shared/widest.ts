/** The width of the widest text, or `least` when that is more. */
export function widest(texts: Iterable<string>, least = 0): number {
  let width = least;
  for (const text of texts) width = Math.max(width, text.length);
  return width;
}
