import { describe, expect, it } from 'vitest';
import { fillTemplate } from '../../../../src/tla/natives/community/fill-template.js';
import { codeOf } from '../runtime.js';
import { moduleCaller } from './module-caller.js';

describe('a template', () => {
  it.each([
    ['%s,%s', ['1', '2'], '1,2'],
    ['%2$s,%1$s', ['1', '2'], '2,1'],
    ['%2$s,%s,%s', ['1', '2'], '2,1,2'],
    ['%s%<s %S%n%%', ['a', 'b'], 'aa B\n%'],
    ['%5s|%-5s|%.2s|%5.1s', ['abc', 'abc', 'abc', 'abc'], '  abc|abc  |ab|    a'],
    ['nothing', [], 'nothing'],
  ])('%s is filled', (template, texts, expected) => {
    expect(fillTemplate(template, texts)).toBe(expected);
  });

  it.each(['%3$s', '%d', '%q', '%0$s', '%<s', '%', '%+s', '%1s$'])('%s is refused', (template) => {
    const texts = template === '%1s$' ? [] : ['a', 'b'];
    expect(codeOf(() => fillTemplate(template, texts))).toBe('wrong-template');
  });
});

describe('CSV', () => {
  it('appends lines of values as TLA+ writes them', () => {
    const { runtime, result } = moduleCaller('CSV');
    const values = [42, 'abc', { a: 'b' }];
    expect(result('CSVWrite', '%1$s#%2$s#%3$s', values, 'out.csv')).toBe('TRUE');
    expect(result('CSVWrite', 'x', [], 'out.csv')).toBe('TRUE');
    expect(runtime.files.get('out.csv')).toBe('42#"abc"#[a |-> "b"]\nx\n');
    expect(result('CSVRecords', 'out.csv')).toBe('2');
  });

  it('appends records, below the names of their fields if that is asked', () => {
    const { runtime, result } = moduleCaller('CSV');
    result('CSVWriteRecord', { name: 'Al', age: 30 }, ',', true, 'out.csv');
    result('CSVWriteRecord', { name: 'Bo', age: 31 }, ',', false, 'out.csv');
    expect(runtime.files.get('out.csv')).toBe('name,age\n"Al",30\n"Bo",31\n');
  });

  it('reads lines as records of strings', () => {
    const { runtime, result, code } = moduleCaller('CSV');
    runtime.files.set('in.csv', 'a.b.c\r\n..\n1.2.3');
    expect(result('CSVRead', ['x', 'y'], '.', 'in.csv')).toBe(
      '<<[x |-> "a", y |-> "b"], [x |-> "", y |-> ""], [x |-> "1", y |-> "2"]>>',
    );
    expect(result('CSVRead', [], '.', 'in.csv')).toBe('<<<<>>, <<>>, <<>>>>');
    expect(result('CSVRecords', 'in.csv')).toBe('3');
    expect(code('CSVRead', ['x', 'y', 'z', 'more'], '.', 'in.csv')).toBe('missing-column');
  });

  it('has no records where there is no file', () => {
    const { result } = moduleCaller('CSV');
    expect(result('CSVRead', ['x'], '.', 'none.csv')).toBe('<<>>');
    expect(result('CSVRecords', 'none.csv')).toBe('0');
  });

  it('refuses operands of the wrong kind', () => {
    const { code } = moduleCaller('CSV');
    expect(code('CSVWrite', 1, [], 'out.csv')).toBe('not-a-string');
    expect(code('CSVWrite', 'x', 1, 'out.csv')).toBe('not-a-sequence');
    expect(code('CSVWrite', '%3$s', [1], 'out.csv')).toBe('wrong-template');
    expect(code('CSVWriteRecord', [1, 2], ',', true, 'out.csv')).toBe('not-a-record');
    expect(code('CSVWriteRecord', { a: 1 }, ',', 1, 'out.csv')).toBe('not-a-boolean');
    expect(code('CSVRead', [1], ',', 'out.csv')).toBe('not-a-string');
  });
});
