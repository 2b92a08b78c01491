/**
 * Limits of a thread in which specs in TLA+ are evaluated, in megabytes. Each application of a
 * recursive operator takes room on the stack of JavaScript. That of the main thread is small, and
 * cannot be made larger from inside.
 */
export const DEEP_STACK = { stackSizeMb: 64 } as const;
