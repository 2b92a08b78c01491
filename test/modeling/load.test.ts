import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DiagnosticError, type Diagnostic } from '../../src/checker/diagnostic.js';
import { loadSpecModule } from '../../src/modeling/load.js';

const library = {
  defineSpec: (name: string) => ({ name, constants: [], instantiate: () => undefined }),
  DiagnosticError,
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lamplight-load-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Writes a file into the folder and returns its path. */
function file(name: string, ...lines: string[]): string {
  const path = join(folder, name);
  writeFileSync(path, lines.join('\n') + '\n');
  return path;
}

async function diagnosticOf(path: string): Promise<Diagnostic> {
  const error: unknown = await loadSpecModule(path, library).catch((thrown: unknown) => thrown);
  if (error instanceof DiagnosticError) return error.diagnostic;
  throw new Error(`expected a diagnostic, not ${String(error)}`);
}

describe('loadSpecModule', () => {
  it('loads TypeScript: enums, types, imports of types and of neighbours', async () => {
    file('neighbour.ts', 'export const twice = (n: number): number => n * 2;');
    file('types.ts', 'export interface Named { readonly name: string }');
    const path = file(
      'spec.ts',
      "import { defineSpec } from 'lamplight';",
      "import type { Named } from './types.js';",
      "import { twice } from './neighbour.js';",
      'enum Color { Red = 3, Green }',
      'const named: Named = { name: `spec ${twice(Color.Green)}` };',
      'export default defineSpec(named.name);',
    );
    expect((await loadSpecModule(path, library)).name).toBe('spec 8');
  });

  it.each(['spec.js', 'spec.mjs', 'spec.mts'])('loads %s', async (name) => {
    const path = file(
      name,
      "import { defineSpec } from 'lamplight';",
      'const name = await Promise.resolve("waited");',
      'export default defineSpec(name);',
    );
    expect((await loadSpecModule(path, library)).name).toBe('waited');
  });

  it('takes a spec made by hand for what it is', async () => {
    const path = file(
      'spec.ts',
      'export default { name: "own", constants: [], instantiate: () => 1 };',
    );
    expect((await loadSpecModule(path, library)).name).toBe('own');
  });
});

describe('a spec that is not there or not to be read', () => {
  it('says which file was meant', async () => {
    file('counter.ts', 'export default 1;');
    const found = await diagnosticOf(join(folder, 'countre.ts'));
    expect(found.code).toBe('spec-not-found');
    expect(found.help).toContain('counter.ts');
  });

  it('says which folder is missing', async () => {
    const found = await diagnosticOf(join(folder, 'nowhere', 'spec.ts'));
    expect(found.code).toBe('spec-not-found');
    expect(found.help).toContain('nowhere');
  });

  it('refuses a folder', async () => {
    const path = join(folder, 'spec.ts');
    mkdirSync(path);
    expect((await diagnosticOf(path)).code).toBe('spec-is-a-folder');
  });

  it('gives the reason why a file cannot be read', async () => {
    const path = join(folder, 'loop.ts');
    symlinkSync(path, path);
    const found = await diagnosticOf(path);
    expect(found.code).toBe('spec-unreadable');
    expect(found.message).toContain('ELOOP');
  });

  it.each(['Counter.tla', 'spec.py'])('refuses what is no module: %s', async (name) => {
    expect((await diagnosticOf(file(name, 'pass'))).code).toBe('unsupported-spec-format');
  });
});

describe('a module that does not load', () => {
  it('shows the line of a syntax error', async () => {
    const path = file('spec.ts', 'const a: number = 1;', 'const b: number = ;');
    const found = await diagnosticOf(path);
    expect(found.code).toBe('spec-syntax-error');
    expect(found.place).toEqual({ file: path, line: 2, column: 19 });
    expect(found.details).toEqual(['2 | const b: number = ;', '  |                   ^']);
  });

  it('names the file of a syntax error in an imported module', async () => {
    const broken = file('broken.ts', '', 'export const = 1;');
    const found = await diagnosticOf(file('spec.ts', "import './broken.js';"));
    expect(found.code).toBe('spec-syntax-error');
    expect(found.place).toEqual({ file: broken, line: 2, column: 14 });
  });

  it('places an import that cannot be found', async () => {
    const path = file('spec.ts', '// A counter.', "import { z } from './missing.js';", 'z();');
    const found = await diagnosticOf(path);
    expect(found.code).toBe('spec-import-not-found');
    expect(found.message).toContain("'./missing.js'");
    expect(found.place).toEqual({ file: path, line: 2, column: 19 });
  });

  it('tells which package to install', async () => {
    const path = file('spec.ts', "import x from '@scope/name/deep';", 'export default x;');
    const found = await diagnosticOf(path);
    expect(found.code).toBe('spec-import-not-found');
    expect(found.help).toContain('npm install @scope/name');
    expect(found.help).not.toContain('deep');
  });

  it('refuses a name that the package does not export', async () => {
    const path = file(
      'spec.ts',
      "import { definSpec } from 'lamplight';",
      '',
      'export default definSpec("x");',
    );
    const found = await diagnosticOf(path);
    expect(found.code).toBe('spec-import-not-found');
    expect(found.help).toBe('did you mean defineSpec?');
    expect(found.place).toMatchObject({ file: path, line: 3 });
  });

  it('places an exception at the innermost line of the user', async () => {
    const path = file(
      'spec.ts',
      'interface State { x: number }',
      'function read(state: State | undefined): number {',
      '  return (state as State).x;',
      '}',
      'export default read(undefined);',
    );
    const found = await diagnosticOf(path);
    expect(found.code).toBe('spec-module-throws');
    expect(found.message).toContain('TypeError');
    expect(found.place).toMatchObject({ file: path, line: 3 });
    expect(found.details?.[0]).toBe('3 |   return (state as State).x;');
  });

  it('copes with a thrown value that is no error', async () => {
    const found = await diagnosticOf(file('spec.ts', "throw 'no luck';"));
    expect(found.code).toBe('spec-module-throws');
    expect(found.message).toContain('no luck');
  });

  it('passes a diagnostic of the modeling functions on, with a place', async () => {
    const path = file(
      'spec.ts',
      "import { DiagnosticError } from 'lamplight';",
      '',
      "throw new DiagnosticError({ code: 'empty-range', message: 'The range 3..1 is empty.' });",
    );
    const found = await diagnosticOf(path);
    expect(found.code).toBe('empty-range');
    expect(found.place).toMatchObject({ file: path, line: 3 });
  });
});

describe('a spec that fails when its model is made', () => {
  const origin = { frontEnd: 'typescript', spec: 'spec.ts' };

  async function failureOf(...lines: string[]): Promise<Diagnostic> {
    const spec = await loadSpecModule(file('spec.ts', ...lines), library);
    try {
      spec.instantiate(new Map(), origin);
    } catch (error) {
      if (error instanceof DiagnosticError) return error.diagnostic;
    }
    throw new Error('expected a diagnostic');
  }

  it('gets the place of the exception', async () => {
    const found = await failureOf(
      'function make(): never {',
      "  throw new RangeError('too large');",
      '}',
      'export default { name: "spec", constants: [], instantiate: () => make() };',
    );
    expect(found.code).toBe('spec-module-throws');
    expect(found.message).toContain('too large');
    expect(found.place).toMatchObject({ file: join(folder, 'spec.ts'), line: 2, column: 3 });
  });

  it('keeps the diagnostic of the modeling functions', async () => {
    const found = await failureOf(
      "import { DiagnosticError } from 'lamplight';",
      'const instantiate = () => {',
      "  throw new DiagnosticError({ code: 'invalid-shape', message: 'the range is empty' });",
      '};',
      'export default { name: "spec", constants: [], instantiate };',
    );
    expect(found.code).toBe('invalid-shape');
    expect(found.place).toMatchObject({ line: 3 });
  });
});

describe('a module that exports no spec', () => {
  it('misses the default export', async () => {
    const found = await diagnosticOf(file('spec.ts', 'export const spec = 1;'));
    expect(found.code).toBe('no-default-export');
  });

  it.each([
    ['5', 'a number'],
    ['[]', 'an array'],
    ['() => 1', 'a function'],
    ['{ name: "x", constants: [] }', 'an object'],
  ])('does not take %s for a spec', async (expression, noun) => {
    const found = await diagnosticOf(file('spec.ts', `export default ${expression};`));
    expect(found.code).toBe('not-a-spec');
    expect(found.message).toContain(noun);
  });
});
