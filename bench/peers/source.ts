import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { withSize } from '../with-size.js';
import type { Task } from './peer.js';

/** Copies a source of one file into the folder of a task, with the size written into it. */
export function copySource(root: string, path: string, { size, folder }: Task): string {
  const name = basename(path);
  writeFileSync(`${folder}/${name}`, withSize(readFileSync(`${root}/${path}`, 'utf8'), size));
  return name;
}
