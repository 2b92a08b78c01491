import { closestName } from '../checker/closest-name.js';
import { DiagnosticError } from '../checker/diagnostic.js';

/** The keys that an object of an author may have; those that are true, it has to have. */
export type Keys<T> = { readonly [Key in keyof Required<T>]: boolean };

/**
 * Checks what the compiler checks, too: types are erased when a spec is loaded, and a property
 * under a misspelt key would never be evaluated.
 *
 * @param where the object as a person would call it: `spec counter`, `an action`
 * @throws DiagnosticError `invalid-spec`
 */
export function requireKeys<T>(where: string, given: unknown, keys: Keys<T>): void {
  if (typeof given !== 'object' || given === null) {
    throw invalidSpec(`${where} is ${String(given)}`, `give ${Object.keys(keys).join(', ')}`);
  }
  for (const key of Object.keys(given)) {
    if (Object.hasOwn(keys, key)) continue;
    const meant = closestName(key, Object.keys(keys));
    throw invalidSpec(
      `${where} has no part "${key}"`,
      meant === undefined
        ? `its parts are ${Object.keys(keys).join(', ')}`
        : `did you mean ${meant}?`,
    );
  }
  for (const [key, required] of Object.entries(keys)) {
    if (required && !(key in given)) throw invalidSpec(`${where} has no ${key}`, 'add it');
  }
}

/** @throws DiagnosticError `invalid-spec` unless the part is a function */
export function requireFunction(where: string, part: unknown): void {
  if (typeof part === 'function') return;
  throw invalidSpec(`${where} is ${String(part)}, not a function`, 'give a function');
}

export function invalidSpec(message: string, help: string): DiagnosticError {
  return new DiagnosticError({ code: 'invalid-spec', message, help });
}
