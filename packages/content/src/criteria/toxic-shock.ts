import { TOXIN_BLOCKERS } from "@encephalon/clinical";
import type { Criterion } from "@encephalon/model";
import { HOUR, timed } from "./timed-part";

export const d7a: Criterion = {
  id: "D7a",
  title: "Toxin starved, surgeon called",
  rule: "Clindamycin (or linezolid) added to the antibiotic, and a surgeon called, within the first hour.",
  weight: 3,
  scored: true,
  parts: [
    timed("clindamycin or linezolid", { full: HOUR, late: 3 * HOUR }, [
      [{ on: "given", drugs: [...TOXIN_BLOCKERS] }],
    ]),
    timed("surgeon called", { full: HOUR, late: 3 * HOUR }, [
      [{ on: "called", items: ["surgery"] }],
    ]),
  ],
  references: ["TSS-AU", "RedBook-TSS"],
  strength: "S",
};

/** Arranged: theatre begins. */
export const d7b: Criterion = {
  id: "D7b",
  title: "Source control",
  rule: "The source opened, or under way to theatre, within 6 hours.",
  weight: 2,
  scored: true,
  parts: [
    timed("source control", { full: 6 * HOUR, late: 12 * HOUR }, [
      [
        { on: "requested", items: ["source-control"] },
        { on: "done", items: ["source-control"] },
      ],
    ]),
  ],
  references: ["Weiss2020"],
  strength: "A",
};
