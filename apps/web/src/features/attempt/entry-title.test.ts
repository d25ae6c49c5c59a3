import type { LearnerEvent } from "@encephalon/model";
import { expect, test } from "vitest";
import { entryTitle } from "./entry-title";

type Examined = Extract<LearnerEvent, { kind: "examined" }>;

test.each<{ by: Examined["by"]; title: string }>([
  { by: undefined, title: "Examined: Level of consciousness" },
  { by: "learner", title: "Examined: Level of consciousness" },
  { by: "protocol", title: "Nurse's round: Level of consciousness" },
])("an examination by $by is headed $title", ({ by, title }) => {
  expect(entryTitle({ kind: "examined", at: 43, item: "consciousness", by, findings: [] })).toBe(
    title,
  );
});
