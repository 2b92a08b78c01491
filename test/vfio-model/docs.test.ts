import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { VARIANTS } from '../../src/vfio-model/knobs.js';
import { SCENARIOS } from '../../src/vfio-model/scenarios.js';

it('docs/vfio-pci.md tells every variant and scenario as the code does', () => {
  const page = readFileSync('docs/vfio-pci.md', 'utf8').replaceAll(/ +/g, ' ');
  for (const [name, { letter, says }] of Object.entries(VARIANTS)) {
    expect(page).toContain(`| \`${name}\` | ${letter} | ${says} |`);
  }
  for (const [name, { says }] of Object.entries(SCENARIOS)) {
    expect(page).toContain(`| \`${name}\` | ${says} |`);
  }
});
