/** The licences of the packages that the build writes into `dist`. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What the licences of the packages ask for: their texts, one after the other.
 *
 * @param {readonly string[]} modules paths of files, some of them in packages
 * @throws Error for a package without the text of a licence
 */
export function licencesOf(modules) {
  const folders = modules.flatMap(
    (path) => /^.*[/]node_modules[/](?:@[^/]+[/])?[^/]+/.exec(path) ?? [],
  );
  return [...new Set(folders.toSorted().map(licenceOf))].join('\n');
}

function licenceOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (file === undefined) throw new Error(`${name} comes without the text of its licence`);
  const text = readFileSync(join(folder, file), 'utf8').trim();
  return `${name} ${version} (${license})\n\n${text}\n\n${'-'.repeat(80)}\n`;
}
