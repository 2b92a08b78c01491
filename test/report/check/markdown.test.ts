import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reportMarkdown } from '../../../src/report/check/markdown.js';
import { defaultReportOptions } from '../../../src/report/options.js';
import { violation } from '../arbitrary.js';

/** The number of cells of a table's row, as GitHub counts them. */
function cells(line: string): number {
  return line.replaceAll('\\|', '').split('|').length - 2;
}

test('whatever names contain, each row of a table has as many cells as its header', () => {
  fc.assert(
    fc.property(violation, (result) => {
      const lines = reportMarkdown(result, defaultReportOptions).split('\n');
      for (const [index, line] of lines.entries()) {
        const above = lines[index - 1];
        if (line.startsWith('| ') && above?.startsWith('|')) {
          expect(cells(line)).toBe(cells(above));
        }
      }
      expect(lines.filter((line) => line.startsWith('| ')).length).toBeGreaterThan(1);
    }),
  );
});
