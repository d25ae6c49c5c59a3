import { BENZODIAZEPINES, SECOND_LINE_ANTISEIZURE } from "@encephalon/clinical";
import type { Criterion } from "@encephalon/model";
import { DAY, HOUR, timed } from "./timed-part";

export const k11: Criterion = {
  id: "K11",
  title: "EEG for a child who does not wake",
  rule: "An EEG within 12 hours of a coma score of 12 or less for an hour after the last convulsion, or of 8 or less without one; seizures on it treated within the hour. Without EEG on site, a recorded referral.",
  event: "coma score that stayed low",
  weight: 2,
  scored: true,
  parts: [
    timed(
      "EEG",
      {
        zero: [
          { from: "condition", condition: "gcs-12-or-less", held: HOUR, without: "convulsing" },
          { from: "condition", condition: "gcs-8-or-less", never: "convulsing" },
        ],
        full: 12 * HOUR,
        late: DAY,
      },
      [
        [
          { on: "scanned", items: ["eeg", "eeg-continuous"] },
          {
            on: "decided",
            item: "eeg",
            choices: ["refer", "not-available"],
            reasons: ["no-eeg"],
          },
        ],
      ],
      {
        halvings: [
          {
            rule: "unanswered",
            trigger: [{ on: "resulted", finding: { ids: ["eeg-seizures"], atLeast: 1 } }],
            response: [
              {
                on: "given",
                drugs: [...BENZODIAZEPINES, ...SECOND_LINE_ANTISEIZURE, "thiopental"],
              },
            ],
            within: HOUR,
            says: "the seizures that it showed were not treated within the hour",
          },
        ],
      },
    ),
  ],
  references: ["NCSE-AE"],
  strength: "A",
};
