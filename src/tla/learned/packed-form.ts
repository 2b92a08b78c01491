import type { PackedForm, Row } from '../../checker/model.js';
import type { RowsOutgrown } from '../../checker/rows-outgrown.js';
import { integer, integerOf } from '../../checker/values/heap/index.js';
import { codesIn, described, packingFrom } from '../packing/description.js';
import { Outgrown } from '../packing/packed.js';
import { PackedExchange } from '../packing/packed-exchange.js';
import { inferPacking, valuesIn, type Packing } from '../packing/packing.js';
import { PackedSteps } from './packed-steps.js';
import type { Programs } from './programs.js';
import { groupsFor } from './trial.js';

/**
 * The form that suits these rows; null where steps depend on so much of them that they are not worth
 * learning.
 *
 * @param width of a row
 * @param rows can be gone through several times; each is valid until the next is asked for
 */
export function packedForm(
  programs: Programs,
  width: number,
  rows: Iterable<Row>,
): PackedForm | null {
  const packing = inferPacking(programs.heap, valuesIn(rows, width));
  if (packing.isIdle) return null;
  const groups = groupsFor(programs, packing, rows);
  return groups && new LearnedForm(programs, packing, groups);
}

/**
 * The form that another model of the same source has described.
 *
 * @param variables how many there are
 */
export function formFrom(programs: Programs, variables: number, description: Row): LearnedForm {
  const { heap } = programs;
  let at = 0;
  const number = (): number => integerOf(heap, description[at++]!);
  const groups = Array.from({ length: number() }, () =>
    Array.from({ length: number() }, () => number()),
  );
  const packing = packingFrom(heap, description, at, variables);
  for (const codes of codesIn(packing)) codes.areGiven = true;
  return new LearnedForm(programs, packing, groups);
}

/** Rows packed by the values that variables have had, and steps that are learned. */
export class LearnedForm implements PackedForm {
  readonly steps: PackedSteps;
  readonly sharing: NonNullable<PackedForm['sharing']>;

  constructor(
    private readonly programs: Programs,
    private readonly packing: Packing,
    private readonly groups: readonly (readonly number[])[],
    private readonly replaced: Packing | null = null,
  ) {
    this.steps = new PackedSteps(programs, packing, groups);
    const words = new PackedExchange(packing, programs.words);
    this.sharing = {
      words,
      describe: (listener) => {
        words.noteTold(listener);
        return this.described();
      },
    };
  }

  pack(row: Row, packed: Row): void {
    if (this.replaced === null) this.packing.pack(row, packed);
    else this.packing.repack(this.replaced, row, packed);
  }

  unpack(packed: Row, row: Row): void {
    this.packing.unpack(packed, row);
  }

  withRoomFor(error: RowsOutgrown): PackedForm {
    if (!(error instanceof Outgrown)) throw error;
    this.release();
    const packing = this.packing.widened(error.shape);
    return new LearnedForm(this.programs, packing, this.groups, this.packing);
  }

  /** Gives the memory of what its steps have learned back, when it is of no use any more. */
  release(): void {
    this.steps.release();
  }

  /** The groups, each behind its size, behind how many there are; then the packing. */
  private described(): Row {
    const { groups, packing } = this;
    const { heap } = this.programs;
    const numbers = [groups.length, ...groups.flatMap((group) => [group.length, ...group])];
    return Int32Array.from([
      ...numbers.map((number) => integer(heap, number)),
      ...described(heap, packing),
    ]);
  }
}
