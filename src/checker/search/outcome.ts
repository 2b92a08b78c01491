import { DiagnosticError, type Diagnostic, type Occasion } from '../diagnostic.js';
import type { Bound, PropertyKind } from '../result.js';
import { StoreFull } from '../store/store-full.js';
import { NOWHERE, type BehaviorEnd } from '../trace/behavior-end.js';
import { failureExitCode } from './exit-code.js';

/** A property that was violated: its place in the model's list of that kind, and where. */
export interface Finding {
  readonly kind: PropertyKind;
  readonly index: number;
  readonly end: BehaviorEnd;
}

/** An evaluation that the model could not do, and where. */
export interface Failure {
  readonly diagnostic: Diagnostic;
  readonly exitCode: number;
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
  /** True when the search is to stop before it explores another state. */
  stopRequested = false;
  /** The kinds of properties of which every violation has been met that could be. */
  readonly decided = new Set<PropertyKind>();

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

  /** Notes that nothing more can be found out about properties of these kinds, unless it is moot. */
  decide(...kinds: readonly PropertyKind[]): void {
    if (this.stopped) return;
    for (const kind of kinds) this.decided.add(kind);
  }

  /** Ends the search because of an exception; what comes after the search has stopped is moot. */
  fail(error: unknown, occasion: Occasion, end: () => BehaviorEnd): void {
    if (error instanceof StoreFull) {
      if (!this.stopped) this.meetBound({ kind: error.kind, limit: error.limit });
    } else if (error instanceof DiagnosticError) {
      if (!this.stopped) this.failure = failureOf(error, occasion, end());
    } else {
      this.fault ??= { error };
    }
    this.stopped = true;
  }

  /** Notes, after the search, which postconditions are false. */
  concludeWith(falsePostconditions: readonly number[]): void {
    for (const index of falsePostconditions) {
      this.findings.push({ kind: 'postcondition', index, end: NOWHERE });
    }
    this.decided.add('postcondition');
  }

  /** Notes, after the search, that a postcondition cannot be evaluated. */
  failToConclude(error: unknown): void {
    if (error instanceof DiagnosticError) this.failure = failureOf(error, 'condition', NOWHERE);
    else this.fault ??= { error };
  }

  /** Throws on what is neither the model's nor the machine's limit: a bug. */
  rethrowFault(): void {
    if (this.fault !== null) throw this.fault.error;
  }
}

function failureOf(error: DiagnosticError, occasion: Occasion, end: BehaviorEnd): Failure {
  return { diagnostic: error.diagnostic, exitCode: failureExitCode(error, occasion), end };
}
