import type { FindingName } from "@encephalon/clinical";
import type { AttemptRecord } from "@encephalon/model";
import { readings } from "./findings-on-chart";
import { ledgerOf } from "./ledger";
import { likelihoods } from "./likelihoods";

/** Each finding of the likelihood table as an attempt's chart shows it by its end: there, or looked for and not there. */
export function knownFindings(record: AttemptRecord): ReadonlyMap<FindingName, boolean> {
  const ledger = ledgerOf(record);
  const known = new Map<FindingName, boolean>();
  for (const { finding } of likelihoods) {
    const present = readings[finding](ledger, ledger.end);
    if (present !== null) known.set(finding, present);
  }
  return known;
}
