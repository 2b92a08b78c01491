import type {
  ArrayShape,
  BooleanShape,
  EnumShape,
  ListShape,
  MapShape,
  OptionalShape,
  RangeShape,
  RecordShape,
  Scalar,
  ScalarShape,
  SetShape,
  Shape,
} from '../shape/shape.js';

/** Where a shape is not known to the compiler: inside of the modeling package itself. */
type Untyped = unknown;

/** The value of a scalar shape. */
export type ScalarOf<S> = ScalarShape extends S
  ? Scalar
  : S extends BooleanShape
    ? boolean
    : S extends RangeShape
      ? number
      : S extends EnumShape<infer Name>
        ? Name
        : S extends OptionalShape<infer Of>
          ? ScalarOf<Of> | null
          : never;

/** Reads a shape in place: what guards, invariants and constraints get. */
export type View<S> = Shape extends S
  ? Untyped
  : S extends ScalarShape
    ? ScalarOf<S>
    : S extends RecordShape<infer F>
      ? RecordView<F>
      : S extends ArrayShape<infer Of>
        ? IndexedView<number, View<Of>>
        : S extends MapShape<infer Key, infer Of>
          ? IndexedView<Key, View<Of>>
          : S extends SetShape<infer Of>
            ? SetView<ScalarOf<Of>>
            : S extends ListShape<infer Of>
              ? ListView<View<Of>>
              : never;

/** Reads and changes a shape in place: what effects get. */
export type Draft<S> = Shape extends S
  ? Untyped
  : S extends ScalarShape
    ? ScalarOf<S>
    : S extends RecordShape<infer F>
      ? RecordDraft<F>
      : S extends ArrayShape<infer Of>
        ? IndexedDraft<number, Of>
        : S extends MapShape<infer Key, infer Of>
          ? IndexedDraft<Key, Of>
          : S extends SetShape<infer Of>
            ? SetDraft<ScalarOf<Of>>
            : S extends ListShape<infer Of>
              ? ListDraft<Draft<Of>, Plain<Of>>
              : never;

/** A value of a shape as ordinary data, for `assign` and `push`. */
export type Plain<S> = Shape extends S
  ? Untyped
  : S extends ScalarShape
    ? ScalarOf<S>
    : S extends RecordShape<infer F>
      ? { readonly [Name in keyof F]: Plain<F[Name]> }
      : S extends ArrayShape<infer Of>
        ? Iterable<Plain<Of>>
        : S extends MapShape<infer Key, infer Of>
          ? Iterable<Plain<Of>> | { readonly [Name in Key]: Plain<Of> }
          : S extends SetShape<infer Of>
            ? Iterable<ScalarOf<Of>>
            : S extends ListShape<infer Of>
              ? Iterable<Plain<Of>>
              : never;

export type RecordView<F> = { readonly [Name in keyof F]: View<F[Name]> };

/** Scalar fields are assigned; compound fields are changed through their own methods. */
export type RecordDraft<F> = {
  [Name in keyof F as F[Name] extends ScalarShape ? Name : never]: Draft<F[Name]>;
} & {
  readonly [Name in keyof F as F[Name] extends ScalarShape ? never : Name]: Draft<F[Name]>;
} & {
  /** Replaces every field. */
  assign(value: Plain<RecordShape<F & Record<string, Shape>>>): void;
};

/**
 * Elements in an order. A loop over them, and each of the functions, sees the elements that were
 * there when it began.
 */
export interface Collection<Element> extends Iterable<Element> {
  some(test: (element: Element, index: number) => boolean): boolean;
  every(test: (element: Element, index: number) => boolean): boolean;
  find(test: (element: Element, index: number) => boolean): Element | undefined;
  filter(test: (element: Element, index: number) => boolean): Element[];
  map<Result>(change: (element: Element, index: number) => Result): Result[];
}

/** An array or a map: elements by index or key, in order. */
export interface IndexedView<Key, Element> extends Collection<Element> {
  readonly length: number;
  get(key: Key): Element;
}

export type IndexedDraft<Key, Of> = IndexedView<Key, Draft<Of>> &
  (Of extends ScalarShape ? { set(key: Key, value: ScalarOf<Of>): void } : unknown) & {
    /** Replaces every element: in order, or by key. */
    assign(
      elements: Key extends string
        ? Iterable<Plain<Of>> | { readonly [Name in Key]: Plain<Of> }
        : Iterable<Plain<Of>>,
    ): void;
  };

/** Scalars without repetition, in the order of their shape. */
export interface SetView<Member> extends Collection<Member> {
  readonly size: number;
  has(member: Member): boolean;
  isSubsetOf(other: SetView<Member>): boolean;
  isDisjointFrom(other: SetView<Member>): boolean;
}

export interface SetDraft<Member> extends SetView<Member> {
  add(member: Member): void;
  delete(member: Member): void;
  clear(): void;
  addAll(members: Iterable<Member>): void;
  deleteAll(members: Iterable<Member>): void;
  assign(members: Iterable<Member>): void;
}

/** Elements from first to last. */
export interface ListView<Element> extends Collection<Element> {
  readonly length: number;
  readonly capacity: number;
  get(index: number): Element;
  /** The first index whose element equals the scalar, or -1. */
  indexOf(element: Element): number;
  includes(element: Element): boolean;
}

export interface ListDraft<Element, Value> extends ListView<Element> {
  set(index: number, value: Value): void;
  push(value: Value): void;
  unshift(value: Value): void;
  removeAt(index: number): void;
  /** Removes the first element that equals the scalar; nothing when there is none. */
  remove(element: Element): void;
  clear(): void;
  assign(values: Iterable<Value>): void;
}
