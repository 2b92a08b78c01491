import type { Me } from './program.js';

/** Gives the record of an instance, a view or a draft, the name of the instance. */
export function identify(record: unknown, name: string): Me {
  return Object.defineProperty(record as Me, 'name', { value: name });
}
