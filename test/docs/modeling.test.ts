import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkSync } from '../../src/checker/check.js';
import * as lamplight from '../../src/index.js';
import { loadSpecModule } from '../../src/modeling/load.js';
import { examplesIn } from './examples.js';

const ROOT = resolve(import.meta.dirname, '../..');
const examples = examplesIn(join(ROOT, 'docs/modeling.md'));

let folder: string;
const pathOf = (file: string): string => join(folder, file);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lamplight-guide-'));
  writeFileSync(pathOf('package.json'), '{ "type": "module" }');
  for (const { file, text } of examples) writeFileSync(pathOf(file), text);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the examples of the guide to modeling', () => {
  it('are there, each with what it finds', () => {
    expect(examples.map(({ file }) => file)).toEqual([
      'counter.ts',
      'lights-out.ts',
      'parking.ts',
      'spinlock.ts',
      'transfer.ts',
    ]);
    for (const { expectations } of examples) expect(expectations).not.toEqual([]);
  });

  it('are correct for the compiler, under the options of this repository', () => {
    const config = join(ROOT, 'tsconfig.json');
    const { options } = ts.parseJsonConfigFileContent(
      ts.readConfigFile(config, (file) => ts.sys.readFile(file)).config,
      ts.sys,
      ROOT,
    );
    const program = ts.createProgram(
      examples.map(({ file }) => pathOf(file)),
      { ...options, paths: { lamplight: [join(ROOT, 'src/index.ts')] }, types: [] },
    );
    const found = examples.flatMap(({ file }) => {
      const source = program.getSourceFile(pathOf(file));
      return [
        ...program.getSyntacticDiagnostics(source),
        ...program.getSemanticDiagnostics(source),
      ].map(({ messageText }) => `${file}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`);
    });
    expect(found).toEqual([]);
  });

  it.each(
    examples.flatMap((example) => example.expectations.map((each) => ({ ...example, each }))),
  )('$file finds what the page says', async ({ file, each: { constants, violated } }) => {
    const spec = await loadSpecModule(pathOf(file), lamplight);
    const model = spec.instantiate(constants, { frontEnd: 'typescript', spec: file });
    const result = checkSync(model, { continue: true });
    expect(result.error).toBeNull();
    expect(
      new Map(result.violations.map(({ property, trace }) => [property, trace.length - 1])),
    ).toEqual(violated);
  });
});
