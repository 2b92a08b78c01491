import type { Model, PackedForm, Row } from '../model.js';
import type { RowsOutgrown } from '../rows-outgrown.js';
import { StateStore } from '../store/state-store.js';
import { StoreFull } from '../store/store-full.js';
import type { States, Store } from '../store/store.js';

/** To pack rows takes about as long as to find some thousand states. */
const PACKING_COUNT = 2 ** 14;

/** A search over packed rows: the states have the ids that they had before. */
export interface PackedSearch {
  readonly form: PackedForm;
  readonly store: StateStore;
  /** The states as the model has them. */
  readonly states: States;
  /** A row as the model has it. */
  unpacked(packed: Row): Row;
}

/** Packs the rows of a search once it is large, and anew when a row has no room. */
export class RowPacking {
  private isOpen: boolean;
  private form: PackedForm | null = null;

  /**
   * @param count how many states are stored when it pays
   * @param makeStore makes a store of rows of so many words
   */
  constructor(
    private readonly model: Model,
    private readonly makeStore: (width: number) => StateStore,
    private readonly count = PACKING_COUNT,
  ) {
    this.isOpen = model.packed !== undefined;
  }

  /** Whether the rows of a search are to be packed, if it is at the start of a level. */
  isDue(store: Store): store is StateStore {
    return this.isOpen && store.count >= this.count && store instanceof StateStore;
  }

  /** Packs the rows of a store, if the model finds that worthwhile and there is room for both. */
  begin(store: StateStore): PackedSearch | null {
    this.isOpen = false;
    const { model } = this;
    const rows = { [Symbol.iterator]: () => rowsOf(store, model.width) };
    const form = model.packed?.(rows) ?? null;
    try {
      return form && this.move(store, model.width, form);
    } catch (error) {
      if (error instanceof StoreFull) return null;
      throw error;
    }
  }

  /**
   * Packs rows anew that were packed before.
   *
   * @throws StoreFull when there is no room for both
   */
  renew(store: StateStore, error: RowsOutgrown): PackedSearch {
    if (this.form === null) throw error;
    return this.move(store, this.form.steps.width, this.form.withRoomFor(error));
  }

  /** @param width words in a row of the store */
  private move(from: StateStore, width: number, form: PackedForm): PackedSearch {
    const store = this.makeStore(form.steps.width);
    try {
      adoptAll(from, width, form, store);
    } catch (error) {
      store.release();
      throw error;
    }
    from.release();
    this.form = form;
    const unpacked = (packed: Row): Row => {
      const row = new Int32Array(this.model.width);
      form.unpack(packed, row);
      return row;
    };
    return { form, store, states: new UnpackedStates(store, form), unpacked };
  }
}

function adoptAll(from: StateStore, width: number, form: PackedForm, into: StateStore): void {
  const packed = new Int32Array(form.steps.width);
  const predecessors = from.predecessors();
  for (const row of rowsOf(from, width)) {
    form.pack(row, packed);
    into.adopt(packed, predecessors.next());
  }
}

/** The rows of all states, in the order of their ids; each is valid until the next is asked for. */
function* rowsOf(states: States, width: number): Generator<Row> {
  const row = new Int32Array(width);
  for (let id = 0; id < states.count; id++) {
    states.read(id, row);
    yield row;
  }
}

/** The states of a store with packed rows, as the model has them. */
class UnpackedStates implements States {
  private readonly packed: Row;

  constructor(
    private readonly store: StateStore,
    private readonly form: PackedForm,
  ) {
    this.packed = new Int32Array(form.steps.width);
  }

  get count(): number {
    return this.store.count;
  }

  get bytes(): number {
    return this.store.bytes;
  }

  read(id: number, row: Row): void {
    this.store.read(id, this.packed);
    this.form.unpack(this.packed, row);
  }

  predecessor(id: number): number {
    return this.store.predecessor(id);
  }
}
