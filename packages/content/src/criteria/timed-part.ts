import type { PartOf, Pattern, Zero } from "@encephalon/model";

type Timed = PartOf<"timed">;
type Rest = Omit<Timed, "kind" | "name" | "zero" | "full" | "late" | "credits">;

export const HOUR = 60;
export const DAY = 24 * HOUR;

export const arrival: Zero = { from: "arrival" };
export const ctReport: Zero = { from: "event", match: [{ on: "resulted", items: ["ct-head"] }] };

interface Limits {
  readonly zero?: readonly Zero[];
  /** Minutes from the zero. */
  readonly full: number;
  readonly late: number;
}

/** A part that one way of doing it earns in full: every group of `needs`, of each group any one. */
export const timed = (
  name: string,
  { zero = [arrival], full, late }: Limits,
  needs: Pattern[][],
  rest: Rest = {},
): Timed => ({
  kind: "timed",
  name,
  zero: [...zero],
  full,
  late,
  credits: [{ worth: 1, needs }],
  ...rest,
});
