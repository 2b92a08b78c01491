import type { Model, PackedForm, Row } from '../../src/checker/model.js';
import { RowsOutgrown } from '../../src/checker/rows-outgrown.js';

class TooLarge extends RowsOutgrown {}

/** Rows whose words are below a limit, backwards and with an offset; more comes with a larger limit. */
class Backwards implements PackedForm {
  readonly steps: PackedForm['steps'];

  constructor(
    private readonly model: Model,
    private readonly limit: number,
    private readonly replaced: Backwards | null,
    private readonly log: number[],
  ) {
    log.push(limit);
    const { width } = model;
    const unpacked = (packed: Row): Row => {
      const row = new Int32Array(width);
      this.unpack(packed, row);
      return row;
    };
    const packed = (row: Row): Row => {
      const result = new Int32Array(width);
      this.write(row, result);
      return result;
    };
    this.steps = {
      width,
      initialStates: () => {
        throw new Error('initial states are made before rows are packed');
      },
      successors: (row, emit) =>
        model.successors(unpacked(row), (action, next) => emit(action, packed(next))),
      violatedInvariants: (row, report) => model.violatedInvariants(unpacked(row), report),
      violatedActionProperties: (row, next, report) =>
        model.violatedActionProperties(unpacked(row), unpacked(next), report),
      withinConstraint: (row) => model.withinConstraint(unpacked(row)),
      withinActionConstraint: (row, next) =>
        model.withinActionConstraint!(unpacked(row), unpacked(next)),
      mayTerminate: (row) => model.mayTerminate(unpacked(row)),
    };
  }

  readonly sharing: NonNullable<PackedForm['sharing']> = {
    words: {
      tell: () => undefined,
      learn: () => undefined,
      understand: (_teller, words, at, row) => row.set(words.subarray(at, at + row.length)),
    },
    describe: () => Int32Array.of(this.limit),
  };

  pack(row: Row, packed: Row): void {
    const source = new Int32Array(row.length);
    if (this.replaced === null) source.set(row);
    else this.replaced.unpack(row, source);
    this.write(source, packed);
  }

  private write(row: Row, packed: Row): void {
    if (row.some((word) => word >= this.limit)) throw new TooLarge();
    row.forEach((word, at) => (packed[row.length - 1 - at] = word + this.limit));
  }

  unpack(packed: Row, row: Row): void {
    packed.forEach((word, at) => (row[packed.length - 1 - at] = word - this.limit));
  }

  withRoomFor(error: RowsOutgrown): PackedForm {
    if (!(error instanceof TooLarge)) throw error;
    return new Backwards(this.model, this.limit + 1, this, this.log);
  }
}

/** @param log hears of each limit that rows have */
export function packable(model: Model, log: number[]): Model {
  return {
    ...model,
    packedAs: ([limit]) => new Backwards(model, limit!, null, log),
    packed: (rows) => {
      let largest = 0;
      for (const row of rows) largest = Math.max(largest, ...row);
      return new Backwards(model, largest + 1, null, log);
    },
  };
}
