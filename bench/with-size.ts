import type { Size } from './models.js';

/**
 * The source of a model with the constants of a size in it. Each has to stand on a line of its own,
 * as a configuration (`N = 8`), Murphi (`N: 8;`) or C (`#define N 8`) write it.
 */
export function withSize(source: string, size: Size): string {
  let text = source;
  for (const [name, value] of Object.entries(size)) {
    const line = new RegExp(
      `^(\\s*(?:#define\\s+)?${name}(?:\\s*[=:]\\s*|\\s+)"?)[\\w-]+("?;?\\s*)$`,
      'm',
    );
    if (!line.test(text)) throw new Error(`No line of the source gives a value to ${name}.`);
    text = text.replace(line, (_all, before: string, after: string) => before + value + after);
  }
  return text;
}
