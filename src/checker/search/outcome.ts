import { DiagnosticError, type Diagnostic } from '../diagnostic.js';
import type { Bound, PropertyKind } from '../result.js';
import { StoreFull } from '../store/store-full.js';
import type { BehaviorEnd } from '../trace/behavior-end.js';

/** A property that was violated: its place in the model's list of that kind, and where. */
export interface Finding {
  readonly kind: PropertyKind;
  readonly index: number;
  readonly end: BehaviorEnd;
}

/** An evaluation that the model could not do, and where. */
export interface Failure {
  readonly diagnostic: Diagnostic;
  readonly end: BehaviorEnd;
}

/** What a search has met so far that matters for its verdict, and whether it has to stop. */
export class Outcome {
  /** In the order met; at most one a property. */
  readonly findings: Finding[] = [];
  failure: Failure | null = null;
  bound: Bound | null = null;
  /** True when no further state or step counts. */
  stopped = false;

  private fault: { readonly error: unknown } | null = null;

  /** @param continues whether the search goes on after a violation */
  constructor(private readonly continues: boolean) {}

  /** Notes the first violation of a property; later ones are no shorter. */
  violate(kind: PropertyKind, index: number, end: () => BehaviorEnd): void {
    if (this.stopped) return;
    const known = this.findings.some((finding) => finding.kind === kind && finding.index === index);
    if (known) return;
    this.findings.push({ kind, index, end: end() });
    if (!this.continues) this.stopped = true;
  }

  /** Ends the search at a bound. */
  meetBound(bound: Bound): void {
    this.bound = bound;
    this.stopped = true;
  }

  /** Ends the search because of an exception; what comes after the search has stopped is moot. */
  fail(error: unknown, end: () => BehaviorEnd): void {
    if (error instanceof StoreFull) {
      if (!this.stopped) this.meetBound({ kind: error.kind, limit: error.limit });
    } else if (error instanceof DiagnosticError) {
      if (!this.stopped) this.failure = { diagnostic: error.diagnostic, end: end() };
    } else {
      this.fault ??= { error };
    }
    this.stopped = true;
  }

  /** Throws on what is neither the model's nor the machine's limit: a bug. */
  rethrowFault(): void {
    if (this.fault !== null) throw this.fault.error;
  }
}
