import type { SimState } from "@encephalon/sim";

/** About as many attempts as are played at once on one server. */
const CAPACITY = 500;

/**
 * The newest state of the attempts played last, by attempt and number. It is only ever a shortcut: what
 * is not here is replayed from the stored actions.
 */
export class StateCache {
  readonly #newest = new Map<string, { readonly number: number; readonly state: SimState }>();

  constructor(private readonly capacity = CAPACITY) {}

  get(attemptId: string, number: number): SimState | undefined {
    const known = this.#newest.get(attemptId);
    return known?.number === number ? known.state : undefined;
  }

  /** Written after the commit, so it never holds what was not stored. */
  set(attemptId: string, number: number, state: SimState): void {
    const known = this.#newest.get(attemptId);
    if (known && known.number > number) return;
    this.#newest.delete(attemptId);
    this.#newest.set(attemptId, { number, state });
    if (this.#newest.size > this.capacity) this.#dropOldest();
  }

  delete(attemptId: string): void {
    this.#newest.delete(attemptId);
  }

  /** A Map keeps the order in which keys were set: the first is the one played longest ago. */
  #dropOldest(): void {
    const [oldest] = this.#newest.keys();
    if (oldest !== undefined) this.#newest.delete(oldest);
  }
}
