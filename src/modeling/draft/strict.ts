import { closestName } from '../../checker/closest-name.js';

/** Names that the language and its tools look up on any object. */
const PROBED: ReadonlySet<PropertyKey> = new Set([
  ...Object.getOwnPropertyNames(Object.prototype),
  'then',
  'toJSON',
]);

/**
 * A prototype for objects whose own names are all there are: a lookup that arrives here is a slip
 * of the author, and throws where plain JavaScript would go on with `undefined`. Names that are
 * found cost nothing.
 *
 * @param missing tells which object has no such name: `the state has no variable`
 */
export function strictPrototype(missing: (receiver: object) => string): object {
  const refuse = (receiver: object, name: string): never => {
    const meant = closestName(name, Object.keys(receiver));
    const guess = meant === undefined ? '' : `; did you mean ${meant}?`;
    throw new TypeError(`${missing(receiver)} ${name}${guess}`);
  };
  return new Proxy(Object.prototype, {
    get(target, name, receiver: object) {
      if (typeof name === 'symbol' || PROBED.has(name))
        return Reflect.get(target, name, receiver) as unknown;
      return refuse(receiver, name);
    },
    set(_target, name, _value, receiver: object) {
      return refuse(receiver, String(name));
    },
  });
}

/** A frozen object with these entries and no others. */
export function strictRecord<T>(
  missing: string,
  entries: Iterable<readonly [string, T]>,
): Readonly<Record<string, T>> {
  const values = Object.create(strictPrototype(() => missing)) as Record<string, T>;
  for (const [name, value] of entries) {
    Object.defineProperty(values, name, { value, enumerable: true });
  }
  return Object.freeze(values);
}
