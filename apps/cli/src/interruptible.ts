const SIGNALS = ["SIGINT", "SIGTERM"] as const;

/** Milliseconds in which one press of Ctrl+C arrives twice: from the terminal, and handed down by npm and tsx. */
const SAME_PRESS = 1000;

/**
 * Work that a person may call off: the first signal to this process aborts it. One that comes a second later or
 * more ends the process as if nothing were listening.
 */
export async function interruptible<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  const release = () => {
    for (const signal of SIGNALS) process.off(signal, callOff);
  };
  const callOff = () => {
    if (controller.signal.aborted) return;
    controller.abort();
    setTimeout(release, SAME_PRESS).unref();
  };
  for (const signal of SIGNALS) process.on(signal, callOff);
  try {
    return await work(controller.signal);
  } finally {
    if (!controller.signal.aborted) release();
  }
}
