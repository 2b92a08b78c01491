import fc from 'fast-check';

/**
 * Decisions that a generator takes, as numbers, in chapters that do not depend on each other. When
 * those of a chapter are used up all others are 0, which generators give to the simplest choice: so
 * texts shrink as their tape does.
 */
export class Tape {
  #chapter = 0;
  #at = 0;
  #names = 0;

  constructor(private readonly chapters: readonly (readonly number[])[]) {}

  /** Goes on with the decisions of the next chapter. */
  turn(): void {
    this.#chapter++;
    this.#at = 0;
  }

  below(limit: number): number {
    return (this.chapters[this.#chapter]?.[this.#at++] ?? 0) % limit;
  }

  pick<T>(choices: readonly T[]): T {
    return choices[this.below(choices.length)]!;
  }

  /** A name that nothing else has. */
  fresh(prefix: string): string {
    return `${prefix}${++this.#names}`;
  }

  list<T>(least: number, most: number, make: (index: number) => T): T[] {
    const length = least + this.below(most - least + 1);
    return Array.from({ length }, (_, index) => make(index));
  }
}

/** A generated text, which a failed property shows as it is. */
class Generated {
  constructor(readonly text: string) {}

  [fc.toStringMethod](): string {
    return `\n${this.text}\n`;
  }
}

/** What a generator makes of random decisions: so many chapters of so many at most. */
export function fromTape(
  chapters: number,
  length: number,
  make: (tape: Tape) => string,
): fc.Arbitrary<Generated> {
  const chapter = fc.array(fc.nat({ max: 5039 }), { maxLength: length, size: 'max' });
  return fc
    .tuple(...Array.from({ length: chapters }, () => chapter))
    .map((numbers) => new Generated(make(new Tape(numbers))));
}
