import type { SimEvent } from "@encephalon/model";
import { expect, test } from "vitest";
import { childResults } from "./child-results";
import { laboratory } from "./laboratory";

const result = (at: number, id: string, value: number, unit: string): SimEvent => ({
  kind: "resulted",
  at,
  item: "panel",
  order: at,
  sampledAt: at,
  findings: [{ id, value, unit }],
});

test("a child counts once, with its first, lowest and highest result", () => {
  const results = laboratory();
  results.add(
    childResults([
      result(1, "sodium", 130, "mmol/L"),
      result(2, "sodium", 125, "mmol/L"),
      result(3, "sodium", 140, "mmol/L"),
    ]),
  );
  results.add(childResults([result(1, "sodium", 136, "mmol/L")]));
  results.add(childResults([]));
  const [sodium] = results.lines();
  expect(sodium).toMatchObject({
    finding: "sodium",
    unit: "mmol/L",
    first: { n: 2, min: 130, max: 136 },
    lowest: { n: 2, min: 125, max: 136 },
    highest: { n: 2, min: 136, max: 140 },
  });
});

test("what is there or not is a share of the children in whom it was looked for", () => {
  const results = laboratory();
  results.add(childResults([result(1, "ct-thalami", 0, "1"), result(9, "ct-thalami", 1, "1")]));
  results.add(childResults([result(1, "ct-thalami", 0, "1")]));
  results.add(childResults([]));
  expect(results.lines()).toEqual([]);
  expect(results.seen()).toMatchObject([{ finding: "ct-thalami", count: 1, of: 2, share: 0.5 }]);
});
