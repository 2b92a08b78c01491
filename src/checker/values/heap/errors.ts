/** Why an operation on values has no result. Stable: tests and reports rely on the names. */
export type ValueErrorCode =
  /** Values of kinds that are neither equal nor ordered. */
  | 'incomparable'
  /** A value stands where a set is needed. */
  | 'not-a-set'
  /** A value that is no function, tuple or record is applied or asked for its domain. */
  | 'not-a-function'
  /** A field of a value that is no record. */
  | 'not-a-record'
  /** A function is applied to an argument outside of its domain. */
  | 'out-of-domain'
  /** A record has no field of this name. */
  | 'no-such-field'
  /** It cannot be told whether a value of this kind is an element of that set. */
  | 'not-in-kind'
  /** All elements of a set that cannot be enumerated are needed. */
  | 'not-enumerable'
  /** A set has more elements than are ever enumerated at once. */
  | 'set-too-large'
  /** A number leaves the 32-bit integers. */
  | 'overflow'
  /** An Immutable value that no value of TLA+ stands for. */
  | 'no-counterpart';

/**
 * An operation on values has no result. The message says for people what was asked, what was found
 * and what was expected; who evaluates adds where.
 */
export class ValueError extends Error {
  constructor(
    readonly code: ValueErrorCode,
    message: string,
  ) {
    super(message);
    this.name = 'ValueError';
  }
}

/**
 * A set that is known by a rule alone (`Nat`, `Int`, `STRING`, `Seq(S)`) is asked about a value of a
 * kind that none of its elements has. Where it is a part of a set that is written out, it is that
 * one that has no answer, and the error is a plain `ValueError`.
 */
export class ForeignElementError extends ValueError {
  constructor(message: string) {
    super('not-in-kind', message);
    this.name = 'ForeignElementError';
  }
}
