import { describe, expect, it } from 'vitest';
import { DiagnosticError } from '../../src/checker/diagnostic.js';
import { Session, sessionSources, USUAL_MODULES } from '../../src/tla/session.js';
import { Source } from '../../src/tla/text/source.js';
import { testRuntime } from './natives/runtime.js';

const { outside } = testRuntime();

function newSession(modules = USUAL_MODULES): Session {
  const sources = sessionSources(modules, { find: () => undefined, names: () => [] });
  return new Session(sources, { outside });
}

/** What comes out of the entries: values, nothing for definitions, codes of what is wrong. */
function enterAll(entries: readonly string[], modules = USUAL_MODULES): (string | undefined)[] {
  const session = newSession(modules);
  return entries.map((text) => {
    try {
      return session.enter(new Source('entry', text));
    } catch (error) {
      if (error instanceof DiagnosticError) return error.diagnostic.code;
      throw error;
    }
  });
}

describe('A session', () => {
  it('evaluates expressions with the standard modules', () => {
    expect(enterAll(['1 + 1', 'Cardinality(SUBSET {1, 2})', 'Append(<<1>>, 2)'])).toEqual([
      '2',
      '4',
      '<<1, 2>>',
    ]);
    expect(enterAll(['1 + 1'], ['FiniteSets'])).toEqual(['unknown-name']);
  });

  it('hands out warnings once, in their order, whether the evaluation fails or not', () => {
    const session = newSession();
    const warningsOf = (text: string): string[] => {
      try {
        session.enter(new Source('entry', text));
      } catch {
        // What the failure is does not matter here.
      }
      return session.takeWarnings().map(({ place }) => `${place?.line}:${place?.column}`);
    };
    expect(warningsOf('[[a |-> 1] EXCEPT !.a = 2]')).toEqual([]);
    expect(warningsOf('<<[[a |-> 1] EXCEPT !.b = 2],\n[<<1>> EXCEPT ![2] = 2]>>')).toEqual([
      '1:3',
      '2:1',
    ]);
    expect(warningsOf('Len([[a |-> 1] EXCEPT !.b = 2])')).toEqual(['1:5']);
    expect(warningsOf('1 + 1')).toEqual([]);
  });

  it('keeps definitions for what comes later', () => {
    expect(
      enterAll([
        'x == 3',
        'Twice(n) == 2 * n',
        'a \\prec b == a < b',
        'f[n \\in Nat] == IF n = 0 THEN 1 ELSE n * f[n - 1]',
        'RECURSIVE Sum(_)\nSum(n) == IF n = 0 THEN 0 ELSE n + Sum(n - 1)',
        '<<Twice(x), x \\prec 4, f[4], Sum(4)>>',
      ]),
    ).toEqual([undefined, undefined, undefined, undefined, undefined, '<<6, TRUE, 24, 10>>']);
  });

  it('lets a definition take the place of an earlier one, for later entries', () => {
    const entries = ['x == 1', 'y == x + 1', 'x == <<2>>', 'x', 'y', 'x(n) == n', 'x(5)', 'x'];
    expect(enterAll(entries)).toEqual([
      undefined,
      undefined,
      undefined,
      '<<2>>',
      '2',
      undefined,
      '5',
      'wrong-arity',
    ]);
  });

  it('does not let what modules define be defined again', () => {
    expect(enterAll(['Len == 1', 'Len(<<1, 2>>)', 'x == ', 'RECURSIVE f', 'x'])).toEqual([
      'already-defined',
      '2',
      'unexpected-token',
      'recursive-undefined',
      'unknown-name',
    ]);
  });

  it('goes on after an evaluation that fails, also one that fails when it is printed', () => {
    expect(enterAll(['1 = "a"', '<<>>[1]', '{{1}, {"a"}}', '1'])).toEqual([
      'incomparable',
      'out-of-domain',
      'incomparable',
      '1',
    ]);
  });

  it('tells the place of a failure in its entry', () => {
    const session = new Session(
      sessionSources(USUAL_MODULES, { find: () => undefined, names: () => [] }),
      { outside },
    );
    session.enter(new Source('entry 1', 'First(s) == s[1]'));
    const fail = (): unknown => session.enter(new Source('entry 2', '1 + First(<<>>)'));
    expect(fail).toThrow(
      expect.objectContaining({
        diagnostic: expect.objectContaining({
          place: { file: 'entry 1', line: 1, column: 13, endLine: 1, endColumn: 17 },
        }) as unknown,
      }),
    );
  });

  it('keeps the order of strings', () => {
    expect(enterAll(['<<"z", "y">>', '{"y", "z"}']).at(-1)).toBe('{"z", "y"}');
    expect(enterAll(['{"y", "z"}']).at(-1)).toBe('{"y", "z"}');
  });
});
