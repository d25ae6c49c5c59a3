import { type DiagnosisClass, findDiagnosis } from "@encephalon/clinical";

/** Probabilities by class, except in the mixed class, where each diagnosis stands for itself. */
export type Ballot = ReadonlyMap<string, number>;

export interface Opinion {
  readonly diagnosis: string;
  readonly probability: number;
}

/** The column of the likelihood table that a diagnosis counts towards; an unknown one is "other". */
export const classOf = (diagnosis: string): DiagnosisClass =>
  findDiagnosis(diagnosis)?.class ?? "OTH";

export function keyOf(diagnosis: string): string {
  const group = classOf(diagnosis);
  return group === "OTH" ? diagnosis : group;
}

export function ballotOf(opinions: readonly Opinion[]): Ballot {
  const ballot = new Map<string, number>();
  for (const { diagnosis, probability } of opinions) {
    const key = keyOf(diagnosis);
    ballot.set(key, (ballot.get(key) ?? 0) + probability);
  }
  return ballot;
}
