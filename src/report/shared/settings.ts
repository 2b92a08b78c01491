import type { CheckResult } from '../../checker/result.js';

/** So many constants are always told. */
const FEW = 4;

/** The constants as `name=value`; of more than a few, those that the user set, if there are any. */
export function settingsOf({ source }: CheckResult): string[] {
  const all = Object.entries(source.constants);
  const assigned = all.filter(([name]) => source.assigned?.includes(name));
  const told = all.length > FEW && assigned.length > 0 ? assigned : all;
  return told.map(([name, value]) => `${name}=${String(value)}`);
}
