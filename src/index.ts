/**
 * lamplight: an exact, deterministic explicit-state model checker.
 *
 * A spec module imports from here, and so does a program that runs the checker itself.
 */
export * from './modeling/index.js';
