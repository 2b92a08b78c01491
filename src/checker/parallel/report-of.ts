import type { Row } from '../model.js';
import type { Entry } from './ledger.js';
import { compareMoments, type Moment } from './moment.js';
import type { Partition } from './partition.js';
import type { ToldIncident } from './report.js';

/**
 * The incidents up to the one that stops the search, the first of each property, in order.
 *
 * @param stop null when nothing stops it
 * @param define hears of rows that are told
 */
export function reportOf(
  entries: readonly Entry[],
  partition: Partition,
  stop: Moment | null,
  define: (row: Row) => void,
): ToldIncident[] {
  const known = new Set<string>();
  return entries
    .map((entry) => ({ entry, moment: partition.momentOf(entry) }))
    .filter(({ moment }) => stop === null || compareMoments(moment, stop) <= 0)
    .toSorted((first, second) => compareMoments(first.moment, second.moment))
    .filter(({ entry: { incident } }) => {
      if (!('kind' in incident)) return true;
      const property = `${incident.kind} ${incident.index}`;
      if (known.has(property)) return false;
      known.add(property);
      return true;
    })
    .map(({ entry, moment }) => {
      const end = partition.endOf(entry);
      if (end.at !== 'step') return { incident: entry.incident, moment, end } as ToldIncident;
      define(end.row);
      return { incident: entry.incident, moment, end: { ...end, row: [...end.row] } };
    });
}
