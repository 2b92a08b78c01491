import { expect, test } from 'vitest';
import {
  codeBlock,
  codeSpan,
  escapeMarkdown,
  markdownTable,
} from '../../../src/report/shared/markup.js';

test('prose keeps its characters', () => {
  expect(escapeMarkdown('*a* _b_ `c` <d> &amp; [e] #1')).toBe(
    '\\*a\\* \\_b\\_ \\`c\\` &lt;d> &amp;amp; \\[e\\] \\#1',
  );
});

test.each([
  ['plain', '`plain`'],
  ['a`b', '``a`b``'],
  ['`a`', '`` `a` ``'],
  ['a``b`c', '```a``b`c```'],
])('code span of %s', (text, span) => {
  expect(codeSpan(text)).toBe(span);
});

test('pipes in cells are escaped, in code spans too', () => {
  expect(markdownTable(['a|b'], [['`c|d`']])).toEqual(['| a\\|b |', '| --- |', '| `c\\|d` |']);
});

test('a block is fenced by more backticks than it contains', () => {
  expect(codeBlock(['```', 'x'])).toEqual(['````', '```', 'x', '````']);
});
