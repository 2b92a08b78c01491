import type { Diagnostic } from '../diagnostic.js';
import type { Model, PropertyInfo } from '../model.js';
import type { CheckResult, PropertyKind, PropertyResult, TraceEntry, Verdict } from '../result.js';
import type { States } from '../store/store.js';
import type { BehaviorEnd } from '../trace/behavior-end.js';
import { rebuildTrace } from '../trace/rebuild.js';
import type { Counters } from './counters.js';
import { EXIT_INCOMPLETE, EXIT_OK, violationExitCode, violationStatus } from './exit-code.js';
import type { LiveFacts } from './facts.js';
import type { Finding, Outcome } from './outcome.js';
import type { Snapshot } from './progress.js';
import { DEADLOCK, type Selection } from './selection.js';

/** What is left of a search when it has ended. */
export interface EndedSearch {
  readonly model: Model;
  readonly selection: Selection;
  readonly store: States;
  readonly counters: Counters;
  readonly outcome: Outcome;
  readonly facts: LiveFacts;
  readonly snapshot: Snapshot;
}

/** Makes the result of a search: verdicts, counts and rebuilt traces. */
export function conclude(search: EndedSearch): Omit<CheckResult, 'seconds'> {
  const { model, store, counters, outcome, facts, snapshot } = search;
  const { findings, failure } = outcome;
  const traceTo = (end: BehaviorEnd): TraceEntry[] => rebuildTrace(model, store, end, facts);
  return {
    version: 1,
    spec: model.name,
    source: model.source,
    ...verdictOf(outcome),
    ...snapshot,
    initial: counters.initial,
    outdegree: counters.outdegree(),
    actions: counters.actions(),
    properties: propertyResults(search),
    violations: findings.map((finding) => ({
      property: propertiesOf(model, finding.kind)[finding.index]!.name,
      kind: finding.kind,
      trace: traceTo(finding.end),
    })),
    bound: outcome.bound,
    error: failure && { diagnostic: failure.diagnostic, trace: traceTo(failure.end) },
    notChecked: search.selection.notChecked,
    ...warningsOf(model, facts),
  };
}

/** What the model has to say, and what went wrong when states were shown: call it when they are. */
function warningsOf(
  { warnings = [] }: Model,
  { whyPlain }: LiveFacts,
): Pick<CheckResult, 'warnings'> {
  const all: Diagnostic[] = [...warnings];
  if (whyPlain !== null) all.push({ ...whyPlain, severity: 'warning' });
  return all.length === 0 ? {} : { warnings: all };
}

/** What was met first decides: a violation, a failed evaluation, a bound. */
function verdictOf({
  findings,
  failure,
  bound,
}: Outcome): Pick<CheckResult, 'status' | 'exitCode'> {
  const first = findings[0];
  if (first !== undefined) {
    return { status: violationStatus(first.kind), exitCode: violationExitCode(first.kind) };
  }
  if (failure !== null) return { status: 'error', exitCode: failure.exitCode };
  if (bound !== null) return { status: 'incomplete', exitCode: EXIT_INCOMPLETE };
  return { status: 'ok', exitCode: EXIT_OK };
}

/** Those that the run checked, in the order in which they are, in the model's order. */
function propertyResults({ model, selection, outcome }: EndedSearch): PropertyResult[] {
  const results = (kind: PropertyKind, isChecked: (index: number) => boolean): PropertyResult[] =>
    propertiesOf(model, kind).flatMap(({ name, description, place }, index) =>
      isChecked(index)
        ? [
            {
              name,
              kind,
              ...(description !== undefined && { description }),
              ...(place !== undefined && { place }),
              verdict: propertyVerdict(outcome, kind, index),
            },
          ]
        : [],
    );
  return [
    ...results('assumption', () => true),
    ...results('initial property', (index) => selection.initialProperties[index] === 1),
    ...results('invariant', (index) => selection.invariants[index] === 1),
    ...results('action property', (index) => selection.actionProperties[index] === 1),
    ...results('deadlock', () => selection.deadlock),
    ...results('postcondition', (index) => selection.postconditions[index] === 1),
  ];
}

function propertyVerdict(outcome: Outcome, kind: PropertyKind, index: number): Verdict {
  const isViolation = (finding: Finding): boolean =>
    finding.kind === kind && finding.index === index;
  if (outcome.findings.some(isViolation)) return 'violated';
  return outcome.decided.has(kind) ? 'holds' : 'undecided';
}

/** The properties of a kind, in the order that findings number them. */
function propertiesOf(model: Model, kind: PropertyKind): readonly PropertyInfo[] {
  switch (kind) {
    case 'assumption':
      return model.assumptions ?? [];
    case 'initial property':
      return model.initialProperties ?? [];
    case 'postcondition':
      return model.postconditions ?? [];
    case 'invariant':
      return model.invariants;
    case 'action property':
      return model.actionProperties;
    case 'deadlock':
      return [{ name: DEADLOCK }];
  }
}
