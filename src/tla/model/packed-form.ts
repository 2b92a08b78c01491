import type { Model, PackedForm, Row, Steps } from '../../checker/model.js';
import type { RowsOutgrown } from '../../checker/rows-outgrown.js';
import type { Heap } from '../../checker/values/heap/index.js';
import { Unpackable } from '../compiler/packed/packed-rows.js';
import { inferPacking, slotsOf, valuesIn, type Packing } from '../packing/packing.js';
import { Outgrown } from '../packing/packed.js';
import type { PackedProgram } from './model-program.js';
import { PackedSteps } from './packed-steps.js';

/** What a form is made from. */
export interface PackedFormParts {
  readonly model: Model;
  readonly heap: Heap;
  /** Makes the program over packed rows. */
  readonly compile: (packing: Packing) => PackedProgram;
  /** The action of each part of the next-state relation. */
  readonly actions: readonly number[];
}

/**
 * The form that suits these rows; null where the program cannot work on packed rows. Values that it
 * would have to put together, or take apart, are kept as they are; where these are half of all
 * variables, so are the rows: what steps do with the rest is not worth a second program.
 */
export function packedForm(parts: PackedFormParts, rows: Iterable<Row>): PackedForm | null {
  const { heap, model, compile } = parts;
  const values = valuesIn(rows, model.width);
  const whole = new Set<string>();
  try {
    for (;;) {
      const packing = inferPacking(heap, values, whole);
      if (packing.isIdle) return null;
      const program = compile(packing);
      const boxed = packing.pathsOf(program.boxed).filter((path) => !whole.has(path));
      if (boxed.length === 0) return new TlaPackedForm(parts, packing, program);
      for (const path of boxed) whole.add(path);
      if (2 * slotsOf(whole).size >= model.width) return null;
    }
  } catch (error) {
    if (error instanceof Unpackable) return null;
    throw error;
  }
}

class TlaPackedForm implements PackedForm {
  readonly steps: Steps;

  constructor(
    private readonly parts: PackedFormParts,
    private readonly packing: Packing,
    program: PackedProgram,
    private readonly replaced: Packing | null = null,
  ) {
    const { model, heap, actions } = parts;
    this.steps = new PackedSteps(model, heap, packing, program.link(), actions);
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
    const packing = this.packing.widened(error.shape);
    return new TlaPackedForm(this.parts, packing, this.parts.compile(packing), this.packing);
  }
}
