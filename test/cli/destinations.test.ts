import { describe, expect, it } from 'vitest';
import { Failure } from '../../src/cli/failure.js';
import { readDestinations } from '../../src/cli/output/destinations.js';

type Format = 'text' | 'lkml' | 'json';
const KNOWN: readonly Format[] = ['text', 'lkml', 'json'];

/** Each report as `format>file`; `format>` goes to standard output. */
function pair(formats?: readonly Format[], outs?: readonly string[]): string[] {
  return readDestinations(KNOWN, formats, outs).map(
    ({ format, file }) => `${format}>${file ?? ''}`,
  );
}

describe('readDestinations', () => {
  it.each<[string, readonly Format[], readonly string[], readonly string[]]>([
    ['nothing: text to standard output', [], [], ['text>']],
    ['formats to standard output', ['json', 'lkml'], [], ['json>', 'lkml>']],
    ['a file for the one format', ['lkml'], ['trace.txt'], ['lkml>trace.txt']],
    ['a file for the default format', [], ['report.txt'], ['text>report.txt']],
    ['a named file beside the default', [], ['lkml=a.txt'], ['text>', 'lkml>a.txt']],
    ['a named file for what was asked for', ['lkml'], ['lkml=a.txt'], ['lkml>a.txt']],
    ['named files', [], ['lkml=a', 'json=b'], ['text>', 'lkml>a', 'json>b']],
    [
      'a file for the one format that has none',
      ['text', 'json'],
      ['json=b', 'c'],
      ['text>c', 'json>b'],
    ],
    ['a format that is asked for twice', ['text', 'text'], [], ['text>']],
    ['a file with an equals sign', [], ['limit=3.txt'], ['text>limit=3.txt']],
  ])('%s', (_, formats, outs, expected) => {
    expect(pair(formats, outs)).toEqual(expected);
  });

  it.each<[string, readonly Format[], readonly string[]]>([
    ['one file for two formats', ['text', 'json'], ['a']],
    ['two files for one format', [], ['a', 'b']],
    ['a file for none', ['json'], ['json=a', 'b']],
    ['one file for two reports', [], ['json=a', 'lkml=a']],
  ])('refuses %s', (_, formats, outs) => {
    expect(() => pair(formats, outs)).toThrow(Failure);
  });
});
