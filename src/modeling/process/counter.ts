import type { Words } from '../draft/words.js';
import { at, layOutFields, maskOf, scalarBits, type Position } from '../shape/layout.js';
import type { ProcessKind } from './kind.js';

/** The program counter of an instance: the code of the field `at` of its record. */
export class Counter {
  private readonly word: number;
  private readonly shift: number;
  private readonly mask: number;

  /** @param record where the instance's record lies in the state */
  constructor(
    private readonly words: Words,
    record: Position,
    kind: ProcessKind,
  ) {
    const offset = layOutFields(kind.stored.fields).offsets.get('at') as Position;
    const { word, shift } = at(record, offset);
    this.word = word;
    this.shift = shift;
    this.mask = maskOf(scalarBits(kind.stored.fields.at));
  }

  get(): number {
    return this.words.read(this.word, this.shift, this.mask);
  }

  set(pc: number): void {
    this.words.write(this.word, this.shift, this.mask, pc);
  }
}
