import type { Row, WordExchange } from '../../model.js';
import { textOf, textWords } from './text-words.js';
import { FALSE, TRUE, type Handle } from './handle.js';
import { itemAt, lengthOf } from './header.js';
import type { Heap } from './heap.js';
import { INTEGER, kindOf, MODEL_VALUE, STRING } from './kinds.js';

/** Words of a definition before its items: the handle, the kind. */
const HEADER = 2;

/**
 * Rows of handles told from heap to heap. A value is defined once for each listener, after the
 * values in it: by its kind and items, or by its text. All values have to be normal.
 */
export class HeapExchange implements WordExchange {
  /** By half of a handle, its offset in the heap: to whom it has been told, a bit each. */
  private told: Int32Array = new Int32Array(0);
  /** For each teller, by half of its handles: the handle here. */
  private readonly learned: Int32Array[] = [];

  constructor(private readonly heap: Heap) {}

  tell(row: Row, listener: number, define: (definition: Row) => void): void {
    const { told } = this;
    const bit = 1 << listener;
    for (let at = 0; at < row.length; at++) {
      const word = row[at]!;
      // A handle beyond the end reads as undefined, which has no bits.
      if ((word & 1) === 0 && word !== 0 && (told[word >>> 1]! & bit) === 0) {
        this.tellValue(word, listener, define);
      }
    }
  }

  learn(teller: number, definition: Row): void {
    const handle = definition[0]!;
    const table = this.tableOf(teller, handle >>> 1);
    table[handle >>> 1] = this.make(teller, definition);
  }

  understand(teller: number, words: Int32Array, at: number, row: Row): void {
    const table = this.learned[teller] ?? this.tableOf(teller, TRUE);
    for (let index = 0; index < row.length; index++) {
      const word = words[at + index]!;
      row[index] = (word & 1) !== 0 ? word : table[word >>> 1]!;
    }
  }

  private tellValue(handle: Handle, listener: number, define: (definition: Row) => void): void {
    if ((handle & 1) !== 0 || handle === FALSE || handle === TRUE) return;
    const at = handle >>> 1;
    const bit = 1 << listener;
    if (at >= this.told.length) this.told = grown(this.told, this.heap.words.length);
    if ((this.told[at]! & bit) !== 0) return;
    this.told[at]! |= bit;
    const { heap } = this;
    const kind = kindOf(heap, handle);
    if (kind === STRING || kind === MODEL_VALUE) {
      define(Int32Array.from([handle, kind, ...textWords(heap.textOf(handle))]));
      return;
    }
    const length = lengthOf(heap, handle);
    const definition = new Int32Array(HEADER + length);
    definition[0] = handle;
    definition[1] = kind;
    for (let index = 0; index < length; index++) {
      const item = itemAt(heap, handle, index);
      definition[HEADER + index] = item;
      if (kind !== INTEGER) this.tellValue(item, listener, define);
    }
    define(definition);
  }

  private make(teller: number, definition: Row): Handle {
    const { heap } = this;
    const kind = definition[1]!;
    const length = definition.length - HEADER;
    if (kind === STRING) return heap.string(textOf(definition.subarray(HEADER)));
    if (kind === MODEL_VALUE) return heap.modelValue(textOf(definition.subarray(HEADER)));
    if (kind === INTEGER) return heap.plain(INTEGER, definition[HEADER]!);
    const table = this.tableOf(teller, TRUE);
    const items = heap.draft(length);
    const { words } = heap;
    for (let index = 0; index < length; index++) {
      const word = definition[HEADER + index]!;
      words[items + index] = (word & 1) !== 0 ? word : table[word >>> 1]!;
    }
    return heap.seal(kind, length);
  }

  /** What has been learned from a teller, with room for an offset. */
  private tableOf(teller: number, offset: number): Int32Array {
    let table = this.learned[teller];
    if (table === undefined || offset >= table.length) {
      table = grown(table ?? new Int32Array(1 << 10), offset + 1);
      table[FALSE >>> 1] = FALSE;
      table[TRUE >>> 1] = TRUE;
      this.learned[teller] = table;
    }
    return table;
  }
}

/** A copy of at least the needed length, and at least twice as long. Untouched pages cost nothing. */
function grown(words: Int32Array, needed: number): Int32Array {
  const copy = new Int32Array(Math.max(needed, words.length * 2));
  copy.set(words);
  return copy;
}
