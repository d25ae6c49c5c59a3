import type { FindingName } from "@encephalon/clinical";
import type { Case } from "@encephalon/model";
import { knownFindings } from "@encephalon/scoring";
import { playPolicy } from "@encephalon/sim";
import { builtInPolicy } from "../built-in-policy";

/** Children in whom a finding was there, of those in whom it was looked for. */
export interface FindingCount {
  readonly present: number;
  readonly looked: number;
}
export type FindingCounts = ReadonlyMap<FindingName, FindingCount>;

/** A child to be played. */
export interface Seeded {
  readonly authored: Case;
  readonly seed: number;
}

/** What the guideline finds in these children: it works up whatever it meets. */
export function countFindings(children: readonly Seeded[]): FindingCounts {
  const guideline = builtInPolicy("guideline");
  const counts = new Map<FindingName, FindingCount>();
  for (const { authored, seed } of children) {
    const { run } = playPolicy(authored, seed, guideline);
    for (const [finding, present] of knownFindings(run.record)) {
      const { present: seen, looked } = counts.get(finding) ?? { present: 0, looked: 0 };
      counts.set(finding, { present: seen + (present ? 1 : 0), looked: looked + 1 });
    }
  }
  return counts;
}
