/** The rank of texts that occur too late to have one: behind all others. */
export const UNRANKED = 0x7fffffff;

/**
 * The order of strings and of model values: that of first occurrence, until `freeze`. Texts that
 * occur later have no rank, so that no order ever depends on the order of evaluation.
 */
export class Ranks {
  private readonly ranks = new Map<string, number>();
  private frozen = false;

  /** How many texts have one. */
  get count(): number {
    return this.ranks.size;
  }

  rankOf(text: string): number {
    const known = this.ranks.get(text);
    if (known !== undefined) return known;
    if (this.frozen) return UNRANKED;
    const rank = this.ranks.size;
    this.ranks.set(text, rank);
    return rank;
  }

  freeze(): void {
    this.frozen = true;
  }
}
