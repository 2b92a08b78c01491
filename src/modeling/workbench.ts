import type { Row } from '../checker/model.js';
import { Choices } from './choice.js';
import { draftOf, viewOf, type Face } from './draft/build.js';
import { blankWords, type Words } from './draft/words.js';
import type { RecordShape } from './shape/shape.js';

/** The one state that steps are tried on: loaded, changed by an effect, emitted, loaded again. */
export class Workbench {
  readonly words: Words;
  /** For guards. */
  readonly view: Face;
  /** For effects. */
  readonly draft: Face;
  readonly choices = new Choices();

  constructor(shape: RecordShape, width: number) {
    this.words = blankWords(width);
    this.view = viewOf(shape, this.words);
    this.draft = draftOf(shape, this.words);
  }

  load(row: Row): void {
    this.words.load(row);
  }
}
