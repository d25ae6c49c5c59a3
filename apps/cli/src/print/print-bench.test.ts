import { expect, test } from "vitest";
import { atLeast, atMost, peer } from "../bench/measure";
import { printBench } from "./print-bench";

test("every figure stands beside its limit or peer, with the ratio and the verdict", () => {
  const results = [
    {
      name: "made-up",
      how: "Not measured.",
      measures: [
        {
          name: "fast",
          value: 75,
          unit: "per second",
          beside: [atLeast(150, 75), peer("raw", 300, 75)],
        },
        { name: "small", value: 1.2, unit: "times", beside: [atMost(1.3, 1.2)] },
      ],
      profile: [{ share: 0.25, function: "step", file: "step.ts" }],
    },
  ];
  const lines = printBench({ machine: { node: "20", cores: 2, load: 0.5 }, results }).split("\n");
  const line = (part: string) =>
    lines
      .find((one) => one.includes(part))
      ?.replace(/ +/g, " ")
      .trim();
  expect(line("fast")).toBe("fast 75 per second at least 150 × 0.500 NOT KEPT");
  expect(line("raw")).toBe("raw 300 × 0.250");
  expect(line("small")).toBe("small 1.2 times at most 1.3 × 0.923 kept");
  expect(line("step.ts")).toBe("25.0 % step step.ts");
  expect(line("2 cores")).toContain("0.5 processes");
});

test("what could not be measured is one line", () => {
  const results = [{ name: "pages", how: "left out, as no browser was found.", measures: [] }];
  const [first, second] = printBench({
    machine: { node: "20", cores: 2, load: 0.5 },
    results,
  }).split("\n\n");
  expect(first).toBe("pages: left out, as no browser was found.");
  expect(second).toContain("Measured on");
});
