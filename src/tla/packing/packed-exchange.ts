import type { Row, WordExchange } from '../../checker/model.js';
import type { Codes } from './codes.js';
import { codesIn } from './description.js';
import type { Packing } from './packing.js';
import type { Shape } from './shape.js';

/** Begins a definition of a code: no handle that a definition of a value would begin with. */
const CODE = 1;

/**
 * Rows of one packing told from model to model. One of the models gives values their codes, and tells
 * them to the others; handles within a row are told as they are without packing.
 */
export class PackedExchange implements WordExchange {
  private readonly codes: readonly Codes[];
  /** For each listener how many values of each code have been told; none of who gives the codes. */
  private readonly told: Int32Array[] = [];
  /** The words of a row that are handles. */
  private readonly handles: readonly number[];
  private readonly outward: Row;
  private readonly inward: Row;
  private readonly value: Row = new Int32Array(1);

  /** @param words of the model without packing */
  constructor(
    packing: Packing,
    private readonly words: WordExchange,
  ) {
    this.codes = codesIn(packing);
    this.handles = packing.places.flatMap(({ shape, address }) => handlesOf(shape, address >> 6));
    this.outward = new Int32Array(this.handles.length);
    this.inward = new Int32Array(this.handles.length);
  }

  /** A listener knows all codes that there are. */
  noteTold(listener: number): void {
    this.told[listener] = Int32Array.from(this.codes, ({ size }) => size);
  }

  tell(row: Row, listener: number, define: (definition: Row) => void): void {
    const told = this.told[listener];
    if (told !== undefined) this.tellCodes(told, listener, define);
    const { handles, outward } = this;
    if (handles.length === 0) return;
    for (let index = 0; index < handles.length; index++) outward[index] = row[handles[index]!]!;
    this.words.tell(outward, listener, define);
  }

  learn(teller: number, definition: Row): void {
    if (definition[0] !== CODE) {
      this.words.learn(teller, definition);
      return;
    }
    this.words.understand(teller, definition, 2, this.value);
    this.codes[definition[1]!]!.append(this.value[0]!);
  }

  understand(teller: number, words: Int32Array, at: number, row: Row): void {
    for (let index = 0; index < row.length; index++) row[index] = words[at + index]!;
    const { handles, inward, outward } = this;
    if (handles.length === 0) return;
    for (let index = 0; index < handles.length; index++) outward[index] = row[handles[index]!]!;
    this.words.understand(teller, outward, 0, inward);
    for (let index = 0; index < handles.length; index++) row[handles[index]!] = inward[index]!;
  }

  private tellCodes(told: Int32Array, listener: number, define: (definition: Row) => void): void {
    const { codes, value } = this;
    for (let index = 0; index < codes.length; index++) {
      const { size, values } = codes[index]!;
      while (told[index]! < size) {
        const next = values[told[index]!++]!;
        value[0] = next;
        this.words.tell(value, listener, define);
        define(Int32Array.of(CODE, index, next));
      }
    }
  }
}

/** The words that are handles, of a value that begins at this one. */
function handlesOf(shape: Shape, word: number): number[] {
  switch (shape.kind) {
    case 'whole':
      return [word];
    case 'mapping':
    case 'fields':
      return shape.values.flatMap((value, index) =>
        handlesOf(value, word + (shape.offsets[index]! >> 6)),
      );
    default:
      return [];
  }
}
