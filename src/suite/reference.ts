import { extname } from 'node:path';

/** Whether what a user calls a spec or a suite is a path; else it is the name of a built-in one. */
export function isPath(reference: string): boolean {
  return extname(reference) !== '' || /^\.|[/\\]/.test(reference);
}
