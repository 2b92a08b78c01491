import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';

/**
 * Compares an output with test/report/golden/NAME. After a change that is meant, write the files
 * anew with `npx vitest run test/report --update` and read their diff.
 */
export async function expectGolden(name: string, output: string): Promise<void> {
  await expect(output).toMatchFileSnapshot(
    fileURLToPath(new URL(`golden/${name}`, import.meta.url)),
  );
}
