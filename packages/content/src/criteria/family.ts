import type { Criterion } from "@encephalon/model";
import { FAMILY_TALKS } from "./item-groups";
import { DAY, HOUR, timed } from "./timed-part";

export const k14: Criterion = {
  id: "K14",
  title: "The family told the truth",
  rule: "A first talk within 6 hours of arrival, and another within 2 hours of every fall of the coma score by 3 or more.",
  weight: 1,
  scored: true,
  parts: [
    timed("first talk with the family", { full: 6 * HOUR, late: DAY }, [
      [{ on: "done", items: FAMILY_TALKS }],
    ]),
    timed(
      "talk after the coma score fell",
      {
        zero: [{ from: "condition", condition: "gcs-fallen-3", isNew: true }],
        full: 2 * HOUR,
        late: 6 * HOUR,
      },
      [[{ on: "done", items: FAMILY_TALKS, notBefore: 0 }]],
      { each: true },
    ),
  ],
  references: [],
  strength: "design",
};
