import type { Diagnostic } from '../../checker/diagnostic.js';
import type { DiagnosticCode } from './diagnostic-codes.js';
import { excerpt } from './excerpt.js';
import { placeOf, type Span } from './source.js';

export interface DiagnosticFacts {
  readonly help?: string | undefined;
  readonly details?: readonly string[];
}

/** Collects what the stages of the front end have to say, in the order in which they say it. */
export class Diagnostics {
  readonly #collected: Diagnostic[] = [];

  get all(): readonly Diagnostic[] {
    return this.#collected;
  }

  get hasErrors(): boolean {
    return this.#collected.some(({ severity }) => severity === 'error');
  }

  /** Adds what another stage has found. */
  include(found: readonly Diagnostic[]): void {
    this.#collected.push(...found);
  }

  error(code: DiagnosticCode, span: Span, message: string, facts: DiagnosticFacts = {}): void {
    this.#add('error', code, span, message, facts);
  }

  warning(code: DiagnosticCode, span: Span, message: string, facts: DiagnosticFacts = {}): void {
    this.#add('warning', code, span, message, facts);
  }

  #add(
    severity: Diagnostic['severity'],
    code: DiagnosticCode,
    span: Span,
    message: string,
    { help, details = [] }: DiagnosticFacts,
  ): void {
    const placed = placedAt(span);
    this.#collected.push({
      code,
      severity,
      message,
      place: placed.place,
      ...(help === undefined ? {} : { help }),
      details: [...placed.details, ...details],
    });
  }
}

/** What a diagnostic about a part of a source has: its place, and as details the lines of the source. */
export function placedAt(span: Span): Required<Pick<Diagnostic, 'place' | 'details'>> {
  const place = placeOf(span);
  return { place, details: excerpt(span.source.text, place).split('\n').filter(Boolean) };
}

/** `line 3, column 5 of Spec.tla`, for details that refer to a second place. */
export function describePlace(span: Span): string {
  const { file, line, column } = placeOf(span);
  return `line ${line}, column ${column} of ${file}`;
}
