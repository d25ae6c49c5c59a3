import type { Criterion } from "@encephalon/model";
import { ANTIBIOTICS, VIRAL_PCR } from "./item-groups";
import { DAY, HOUR, timed } from "./timed-part";

/** Sooner in shock [Weiss2020]. */
const antibiotic = timed(
  "antibiotic",
  { full: 3 * HOUR, late: 6 * HOUR },
  [[{ on: "given", drugs: ANTIBIOTICS }]],
  {
    orEarlier: {
      zero: [{ from: "condition", condition: "shock" }],
      full: HOUR,
      late: 3 * HOUR,
    },
  },
);

const aciclovir = timed("aciclovir", { full: 6 * HOUR, late: 12 * HOUR }, [
  [{ on: "given", drugs: ["aciclovir"] }],
]);

export const k5: Criterion = {
  id: "K5",
  title: "Antibiotic and aciclovir",
  rule: "An antibiotic within 3 hours of arrival, within 1 hour of shock; aciclovir within 6 hours.",
  weight: 2,
  scored: true,
  parts: [antibiotic, aciclovir],
  references: ["ABX", "Weiss2020", "ABN-HSV"],
  strength: "S",
};

/** Where aciclovir is not asked for. */
export const k5Antibiotic: Criterion = {
  ...k5,
  title: "Antibiotic",
  rule: "An antibiotic within 3 hours of arrival, within 1 hour of shock.",
  parts: [antibiotic],
  references: ["ABX", "Weiss2020"],
};

/** Stopping the antiviral after a negative PCR keeps the credit: starting it is what is asked. */
export const k6: Criterion = {
  id: "K6",
  title: "Viral PCR and antiviral",
  rule: "A viral PCR sent, not an antigen alone, and oseltamivir or its like started, within 6 hours.",
  weight: 1,
  scored: true,
  parts: [
    timed("viral PCR sent", { full: 6 * HOUR, late: DAY }, [[{ on: "ordered", items: VIRAL_PCR }]]),
    timed("antiviral against influenza", { full: 6 * HOUR, late: DAY }, [
      [{ on: "given", drugs: ["oseltamivir", "peramivir", "baloxavir"] }],
    ]),
  ],
  references: ["AAP2022flu", "Chartrand2012"],
  strength: "T",
};
