/** Counts what is being answered, so that a stop can wait for it. */
export class InFlight {
  #open = 0;
  #stopping = false;
  #whenIdle: (() => void) | undefined;

  /** The answer of `run`, or undefined when nothing new is taken on. */
  async run<T>(run: () => Promise<T>): Promise<T | undefined> {
    if (this.#stopping) return undefined;
    this.#open += 1;
    try {
      return await run();
    } finally {
      this.#open -= 1;
      if (this.#open === 0) this.#whenIdle?.();
    }
  }

  get stopping(): boolean {
    return this.#stopping;
  }

  /** Takes nothing more on, and is over when what was begun is answered. */
  async stop(): Promise<void> {
    this.#stopping = true;
    if (this.#open === 0) return;
    await new Promise<void>((resolve) => {
      this.#whenIdle = resolve;
    });
  }
}
