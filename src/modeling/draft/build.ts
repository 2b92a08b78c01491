import { at, extentOf, layOutElements, layOutList, type Position } from '../shape/layout.js';
import { isScalar, type RecordShape, type Shape } from '../shape/shape.js';
import { Cells } from './bits.js';
import { codecOf } from './codec.js';
import { CompoundElements, ScalarElements, type Elements } from './elements.js';
import { IndexedDraftNode, IndexedNode } from './indexed.js';
import { ListDraftNode, ListNode } from './list.js';
import { recordClasses } from './record.js';
import { SetDraftNode, SetNode } from './set.js';
import type { Words } from './words.js';

/** A state by variable name, its types forgotten: `View` or `Draft` of the same shape. */
export type Face = Readonly<Record<string, unknown>>;

/** Where a record lies in a state, and what messages call it; by default it is the whole state. */
export interface Site {
  readonly position: Position;
  readonly path: string;
}

const WHOLE_STATE: Site = { position: { word: 0, shift: 0 }, path: '' };

/** A read-only face of a record in `words`. It follows them: make it once, load rows into them. */
export function viewOf(shape: RecordShape, words: Words, site = WHOLE_STATE): Face {
  return new Builder(words, false).compound(shape, site.position, site.path) as Face;
}

/** A face of a record in `words` that reads and changes it. */
export function draftOf(shape: RecordShape, words: Words, site = WHOLE_STATE): Face {
  return new Builder(words, true).compound(shape, site.position, site.path) as Face;
}

/** Makes the tree of nodes over the words of one state, once per model. */
class Builder {
  constructor(
    private readonly words: Words,
    private readonly mutable: boolean,
  ) {}

  readonly compound = (shape: Shape, position: Position, path: string): unknown => {
    switch (shape.kind) {
      case 'record': {
        const classes = recordClasses(shape.fields);
        const recordClass = this.mutable ? classes.draft : classes.view;
        return new recordClass(this.words, position, path, this.compound);
      }
      case 'array':
        return this.indexed(shape.of, shape.length, null, position, path);
      case 'map': {
        const keys = new Map(shape.keys.map((key, index) => [key, index]));
        return this.indexed(shape.of, keys.size, keys, position, path);
      }
      case 'set': {
        const setClass = this.mutable ? SetDraftNode : SetNode;
        return new setClass(this.words, position.word, position.shift, codecOf(shape.of), path);
      }
      case 'list':
        return this.list(shape.of, shape.capacity, position, path);
      default:
        throw new Error(`a ${shape.kind} is not a compound`);
    }
  };

  private indexed(
    of: Shape,
    length: number,
    keys: ReadonlyMap<string, number> | null,
    position: Position,
    path: string,
  ): IndexedNode {
    const { offsets } = layOutElements(length, of);
    const elements = this.elements(of, offsets, position, path, keys && [...keys.keys()]);
    const indexedClass = this.mutable ? IndexedDraftNode : IndexedNode;
    return new indexedClass(elements, keys, path);
  }

  private list(of: Shape, capacity: number, position: Position, path: string): ListNode {
    const layout = layOutList(capacity, of);
    const elements = this.elements(of, layout.elements, position, path, null);
    const length = at(position, layout.length);
    if (!this.mutable) return new ListNode(this.words, length, layout.lengthBits, elements, path);
    const positions = layout.elements.map((offset) => at(position, offset));
    const cells = new Cells(this.words, positions, extentOf(of));
    return new ListDraftNode(this.words, length, layout.lengthBits, elements, path, cells);
  }

  private elements(
    of: Shape,
    offsets: readonly Position[],
    base: Position,
    path: string,
    keys: readonly string[] | null,
  ): Elements {
    const positions = offsets.map((offset) => at(base, offset));
    if (isScalar(of)) return new ScalarElements(this.words, positions, codecOf(of), path);
    return new CompoundElements(
      positions.map((position, index) =>
        this.compound(of, position, `${path}[${keys?.[index] ?? index}]`),
      ),
    );
  }
}
