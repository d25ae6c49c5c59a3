import type { Action } from "./action";
import type { SimEvent } from "./event";

/** One numbered row of an attempt: an action and the events it caused. Row 0 is the arrival, without an action. */
export interface PlayedAction {
  readonly number: number;
  /** The minute at which it was begun. */
  readonly at: number;
  readonly action: Action | null;
  readonly events: readonly SimEvent[];
}

/** What a judge may know of the child beyond the events: facts of the presentation. */
export interface PresentationFacts {
  readonly ageMonths: number;
  readonly weightKg: number;
  /** Minute of the first neurological symptom, negative when before arrival. */
  readonly onset: number;
  readonly hospital: {
    readonly kind: "district" | "tertiary";
    readonly lacks: readonly string[];
    readonly from: Readonly<Record<string, number>>;
  };
}

export interface AttemptRecord {
  readonly facts: PresentationFacts;
  readonly played: readonly PlayedAction[];
}
