import { describe, expect, it } from 'vitest';
import { Library } from '../../../src/tla/modules/library.js';
import { nativeModule } from '../../../src/tla/modules/native-module.js';
import { standardModules } from '../../../src/tla/modules/standard-modules.js';
import { analyseBody, codesOf } from '../analyse-text.js';

describe('A standard module', () => {
  it('declares its operators in the notation of TLA+', () => {
    const { operators } = nativeModule('M', {
      operators: 'A B(_) C(_,_(_),_(_,_)) _+_ -._ _^+ _TE',
    });
    expect(operators.map(({ name, parameterArities }) => [name, ...parameterArities])).toEqual([
      ['A'],
      ['B', 0],
      ['C', 0, 1, 2],
      ['+', 0, 0],
      ['-.', 0],
      ['^+', 0],
      ['_TE'],
    ]);
  });

  it.each([...standardModules.keys()])('%s can be extended and instantiated', (name) => {
    expect(codesOf(analyseBody(`EXTENDS ${name}`))).toEqual([]);
    const variables = name === 'RealTime' ? 'VARIABLE now\n' : '';
    expect(codesOf(analyseBody(`${variables}I == INSTANCE ${name}`))).toEqual([]);
  });

  it('has the symbols of the modules that it extends', () => {
    const reals = new Library().find('Reals');
    expect([...(reals?.symbols.keys() ?? [])]).toEqual(expect.arrayContaining(['+', '-.', '/']));
  });

  it('has one definition of each operator, however it is reached', () => {
    const library = new Library();
    const plus = ['Naturals', 'Integers', 'Reals'].map(
      (name) => library.find(name)?.symbols.get('+')?.declaration,
    );
    expect(new Set(plus).size).toBe(1);
  });

  it('is suggested for a name that it defines', () => {
    expect(new Library().modulesDefining('Cardinality')).toEqual(['FiniteSets']);
  });

  it('lets a spec define what is visible through it in some of its releases only', () => {
    expect(codesOf(analyseBody('EXTENDS SequencesExt\nRange(f) == f'))).toEqual([]);
    expect(codesOf(analyseBody('EXTENDS SequencesExt\nA == \\E Len \\in {1} : TRUE'))).toEqual([]);
    expect(codesOf(analyseBody('EXTENDS SequencesExt, Sequences\nLen(f) == f'))).toEqual([
      'already-defined',
    ]);
  });
});
