import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/tla/front-end.js';
import { Source } from '../../../src/tla/text/source.js';
import { analyseBody, codesOf, textSources } from '../analyse-text.js';

function moduleText(name: string, body: string): string {
  return `---- MODULE ${name} ----\n${body}\n====\n`;
}

describe('Module lookup', () => {
  it('lists the modules as they are first needed, the root first', () => {
    const { specification } = analyseBody('EXTENDS B\nC == INSTANCE D', {
      B: moduleText('B', 'LOCAL INSTANCE E'),
      D: moduleText('D', 'EXTENDS E'),
      E: moduleText('E', ''),
    });
    expect(specification?.modules.map(({ name }) => name)).toEqual(['Spec', 'B', 'E', 'D']);
  });

  it('prefers a module of the spec to a standard module of the same name', () => {
    const { specification } = analyseBody('EXTENDS Sequences\nA == Mine', {
      Sequences: moduleText('Sequences', 'Mine == 1'),
    });
    expect(specification?.modules.map(({ name }) => name)).toEqual(['Spec', 'Sequences']);
  });

  it('finds what a nested module or a LET instantiates', () => {
    const { specification } = analyseBody(
      '---- MODULE Inner ----\nINSTANCE B\n====\nA == LET I == INSTANCE C IN I!Op',
      { B: moduleText('B', ''), C: moduleText('C', 'Op == 1') },
    );
    expect(specification?.modules.map(({ name }) => name)).toEqual(['Spec', 'B', 'C']);
  });

  it('does not look for a file of a module that is nested above', () => {
    expect(codesOf(analyseBody('---- MODULE Inner ----\n====\nINSTANCE Inner'))).toEqual([]);
  });

  it('reports an unknown module, and not the names that may come from it', () => {
    const analysis = analyseBody('EXTENDS Natruals\nA == Unknown + 1');
    expect(codesOf(analysis)).toEqual(['unknown-module']);
    expect(analysis.diagnostics[0]?.help).toBe('Did you mean Naturals?');
  });

  it('reports a circle once', () => {
    const analysis = analyseBody('EXTENDS B', {
      B: moduleText('B', 'EXTENDS C'),
      C: moduleText('C', 'EXTENDS B, Spec'),
    });
    expect(codesOf(analysis)).toEqual(['circular-modules', 'circular-modules']);
  });

  it('reports syntax errors of all modules', () => {
    const analysis = analyseBody('EXTENDS B\nA == (', { B: moduleText('B', 'C == )') });
    expect(analysis.diagnostics.map(({ place }) => place?.file)).toEqual(['Spec.tla', 'B.tla']);
  });

  it('reports a file without a module', () => {
    expect(codesOf(analyse(new Source('Spec.tla', 'nothing'), textSources({})))).toEqual([
      'no-module',
    ]);
    expect(codesOf(analyseBody('EXTENDS B', { B: 'nothing' }))).toEqual(['no-module']);
  });
});
