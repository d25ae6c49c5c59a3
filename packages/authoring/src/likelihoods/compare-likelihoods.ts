import { DIAGNOSIS_CLASSES, type DiagnosisClass, type FindingName } from "@encephalon/clinical";
import { likelihoods } from "@encephalon/scoring";
import type { FindingCount } from "./count-findings";

/** Counts by class and finding, as they are stored. */
export type CountsByClass = Readonly<
  Partial<Record<DiagnosisClass, Readonly<Partial<Record<FindingName, FindingCount>>>>>
>;

/** A finding of a class as the recognition table has it, beside what simulated children show. */
export interface ComparedLikelihood extends FindingCount {
  readonly finding: FindingName;
  readonly class: DiagnosisClass;
  readonly design: number;
  /** With half a child on either side, so that none of few is not never. */
  readonly simulated: number;
  /** How many times the one is the other, 1 or more. */
  readonly factor: number;
}

/** What differs more than this is listed. */
export const FAR = 3;

/** Every likelihood of which children were counted. */
export function compareLikelihoods(counts: CountsByClass): ComparedLikelihood[] {
  return DIAGNOSIS_CLASSES.flatMap((name, index) =>
    likelihoods.flatMap(({ finding, given }) => {
      const counted = counts[name]?.[finding];
      const design = given[index];
      if (!counted || design === undefined) return [];
      const simulated = (counted.present + 0.5) / (counted.looked + 1);
      const factor = Math.max(design / simulated, simulated / design);
      return [{ finding, class: name, design, simulated, factor, ...counted }];
    }),
  );
}
