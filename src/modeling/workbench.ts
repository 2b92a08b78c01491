import type { Row } from '../checker/model.js';
import { Choices } from './choice.js';
import { draftOf, viewOf, type Face } from './draft/build.js';
import type { RecordShape } from './shape/shape.js';

/** The one state that steps are tried on: loaded, changed by an effect, emitted, loaded again. */
export class Workbench {
  readonly buffer: Row;
  /** For guards. */
  readonly view: Face;
  /** For effects. */
  readonly draft: Face;
  readonly choices = new Choices();

  constructor(shape: RecordShape, width: number) {
    this.buffer = new Int32Array(width);
    this.view = viewOf(shape, this.buffer);
    this.draft = draftOf(shape, this.buffer);
  }

  load(row: Row): void {
    const { buffer } = this;
    for (let word = 0; word < buffer.length; word++) buffer[word] = row[word] as number;
  }
}
