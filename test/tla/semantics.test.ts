import { describe, expect, it } from 'vitest';
import { checkSync } from '../../src/checker/check.js';
import { DiagnosticError } from '../../src/checker/diagnostic.js';
import type { SearchOptions } from '../../src/checker/search/search.js';
import type { CheckResult } from '../../src/checker/result.js';
import { fileSources, readSource } from '../../src/tla/load.js';
import { SpecErrors } from '../../src/tla/spec-errors.js';
import { tlaSpec, type TlaOptions } from '../../src/tla/tla-spec.js';
import { Source } from '../../src/tla/text/source.js';
import { semanticsFiles, type SemanticsFile } from './corpus.js';
import { testRuntime } from './natives/runtime.js';

const files = semanticsFiles();

describe.each([
  ['as it is', {}, {}],
  ['without caches', { caches: false }, {}],
  ['when it is traced', { isTraced: true }, {}],
  ['over packed rows', {}, { packingCount: 1 }],
])('What TLC finds, lamplight finds: the program %s', (_, options, searching) => {
  it.each(files)('$name', (file) => {
    const outcome = check(file, options, searching);
    expect(outcome).toMatchObject(file.expected);
  });
});

/** What the first lines of a file say, as far as a run says it, too. */
function check(
  file: SemanticsFile,
  options: Partial<TlaOptions>,
  searching: SearchOptions,
): object {
  try {
    const spec = tlaSpec(
      {
        root: readSource(file.path),
        modules: fileSources(file.path),
        configuration: new Source('checks', file.configuration),
      },
      { outside: outsideWorld(), ...options },
    );
    const model = spec.instantiate(new Map(), { frontEnd: 'tla', spec: file.name });
    return outcomeOf(checkSync(model, searching));
  } catch (error) {
    if (error instanceof SpecErrors) {
      return {
        verdict: 'error',
        exit: error.exitCode,
        generated: null,
        distinct: null,
        depth: null,
      };
    }
    if (error instanceof DiagnosticError) {
      return {
        verdict: 'error',
        exit: error.exitCode ?? 151,
        generated: null,
        distinct: null,
        depth: null,
      };
    }
    throw error;
  }
}

function outcomeOf(result: CheckResult): object {
  const { exitCode: exit, generated, distinct, depth } = result;
  return { verdict: verdictOf(result), exit, generated, distinct, depth };
}

function verdictOf({ status, violations: [first] }: CheckResult): string {
  if (first === undefined) return status;
  switch (first.kind) {
    case 'invariant':
    case 'initial property':
      return `violation ${first.property}`;
    case 'action property':
      return `action-property ${first.property}`;
    case 'postcondition':
      return `postcondition ${first.property}`;
    default:
      return first.kind;
  }
}

function outsideWorld() {
  const { outside, environment } = testRuntime();
  environment.set('LANG', 'C');
  return outside;
}
