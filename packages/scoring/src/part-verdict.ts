/** How one part of a criterion was earned, in what the reason needs to say it. */
export interface PartVerdict {
  readonly name: string;
  /** 0 to 1. */
  readonly share: number;
  readonly how: How;
  /** Clauses of the halvings that struck. */
  readonly halved: readonly string[];
  /** Numbers of the learner's actions that earned or lost it. */
  readonly actions: readonly number[];
}

export type How =
  | { readonly kind: "in-time"; readonly at: number; readonly limit: number }
  | { readonly kind: "late"; readonly at: number; readonly limit: number }
  | { readonly kind: "too-late"; readonly at: number; readonly limit: number }
  /** `missing` is what had to come first and had not. */
  | { readonly kind: "too-soon"; readonly at: number; readonly missing: readonly string[] }
  | { readonly kind: "false-reason"; readonly at: number }
  /** The reason was true, and is none of those that answer the part. */
  | { readonly kind: "other-reason"; readonly at: number }
  /** A decision before the part asked for one, at `from`. */
  | { readonly kind: "decided-early"; readonly at: number; readonly from: number }
  /** A right decision that another had replaced by the late limit. */
  | { readonly kind: "given-up"; readonly at: number; readonly limit: number }
  | { readonly kind: "overturned"; readonly at: number }
  | { readonly kind: "not-done"; readonly limit: number }
  /** The act or a decision in its place would have answered, and there was neither. */
  | { readonly kind: "neither"; readonly limit: number }
  /** Only a decision would have answered, and there was none. */
  | { readonly kind: "not-decided"; readonly limit: number }
  /** Prescribed at `at`, and due only after the end. */
  | {
      readonly kind: "not-given";
      readonly at: number;
      readonly limit: number;
      readonly died: boolean;
    }
  /** Of what belongs together this was missing; `at` is the minute of the rest. */
  | {
      readonly kind: "half-done";
      readonly at: number;
      readonly missing: readonly string[];
      readonly limit: number;
    }
  | { readonly kind: "in-target"; readonly percent: number }
  | { readonly kind: "not-set-up" }
  | Lapsed
  | { readonly kind: "times"; readonly done: number; readonly of: number };

/** Its event came, but the attempt ended before the window opened or before its limit: it is left out. */
export interface Lapsed {
  readonly kind: "lapsed";
  readonly before: "opening" | "limit";
  readonly due: number;
  readonly end: number;
  readonly died: boolean;
}

export const hasLapsed = ({ how }: PartVerdict): boolean => how.kind === "lapsed";
