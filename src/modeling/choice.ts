import { distinctName } from './distinct-name.js';
import type { Scalar } from './shape/shape.js';

/** Nondeterminism inside an effect. Every combination of choices is a step of its own. */
export interface Choice {
  /** One of the given alternatives; shown in traces after the step, as `-> no memory`; '' is not. */
  either<const Alternative extends Scalar>(...alternatives: readonly Alternative[]): Alternative;
  /** One of the values, in their order; none at all means that the step is not possible. */
  from<Option extends Scalar>(name: string, options: Iterable<Option>): Option;
}

/** The name of a choice between alternatives, which tell what they are by themselves. */
const UNNAMED = '';

/** Thrown out of an effect that has to choose from nothing: there is no such step. */
const IMPOSSIBLE = new Error('chosen from nothing');

/**
 * Runs an effect once for each combination of choices: a run repeats the choices of the one before
 * but for the last that still has an alternative, as an odometer counts.
 */
export class Choices implements Choice {
  /** The choices to repeat: the first `depth` digits, each below its radix. */
  private readonly digits: number[] = [];
  private readonly radices: number[] = [];
  private depth = 0;
  /** Choices that the present run has made so far. */
  private position = 0;
  private readonly names: string[] = [];
  private readonly chosen: Scalar[] = [];

  /** Back to the first combination, with no choice made yet. */
  reset(): void {
    this.depth = 0;
    this.position = 0;
  }

  /** Runs the effect under the current combination; false when it had nothing to choose from. */
  run(effect: () => void): boolean {
    this.position = 0;
    try {
      effect();
      if (this.position < this.depth) throw changedItsChoices('it');
      return true;
    } catch (error) {
      if (error === IMPOSSIBLE) return false;
      throw error;
    }
  }

  /** Goes to the next combination; false when there is none. */
  advance(): boolean {
    for (; this.depth > 0; this.depth--) {
      const last = this.depth - 1;
      const digit = (this.digits[last] as number) + 1;
      if (digit < (this.radices[last] as number)) {
        this.digits[last] = digit;
        return true;
      }
    }
    return false;
  }

  /** The named choices of the last run; a name that is taken gets a number. */
  made(taken: Iterable<string> = []): ReadonlyMap<string, Scalar> {
    const names = new Set(taken);
    const made = new Map<string, Scalar>();
    for (let index = 0; index < this.position; index++) {
      if (this.names[index] === UNNAMED) continue;
      const name = distinctName(this.names[index] as string, names);
      names.add(name);
      made.set(name, this.chosen[index] as Scalar);
    }
    return made;
  }

  /** The alternatives that the last run took, as they stand after the step. */
  outcome(): string {
    const taken = this.chosen.filter(
      (value, index) => index < this.position && this.names[index] === UNNAMED && value !== '',
    );
    return taken.map((value) => ` -> ${String(value)}`).join('');
  }

  either<const Alternative extends Scalar>(...alternatives: readonly Alternative[]): Alternative {
    return this.from(UNNAMED, alternatives);
  }

  from<Option extends Scalar>(name: string, options: Iterable<Option>): Option {
    const values = Array.isArray(options) ? (options as readonly Option[]) : [...options];
    if (values.length === 0) throw IMPOSSIBLE;
    const position = this.position++;
    if (position === this.depth) {
      this.digits[position] = 0;
      this.radices[position] = values.length;
      this.depth += 1;
    } else if (this.radices[position] !== values.length) {
      throw changedItsChoices(name);
    }
    const value = values[this.digits[position] as number] as Option;
    this.names[position] = name;
    this.chosen[position] = value;
    return value;
  }
}

/** Replaying works for effects that depend on the state, parameters and constants alone. */
function changedItsChoices(what: string): Error {
  return new Error(`${what} had other choices when the same effect ran before`);
}
