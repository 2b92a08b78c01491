import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'vitest';
import { playTranscript } from './transcript.js';

const FOLDER = join(import.meta.dirname, 'transcripts');
const NAMES = readdirSync(FOLDER).filter((name) => name.endsWith('.md'));

/** `npx vitest run test/cli -u` writes what is shown now into the transcripts. */
describe('transcripts', { timeout: 10 * 60_000 }, () => {
  it.concurrent.for(NAMES)('%s', async (name, { expect }) => {
    const file = join(FOLDER, name);
    const played = await playTranscript(readFileSync(file, 'utf8'));
    await expect(played).toMatchFileSnapshot(file);
  });
});
