import type { CheckResult } from '../../checker/result.js';
import type { ReportOptions } from '../options.js';
import { placeText } from '../shared/diagnostics.js';
import { paintVerdict } from '../shared/palette.js';
import type { Palette } from '../shared/palette.js';
import { propertyEntries, telltalePlace } from '../shared/properties.js';
import type { PropertyEntry } from '../shared/properties.js';
import { lengthNote } from '../shared/verdict.js';
import { widest } from '../shared/widest.js';
import { counted } from '../shared/words.js';
import { wrapText } from '../shared/wrap.js';

/** The properties, with their verdicts and what they say. */
export function propertyLines(
  result: CheckResult,
  options: ReportOptions,
  palette: Palette,
): string[] {
  const entries = propertyEntries(result);
  const titles = entries.map(propertyTitle);
  const titleWidth = Math.min(widest(titles), Math.floor(options.width / 2));
  return entries.flatMap((entry, index) => {
    const verdict = entry.verdict.padEnd('undecided'.length);
    const first = `  ${verdict}  ${titles[index]!.padEnd(titleWidth)}  `;
    const rest = ' '.repeat(2 + verdict.length + 2 + titleWidth + 2);
    const about = aboutText(entry);
    const [line, ...more] = wrapText(about, options.width, { first, rest, breaks: 'blanks' });
    return [
      `  ${paintVerdict(palette, entry.verdict)(verdict)}${line!.slice(2 + verdict.length)}`,
      ...more,
    ];
  });
}

function propertyTitle({ name, kind, count: number, violation }: PropertyEntry): string {
  if (number > 1) return counted(number, kind);
  return violation === null ? name : name + lengthNote(violation);
}

function aboutText(entry: PropertyEntry): string {
  if (entry.count > 1) return '';
  const about = entry.description ?? `(${entry.kind})`;
  const place = telltalePlace(entry);
  return place === null ? about : `${about} at ${placeText(place)}`;
}
