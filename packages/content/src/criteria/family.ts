import type { Criterion } from "@encephalon/model";
import { aneInQuestion } from "./ane-in-question";
import { FAMILY_TALKS } from "./item-groups";
import { DAY, HOUR, timed } from "./timed-part";

const firstTalk = timed("first talk with the family", { full: 6 * HOUR, late: DAY }, [
  [{ on: "done", items: FAMILY_TALKS }],
]);

/** Minutes for which a score stays down before it is more than a short convulsion and the sleep after it (design). */
const LASTS = 30;

const afterEachFall = timed(
  "talk after the coma score fell",
  {
    zero: [{ from: "condition", condition: "gcs-fallen-3", isNew: true, held: LASTS }],
    full: 2 * HOUR - LASTS,
    late: 6 * HOUR - LASTS,
  },
  [[{ on: "done", items: FAMILY_TALKS, notBefore: -LASTS }]],
  { each: true },
);

/** Discharge is beyond most plays: within six days of what asks for it, all or nothing (design). */
const BY_DISCHARGE = { full: 6 * DAY, late: 6 * DAY };

/** A coma score of 12 or less for 36 hours asks for it (design). */
const rehabilitation = timed(
  "rehabilitation",
  { zero: [{ from: "condition", condition: "gcs-12-or-less", held: 36 * HOUR }], ...BY_DISCHARGE },
  [
    [
      { on: "done", items: ["early-rehabilitation"] },
      { on: "called", items: ["rehabilitation"] },
    ],
  ],
  { ofSurvivors: true },
);

const gene = timed(
  "RANBP2 sample",
  { zero: [aneInQuestion], ...BY_DISCHARGE },
  [[{ on: "ordered", items: ["ranbp2-gene"] }]],
  { ofSurvivors: true },
);

/** Coning signs for 6 hours, or shock for 24, are what a child dies of (limits and windows: design). */
const endOfLife = timed(
  "end-of-life care",
  {
    zero: [
      { from: "condition", condition: "herniation-sign", held: 6 * HOUR },
      { from: "condition", condition: "shock", held: DAY },
    ],
    full: 12 * HOUR,
    late: DAY,
  },
  [
    [
      { on: "done", items: ["family-hard-news", "limits-of-treatment", "memory-making"] },
      { on: "called", items: ["palliative-care"] },
    ],
  ],
);

export const k14: Criterion = {
  id: "K14",
  title: "The family told the truth, and a plan made",
  rule: "A first talk within 6 hours of arrival, and another within 2 hours of every fall of the coma score by 3 or more that lasts; rehabilitation for a child who stays in coma and lives, end-of-life care for one who is dying.",
  weight: 1,
  scored: true,
  parts: [firstTalk, afterEachFall, rehabilitation, endOfLife],
  references: ["Rehab2018"],
  strength: "A",
};

/** Nearly half of tested children with this disease had a risk allele: the gene is part of the plan. */
export const k14WithGene: Criterion = {
  ...k14,
  rule: "A first talk within 6 hours of arrival, and another within 2 hours of every fall of the coma score by 3 or more that lasts; for a child who lives rehabilitation after long coma and a RANBP2 sample, end-of-life care for one who is dying.",
  parts: [firstTalk, afterEachFall, rehabilitation, gene, endOfLife],
  references: ["Rehab2018", "GeneReviews-ANE1"],
};
