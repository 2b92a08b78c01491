import { describe, expect, it } from 'vitest';
import { tokenizeFragment, tokenizeModule } from '../../../src/tla/lexer/lexer.js';
import { Diagnostics } from '../../../src/tla/text/diagnostics.js';
import { Source } from '../../../src/tla/text/source.js';

function tokens(text: string): string[] {
  return tokenizeFragment(new Source('text', text), new Diagnostics())
    .filter(({ kind }) => kind !== 'end')
    .map(({ kind, value }) => `${kind} ${value}`);
}

function codes(text: string): string[] {
  const diagnostics = new Diagnostics();
  tokenizeFragment(new Source('text', text), diagnostics);
  return diagnostics.all.map(({ code }) => code);
}

describe('The lexer', () => {
  it('takes the longest symbol that fits', () => {
    expect(tokens('<=>=<|->-+->...')).toEqual([
      'operator <=>',
      'operator <=',
      'punctuation |->',
      'operator -+->',
      'operator ...',
    ]);
    expect(tokens(']_>>_::=:>^+')).toEqual([
      'punctuation ]_',
      'punctuation >>_',
      'operator ::=',
      'operator :>',
      'operator ^+',
    ]);
  });

  it('gives the spellings of an operator one name', () => {
    const spellings = ['\\union', '\\cup', '∪'].map((text) => tokens(text));
    expect(new Set(spellings.flat())).toEqual(new Set(['operator \\cup']));
    expect(tokens('\\oplus ⊕ (+)')).toEqual(['operator (+)', 'operator (+)', 'operator (+)']);
  });

  it('reads names that start with digits and underscores, but not those without a letter', () => {
    expect(tokens('1a _b2 x_ 12 _ WFx')).toEqual([
      'identifier 1a',
      'identifier _b2',
      'identifier x_',
      'number 12',
      'punctuation _',
      'identifier WFx',
    ]);
  });

  it('splits fairness from its subscript', () => {
    expect(tokens('WF_vars SF_<<x>>')).toEqual([
      'keyword WF_',
      'identifier vars',
      'keyword SF_',
      'punctuation <<',
      'identifier x',
      'punctuation >>',
    ]);
  });

  it('reads numbers of every radix', () => {
    expect(tokens('007 \\b101 \\O17 \\hfF 2147483648')).toEqual([
      'number 007',
      'number 5',
      'number 15',
      'number 255',
      'number 2147483648',
    ]);
  });

  it('reads the escapes of strings', () => {
    expect(tokens('"a\\"b\\\\c\\n"')).toEqual(['string a"b\\c\n']);
    expect(codes('"a\\qb"')).toEqual(['invalid-escape']);
    expect(codes('"open\n')).toEqual(['unterminated-string']);
  });

  it('reads a comparison without spaces as a proof step, as the language has it', () => {
    expect(tokens('a<1>b')).toEqual(['identifier a', 'step <1>b']);
    expect(tokens('<*>.')).toEqual(['step <*>.']);
  });

  it('skips comments, nested ones as well', () => {
    expect(tokens('a (* b (* c *) d *) e \\* f\ng')).toEqual([
      'identifier a',
      'identifier e',
      'identifier g',
    ]);
    expect(codes('a (* (* *)')).toEqual(['unterminated-comment']);
  });

  it('counts the columns of tokens after tabs and comments', () => {
    const all = tokenizeFragment(new Source('text', '\ta (*\t*) b\nc'), new Diagnostics());
    expect(all.map(({ column }) => column)).toEqual([9, 20, 1, 2]);
  });

  it('reads one module and ignores what is around it', () => {
    const text = 'before "\n---- MODULE A ----\n---- MODULE B ----\n====\n====\nafter "';
    const diagnostics = new Diagnostics();
    const all = tokenizeModule(new Source('text', text), diagnostics) ?? [];
    expect(all.map(({ kind }) => kind).join(' ')).toBe(
      'module identifier separator module identifier separator module-end module-end end',
    );
    expect(diagnostics.all).toEqual([]);
  });

  it('finds a module by its name', () => {
    const source = new Source('text', '---- MODULE A ----\n====\n---- MODULE B ----\nx == 1\n====');
    const all = tokenizeModule(source, new Diagnostics(), 'B') ?? [];
    expect(all.map(({ value }) => value)).toContain('x');
    expect(tokenizeModule(source, new Diagnostics(), 'C')).toBeUndefined();
  });
});
