import { expect, test } from "vitest";
import { actionWords } from "./action-words";

test.each([
  { until: undefined, said: "Wait 240 min" },
  { until: "result" as const, said: "Wait until a result, at most 240 min" },
  { until: "alarm" as const, said: "Wait until an alarm, at most 240 min" },
])("a wait is named by what ends it: $said", ({ until, said }) => {
  expect(actionWords({ kind: "wait", minutes: 240, ...(until && { until }) })).toBe(said);
});
