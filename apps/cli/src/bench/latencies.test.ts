import { expect, test } from "vitest";
import { latencies } from "./latencies";

test("actions stand beside empty mutations of the same share", () => {
  const actions = Array.from({ length: 100 }, (_, i) => i + 1);
  const empty = actions.map((time) => time / 2);
  expect(latencies("to paint", { actions, empty })).toMatchObject([
    { name: "to paint, p50", value: 50, unit: "ms", beside: [{ value: 25, ratio: 2 }] },
    { name: "to paint, p95", value: 95, unit: "ms", beside: [{ value: 47.5, ratio: 2 }] },
  ]);
});
