/**
 * The store cannot take another state: it has `limit` states, or would pass `limit` bytes. Where
 * the system refuses to give memory, `limit` is what it gave. What is stored stays readable.
 */
export class StoreFull extends Error {
  readonly kind: 'states' | 'memory';
  readonly limit: number;

  constructor(kind: 'states' | 'memory', limit: number) {
    super(`the state store is full (${kind})`);
    this.name = 'StoreFull';
    this.kind = kind;
    this.limit = limit;
  }
}
