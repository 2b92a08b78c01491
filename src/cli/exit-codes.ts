/**
 * Exit codes of the command line itself; those of verdicts come with the results. They are TLC's,
 * where TLC has the case.
 */
export const ExitCode = {
  ok: 0,
  /** Something cannot be evaluated. */
  evaluationFailed: 75,
  /** The spec cannot be found, read, parsed or loaded. */
  badSpec: 150,
  /** Unknown constant or property, wrong value of a constant, a suite that is not one. */
  badConfiguration: 151,
  /** Wrong usage, a report that cannot be written, anything else. */
  other: 255,
} as const;

/** Faults of a spec that show only when its model is made. */
const SPEC_FAULTS: ReadonlySet<string> = new Set([
  'invalid-process',
  'invalid-shape',
  'invalid-spec',
  'invalid-state',
  'spec-module-throws',
]);

/** The exit code when no model can be made: the spec is at fault, or what it was given. */
export function modelExitCode(code: string): number {
  return SPEC_FAULTS.has(code) ? ExitCode.badSpec : ExitCode.badConfiguration;
}
