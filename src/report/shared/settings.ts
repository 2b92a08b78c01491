import type { CheckResult } from '../../checker/result.js';

/** The constants that the user set, as `name=value`; all of them, when none was set. */
export function settingsOf({ source }: CheckResult): string[] {
  const all = Object.entries(source.constants);
  const assigned = all.filter(([name]) => source.assigned?.includes(name));
  const told = assigned.length > 0 ? assigned : all;
  return told.map(([name, value]) => `${name}=${String(value)}`);
}
