import { readFileSync } from 'node:fs';

/** What a page says that checking an example finds. */
export interface Expectation {
  readonly constants: ReadonlyMap<string, string>;
  /** The steps of the shortest counterexample, by property. */
  readonly violated: ReadonlyMap<string, number>;
}

/** A spec in a page: a fenced block with a file name, and comments that tell what it finds. */
export interface Example {
  readonly file: string;
  readonly text: string;
  readonly expectations: readonly Expectation[];
}

/** The specs of a Markdown page: ```` ```ts name.ts ````, then `<!-- expect: Property 3 -->`. */
export function examplesIn(page: string): Example[] {
  const blocks = readFileSync(page, 'utf8').matchAll(
    /^```ts (\S+)\n(?<text>[^]*?)^```\n(?<after>(?:\n|<!--.*-->\n)*)/gm,
  );
  return Array.from(blocks, ({ 1: file = '', groups }) => ({
    file,
    text: groups?.['text'] ?? '',
    expectations: Array.from(
      (groups?.['after'] ?? '').matchAll(/<!-- expect(?: with (.*?))?: (.*?) -->/g),
      ([, constants = '', violated = '']) => ({
        constants: new Map(listOf(constants, '=')),
        violated: new Map(
          violated === 'nothing'
            ? []
            : listOf(violated, ' ').map(([property, length]) => [property, Number(length)]),
        ),
      }),
    ),
  }));
}

/** `a=1, b=2` as pairs. */
function listOf(text: string, separator: string): [string, string][] {
  return text
    .split(', ')
    .filter((part) => part !== '')
    .map((part) => {
      const at = part.indexOf(separator);
      return [part.slice(0, at), part.slice(at + separator.length)];
    });
}
