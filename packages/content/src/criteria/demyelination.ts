import type { Act, Criterion, Zero } from "@encephalon/model";
import { MRI, VIRAL_PCR } from "./item-groups";
import { pulse } from "./steroid";
import { DAY, HOUR, timed } from "./timed-part";

const mriReport: Zero = { from: "event", match: [{ on: "resulted", items: MRI }] };
const pulseDose: Act = { on: "given", drugs: ["methylprednisolone"] };
const anySteroid: Act = {
  on: "given",
  drugs: ["methylprednisolone", "dexamethasone", "hydrocortisone", "prednisolone"],
};

/** After the tap, or after the recorded reason against one. */
export const d2a: Criterion = {
  id: "D2a",
  title: "Steroid pulse once MRI and CSF are there",
  rule: "Methylprednisolone 20 to 30 mg/kg, at most 1 g, within 12 hours of the MRI report, after the lumbar puncture or a recorded reason against it.",
  event: "MRI report",
  weight: 2,
  scored: true,
  parts: [
    {
      kind: "timed",
      name: "methylprednisolone",
      zero: [mriReport],
      full: 12 * HOUR,
      late: 36 * HOUR,
      after: [
        { says: "the MRI report", any: [{ on: "resulted", items: MRI }] },
        {
          says: "the lumbar puncture",
          any: [
            { on: "done", items: ["lumbar-puncture"] },
            {
              on: "decided",
              item: "lumbar-puncture",
              choices: ["defer", "never", "not-indicated"],
            },
          ],
        },
      ],
      credits: pulse,
    },
  ],
  references: ["Baumann2015", "Cole2019"],
  strength: "S",
};

/** "Other samples": any of what tells a virus or keeps serum for later (which: design). */
export const d2b: Criterion = {
  id: "D2b",
  title: "Antibody and other samples before the steroid",
  rule: "MOG-IgG and samples for a virus, or stored serum, taken before the first dose of steroid.",
  event: "dose of steroid",
  weight: 1,
  scored: true,
  parts: [
    timed(
      "MOG-IgG and other samples",
      { zero: [{ from: "event", match: [anySteroid] }], full: 0, late: 0 },
      [
        [{ on: "ordered", items: ["mog-igg"] }],
        [{ on: "ordered", items: ["store-samples", "hhv6-pcr-blood", ...VIRAL_PCR] }],
      ],
    ),
  ],
  references: ["Paolilo2020", "Cole2019"],
  strength: "A",
};

export const d2c: Criterion = {
  id: "D2c",
  title: "The taper written",
  rule: "Within 48 hours of the third day of steroid an oral taper is prescribed: stopped at once it comes back.",
  event: "third day of steroid",
  weight: 2,
  scored: true,
  parts: [
    timed(
      "oral taper",
      { zero: [{ from: "event", match: [pulseDose], times: 3 }], full: 2 * DAY, late: 4 * DAY },
      [[{ on: "given", drugs: ["prednisolone"] }]],
    ),
  ],
  references: ["Cole2019"],
  strength: "S",
};
