import type { Place } from '../../checker/diagnostic.js';
import type { CheckResult, PropertyResult, RunError, Violation } from '../../checker/result.js';
import type { ReportOptions } from '../options.js';
import { commandLines } from '../shared/command.js';
import { messageText } from '../shared/diagnostics.js';
import type { Telling } from '../shared/facts.js';
import { groupUnchecked } from '../shared/not-checked.js';
import { ascii, rewriteStrings } from '../shared/printable.js';
import { joinSections } from '../shared/sections.js';
import { firstIndexOf } from '../shared/story.js';
import {
  boundText,
  falseClause,
  isAssumption,
  isCondition,
  isExhaustive,
  isOnlyDeadlock,
  lengthText,
} from '../shared/verdict.js';
import { count, counted, enumeration } from '../shared/words.js';
import { wrapText } from '../shared/wrap.js';
import { settingsOf } from '../shared/settings.js';
import { traceSections } from './lkml-trace.js';

/** What a mail or a commit message holds, with room to be quoted. */
const width = 78;

/**
 * A result as kernel developers put it into mails and commit messages: for each counterexample the
 * broken property, a table with a column a thread, and what has become of the state. Plain ASCII,
 * at most 78 columns; only a single word of the command may be wider, as it cannot be broken.
 */
export function reportLkml(raw: CheckResult, options: ReportOptions): string {
  const result = rewriteStrings(raw, ascii);
  return joinSections([...findings(result, options), closing(result, options)]);
}

function findings(result: CheckResult, { hide }: ReportOptions): string[][] {
  const told = { firstIndex: firstIndexOf(result), hide };
  return [
    ...result.violations.flatMap((violation) => [
      brokenLines(result, violation),
      ...traceSections(violation.trace, told, width),
    ]),
    ...(result.error === null ? [] : errorSections(result.error, told)),
  ];
}

/** Names the property that is broken and what it means. */
function brokenLines(result: CheckResult, violation: Violation): string[] {
  const { property, kind } = violation;
  const checked = result.properties.find((each) => each.name === property && each.kind === kind);
  const meaning = checked?.description;
  if (meaning !== undefined) return paragraph(`${property} is violated: ${meaning}`);
  if (isCondition(kind)) return paragraph(falseClause(violation) + placeNote(checked));
  return paragraph(
    kind === 'deadlock'
      ? `${property}: a state is reached in which no step is possible`
      : `${kind} ${property} is violated`,
  );
}

function errorSections(
  { diagnostic, trace }: RunError,
  told: Pick<Telling, 'firstIndex' | 'hide'>,
): string[][] {
  return [
    paragraph(`ERROR [${diagnostic.code}]: ${diagnostic.message}${placeNote(diagnostic)}`),
    ...traceSections(trace, told, width),
  ];
}

function placeNote(subject: { readonly place?: Place } | undefined): string {
  return subject?.place === undefined ? '' : ` (${subject.place.file}:${subject.place.line})`;
}

/** What was checked, when nothing was found. */
function summary(result: CheckResult): string {
  const properties = result.properties.filter((property) => !isAssumption(property));
  const names = properties.map(heldName);
  const states = counted(result.distinct, 'distinct state');
  const details = `(${count(result.generated)} generated, depth ${count(result.depth)})`;
  if (result.status !== 'ok') {
    const asked = names.length === 0 ? '' : ` of ${enumeration(names)}`;
    const stop = `INCOMPLETE: ${modelText(result)} was stopped by ${boundText(result.bound)}`;
    return `${stop}; no violation${asked} so far in ${states} ${details}`;
  }
  if (result.generated === 0) return `${modelText(result)}: there are no states to check`;
  if (isOnlyDeadlock(properties)) {
    const only = 'no other property was checked';
    return `${modelText(result)}: no deadlock in all ${states}, exhaustive ${details}; ${only}`;
  }
  if (names.length === 0) {
    return `${modelText(result)}: no property was checked in ${states} ${details}`;
  }
  const verb = names.length === 1 ? 'holds' : 'hold';
  return `${modelText(result)}: ${enumeration(names)} ${verb} in all ${states}, exhaustive ${details}`;
}

/** That `deadlock` holds would be read as its opposite. */
function heldName({ name, kind }: PropertyResult): string {
  return name === kind ? `absence of ${name}` : name;
}

/** The model, its size, and how to see it again. */
function closing(result: CheckResult, options: ReportOptions): string[] {
  return [
    ...paragraph(extentText(result)),
    ...(result.warnings ?? []).flatMap((warning) =>
      paragraph(`Warning: ${messageText(warning)}${placeNote(warning)}`),
    ),
    ...groupUnchecked(result.notChecked).flatMap(({ names, reason }) =>
      paragraph(`Not checked: ${names.join(', ')} (${reason})`),
    ),
    ...(options.command === null ? [] : commandLines(ascii(options.command), width, '  $ ')),
  ];
}

function modelText(result: CheckResult): string {
  const settings = settingsOf(result);
  return settings.length === 0 ? result.spec : `${result.spec} (${settings.join(', ')})`;
}

function extentText(result: CheckResult): string {
  const { violations, distinct } = result;
  const states = counted(distinct, 'distinct state');
  if (result.error !== null) return `${modelText(result)}: the run ended after ${states}`;
  if (violations.length === 0) return summary(result);
  if (violations.some(({ kind }) => kind === 'assumption')) {
    return `${modelText(result)}: no state was explored`;
  }
  return `${modelText(result)}: ${states}${extentClause(result)}${lengthsClause(violations)}`;
}

function extentClause(result: CheckResult): string {
  if (result.bound !== null) return ` searched (INCOMPLETE: stopped by ${boundText(result.bound)})`;
  return isExhaustive(result) ? ', exhaustive' : ' searched';
}

function lengthsClause(violations: readonly Violation[]): string {
  const [first, ...others] = violations.filter(({ kind }) => !isCondition(kind));
  if (first === undefined) return '';
  if (others.length === 0) return `; shortest counterexample: ${lengthText(first)}`;
  const lengths = [first, ...others].map(
    (violation) => `${violation.property} ${lengthText(violation)}`,
  );
  return `; shortest counterexamples: ${lengths.join(', ')}`;
}

function paragraph(text: string): string[] {
  return wrapText(text, width, { rest: '  ', breaks: 'prose' });
}
