import type { PackedForm, Row } from '../../checker/model.js';
import type { RowsOutgrown } from '../../checker/rows-outgrown.js';
import { Outgrown } from '../packing/packed.js';
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

/** Rows packed by the values that variables have had, and steps that are learned. */
class LearnedForm implements PackedForm {
  readonly steps: PackedSteps;

  constructor(
    private readonly programs: Programs,
    private readonly packing: Packing,
    private readonly groups: readonly (readonly number[])[],
    private readonly replaced: Packing | null = null,
  ) {
    this.steps = new PackedSteps(programs, packing, groups);
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
    this.steps.release();
    const packing = this.packing.widened(error.shape);
    return new LearnedForm(this.programs, packing, this.groups, this.packing);
  }
}
