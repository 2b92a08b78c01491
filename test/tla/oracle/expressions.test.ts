import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DiagnosticError } from '../../../src/checker/diagnostic.js';
import type { Outside } from '../../../src/tla/natives/runtime.js';
import { Session, sessionSources, USUAL_MODULES } from '../../../src/tla/session.js';
import { Source } from '../../../src/tla/text/source.js';

/** What TLC's REPL did with an expression, one after the other in a single session. */
type Fact =
  | { readonly expression: string; readonly error: true }
  | { readonly expression: string; readonly result: string };

const FACTS = JSON.parse(
  readFileSync(join(import.meta.dirname, 'expressions.json'), 'utf8'),
) as readonly Fact[];

/** Results that are no TLA+, so that neither the text nor the value can be the same. */
const OTHER_NOTATION: ReadonlyMap<string, string> = new Map([
  // TLC names the place of what it has not evaluated, in a file of its own.
  ['[x \\in Nat |-> x]', '[x \\in Nat |-> ...]'],
  ['{x \\in Nat : x < 3}', '{x \\in Nat : ...}'],
]);

const printed: string[] = [];
const refuse = (): never => {
  throw new Error('no expression here reaches so far');
};
const outside: Outside = {
  print: (text) => void printed.push(text),
  readText: refuse,
  writeText: refuse,
  execute: refuse,
  environment: () => new Map(),
  now: () => 1_700_000_000,
};

const session = new Session(
  sessionSources(USUAL_MODULES, { find: () => undefined, names: () => [] }),
  { outside },
);

/** What is printed, and then the value; undefined where there is none. */
function evaluate(text: string): string | undefined {
  printed.length = 0;
  try {
    const value = session.enter(new Source('expression', text));
    return value === undefined ? undefined : [...printed, value].join('\n');
  } catch (error) {
    if (error instanceof DiagnosticError) return undefined;
    throw error;
  }
}

describe("Expressions that TLC's REPL evaluated", () => {
  it.each(FACTS)('$expression', (fact) => {
    const { expression } = fact;
    const value = evaluate(expression);
    if ('error' in fact) {
      expect(value).toBeUndefined();
      return;
    }
    const expected = OTHER_NOTATION.get(expression) ?? fact.result;
    if (value === expected) return;
    // Another notation of the same value: fields in another order, an interval or its elements.
    expect(value).toBeDefined();
    expect(evaluate(`(${expression}) = (${expected})`)).toBe('TRUE');
  });
});
