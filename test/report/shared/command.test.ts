import { describe, expect, test } from 'vitest';
import { commandLines } from '../../../src/report/shared/command.js';

describe('commandLines', () => {
  test('keeps a short command on one line', () => {
    expect(commandLines('lamplight list', 40, '$ ')).toEqual(['$ lamplight list']);
  });

  test('continues before an option, which stays with its argument', () => {
    expect(commandLines('lamplight check spec.ts -c a=1 -c b=2', 30, '$ ')).toEqual([
      '$ lamplight check spec.ts \\',
      '    -c a=1 -c b=2',
    ]);
  });

  test('breaks no word, quoted blanks included', () => {
    const command = `run 'one two three four' "five \\" six" seven\\ eight`;
    expect(commandLines(command, 10, '')).toEqual([
      'run \\',
      `  'one two three four' \\`,
      `  "five \\" six" \\`,
      '  seven\\ eight',
    ]);
  });
});
