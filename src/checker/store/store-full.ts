/**
 * The store cannot take another state: `limit` states or `limit` bytes are reached, or the system
 * refuses to give memory (`limit` null). What was stored before stays readable.
 */
export class StoreFull extends Error {
  readonly kind: 'states' | 'memory';
  readonly limit: number | null;

  constructor(kind: 'states' | 'memory', limit: number | null) {
    super(`the state store is full (${kind})`);
    this.name = 'StoreFull';
    this.kind = kind;
    this.limit = limit;
  }
}
