import { expect, test } from "vitest";
import { linesOf } from "./profile";

const frame = (functionName: string, url: string) => ({ functionName, url });

test("own time is added up by function and file, the most first", () => {
  const nodes = [
    { hitCount: 1, callFrame: frame("step", "file:///house/packages/sim/src/step.ts") },
    { hitCount: 3, callFrame: frame("", "file:///house/packages/sim/src/step.ts?query") },
    { hitCount: 4, callFrame: frame("step", "file:///house/packages/sim/src/step.ts") },
    { hitCount: 2, callFrame: frame("(garbage collector)", "") },
    { callFrame: frame("(root)", "") },
  ];
  expect(linesOf({ nodes }, "/house")).toEqual([
    { share: 0.5, function: "step", file: "packages/sim/src/step.ts" },
    { share: 0.3, function: "(anonymous)", file: "packages/sim/src/step.ts" },
    { share: 0.2, function: "(garbage collector)", file: "(engine)" },
    { share: 0, function: "(root)", file: "(engine)" },
  ]);
});
