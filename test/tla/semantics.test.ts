import { describe, expect, it } from 'vitest';
import { checkSync } from '../../src/checker/check.js';
import { DiagnosticError } from '../../src/checker/diagnostic.js';
import type { Model, Row } from '../../src/checker/model.js';
import type { CheckResult } from '../../src/checker/result.js';
import { fileSources, readSource } from '../../src/tla/load.js';
import type { ModelOptions } from '../../src/checker/spec.js';
import { SpecErrors } from '../../src/tla/spec-errors.js';
import { tlaSpec, type TlaOptions } from '../../src/tla/tla-spec.js';
import { Source } from '../../src/tla/text/source.js';
import { semanticsFiles, type SemanticsFile } from './corpus.js';
import { testRuntime } from './natives/runtime.js';

const files = semanticsFiles();

type Options = Partial<TlaOptions> & ModelOptions;

describe.each([
  ['as it is', {}],
  ['without caches', { caches: false }],
  ['when it is traced', { isTraced: true }],
])('What TLC finds, lamplight finds: the program %s', (_, options) => {
  it.each(files)('$name', (file) => {
    const outcome = check(file, options);
    expect(outcome).toMatchObject(file.expected);
  });
});

describe('A search over packed rows', () => {
  const packed = new Set<string>();

  it.each(files)('says what one over plain rows says: $name', (file) => {
    expect(said(file, true)).toEqual(said(file, false));
  });

  it('is what most of these files are about', () => {
    expect(packed.size).toBeGreaterThan(files.length / 3);
  });

  it('learns steps that use parts of records and sets', () => {
    expect(packed).toContain('semantics/behaviors/LearnedSteps.tla');
  });

  /** A result but for what depends on the clock and on the store; null where there is no model. */
  function said(file: SemanticsFile, packing: boolean): object | null {
    const model = modelOf(file, { packing });
    if (model === null) return null;
    const { packed: pack } = model;
    if (pack !== undefined) {
      Object.assign(model, {
        packed: (rows: Iterable<Row>) => {
          const form = pack(rows);
          if (form !== null) packed.add(file.name);
          return form;
        },
      });
    }
    const { seconds: _, storeBytes: __, ...result } = checkSync(model, { packingCount: 1 });
    return result;
  }
});

function modelOf(file: SemanticsFile, options: Options): Model | null {
  try {
    return instantiate(file, options);
  } catch (error) {
    if (error instanceof SpecErrors || error instanceof DiagnosticError) return null;
    throw error;
  }
}

function instantiate(file: SemanticsFile, options: Options): Model {
  const sources = {
    root: readSource(file.path),
    modules: fileSources(file.path),
    configuration: new Source('checks', file.configuration),
  };
  const spec = tlaSpec(sources, { outside: outsideWorld(), ...options });
  return spec.instantiate(new Map(), { frontEnd: 'tla', spec: file.name }, options);
}

/** What the first lines of a file say, as far as a run says it, too. */
function check(file: SemanticsFile, options: Options): object {
  try {
    return outcomeOf(checkSync(instantiate(file, options)));
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
