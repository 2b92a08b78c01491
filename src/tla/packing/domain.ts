import {
  domainOf,
  itemAt,
  kindOf,
  lengthOf,
  normalize,
  TUPLE,
  type Handle,
  type Heap,
} from '../../checker/values/heap/index.js';

/** The domain that functions of one shape have in common, as one of these functions shows it. */
export class Domain {
  /** A `SET`. */
  readonly set: Handle;
  /** Its elements, in order: so are the values in a function. */
  readonly keys: readonly Handle[];
  /** Where the values are among the items of a function. */
  readonly first: number;
  private readonly kind: number;

  /** @param example a normal function */
  constructor(
    private readonly heap: Heap,
    readonly example: Handle,
  ) {
    this.set = normalize(heap, domainOf(heap, example));
    this.keys = Array.from({ length: lengthOf(heap, this.set) }, (_, index) =>
      itemAt(heap, this.set, index),
    );
    this.kind = kindOf(heap, example);
    this.first = this.kind === TUPLE ? 0 : 1;
  }

  /** Whether a normal value is a function over this domain. */
  isOf(f: Handle): boolean {
    const { heap, example } = this;
    if (kindOf(heap, f) !== this.kind || lengthOf(heap, f) !== lengthOf(heap, example))
      return false;
    return this.first === 0 || itemAt(heap, f, 0) === itemAt(heap, example, 0);
  }
}
