/** States after which the search goes on alone for a while, at first. */
const HELPED = 2 ** 16;
/** States that it explores alone then. */
const ALONE = 2 ** 13;
/** How much later it does so again, if help has paid. */
const PATIENCE = 4;
/** So many times in a row it has to be faster alone. */
const MOST_LOSSES = 2;

/** Results do not depend on these. */
export interface Spells {
  readonly helped: number;
  readonly alone: number;
}

/**
 * Finds out whether help pays: now and then the search goes on alone, and if it is faster then, it
 * stays alone. Where steps take less time than to tell where they lead, it is.
 */
export class Payoff {
  /** Whether to ask for help. */
  isWanted = true;
  /** States explored since the spell began, with help or alone. */
  private states = 0;
  private start = 0;
  private spell: number;
  /** States until it goes on alone again. */
  private helped: number;
  private helpedTime = 0;
  private losses = 0;

  constructor(
    private readonly spells: Spells = { helped: HELPED, alone: ALONE },
    private readonly now: () => number = () => performance.now(),
  ) {
    this.helped = spells.helped;
    this.spell = this.helped;
  }

  /** Whether no help will ever be wanted again. */
  get isSettled(): boolean {
    return this.losses === MOST_LOSSES;
  }

  /** A state is about to be explored: with help, where there is any left that was asked for. */
  note(hasHelp: boolean): void {
    if (this.isSettled) return;
    if (this.states === this.spell) this.endSpell();
    // What has been asked for is used first.
    if (!this.isWanted && hasHelp) return;
    if (this.states === 0) this.start = this.now();
    this.states++;
  }

  private endSpell(): void {
    const time = (this.now() - this.start) / this.spell;
    if (this.isWanted) {
      this.helpedTime = time;
      this.spell = this.spells.alone;
      this.isWanted = false;
    } else {
      this.compare(time);
      this.spell = this.helped;
      this.isWanted = !this.isSettled;
    }
    this.states = 0;
  }

  private compare(timeAlone: number): void {
    if (timeAlone < this.helpedTime) {
      this.losses++;
    } else {
      this.losses = 0;
      this.helped *= PATIENCE;
    }
  }
}
