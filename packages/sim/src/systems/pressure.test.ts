import { describe, expect, test } from "vitest";
import { PULSES } from "../beat";
import { present } from "../child";
import { arrive, having, madeUpChild } from "../testing";
import { V } from "../vector";
import { advancePressure, pressureVolumeIndex } from "./pressure";

const authored = madeUpChild();
const { child } = present(authored, 0);
const atRest = having(arrive(authored), { barrierLeak: 0, headUp: 0, convulsing: 0 });

/** Where the pressure settles when the regions add so many mL and nothing makes room. */
function settled(swelling: number, care: Parameters<typeof having>[1] = {}): number {
  const { x } = having(atRest, { swelling, ...care });
  for (let minute = 0; minute < 60; minute++) {
    x[V.csfBuffer] = 0;
    advancePressure(x, child, PULSES);
  }
  return x[V.icp];
}

test("the index volume raises the pressure tenfold", () => {
  const index = pressureVolumeIndex(child.ageYears);
  expect(settled(index * 0.5) / settled(0)).toBeCloseTo(Math.sqrt(10), 1);
});

describe("the pressure", () => {
  test.each([
    { name: "rises with swelling", more: settled(8), less: settled(4) },
    { name: "falls with the head up", more: settled(8), less: settled(8, { headUp: 30 }) },
    {
      name: "falls as carbon dioxide is blown off",
      more: settled(8, { paco2: 40 }),
      less: settled(8, { paco2: 30 }),
    },
    { name: "falls with osmotherapy", more: settled(8), less: settled(8, { extraOsmoles: 12 }) },
    { name: "rises in a convulsion", more: settled(8, { convulsing: 1 }), less: settled(8) },
  ])("$name", ({ more, less }) => {
    expect(less).toBeLessThan(more - 0.2);
  });
});

test("smaller heads are stiffer", () => {
  expect(pressureVolumeIndex(0.5)).toBeLessThan(pressureVolumeIndex(5));
});
