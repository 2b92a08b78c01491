import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { withSize } from '../with-size.js';
import type { Task } from './peer.js';

/** Copies a spec and its configuration into the folder of a task, with the size written into it. */
export function copyTla(root: string, { model, size, folder }: Task) {
  const { folder: from, module, config } = model.tla!;
  cpSync(`${root}/${from}`, folder, { recursive: true });
  const name = basename(config);
  writeFileSync(`${folder}/${name}`, withSize(readFileSync(`${root}/${config}`, 'utf8'), size));
  return { module, config: name };
}
