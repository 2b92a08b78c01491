import { mkdir, mkdtemp, realpath, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Import } from './breaches.js';

/**
 * Writes a project that consists of these imports, with an empty module for each relative import
 * that names no other file, except `nowhere`. It borrows the packages of `repository`.
 *
 * @returns its folder, which the caller removes
 */
export async function writeProject(
  imports: readonly Import[],
  repository: string,
): Promise<string> {
  const root = await realpath(await mkdtemp(join(tmpdir(), 'lamplight-layers-')));
  for (const [file, source] of sourcesOf(imports)) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), source);
  }
  for (const shared of ['node_modules', 'package.json', 'tsconfig.json']) {
    await symlink(join(repository, shared), join(root, shared));
  }
  return root;
}

function sourcesOf(imports: readonly Import[]): ReadonlyMap<string, string> {
  const sources = new Map<string, string>();
  for (const [file, imported] of imports) {
    sources.set(file, `${sources.get(file) ?? ''}import '${imported}';\n`);
    if (!imported.startsWith('.') || imported.includes('nowhere')) continue;
    const target = join(dirname(file), imported).replace(/[.]js$/, '.ts');
    if (!sources.has(target)) sources.set(target, '');
  }
  return sources;
}
