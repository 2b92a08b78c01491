/** A way to stop a run: the first signal aborts it, a second one kills the process. */
export interface Interrupt {
  readonly signal: AbortSignal;
  /** Stops listening: signals kill again. */
  readonly end: () => void;
}

/** Listens for Ctrl-C and for a polite request to terminate. */
export function listenForInterrupt(onFirst: () => void): Interrupt {
  const controller = new AbortController();
  const end = (): void => {
    process.off('SIGINT', interrupt);
    process.off('SIGTERM', interrupt);
  };
  const interrupt = (): void => {
    end();
    onFirst();
    controller.abort();
  };
  process.on('SIGINT', interrupt);
  process.on('SIGTERM', interrupt);
  return { signal: controller.signal, end };
}
