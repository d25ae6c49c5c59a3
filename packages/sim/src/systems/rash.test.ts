import { describe, expect, test } from "vitest";
import { SLOW_STEP, STEPS_AN_HOUR } from "../beat";
import { present } from "../child";
import { arrive, having, madeUpChild } from "../testing";
import { V } from "../vector";
import { advanceRash, rashIsOut } from "./rash";

const withRash = madeUpChild({ drivers: { rashTendency: 1 } });

/** Whether the rash is out after so many hours of this state. */
function out(
  authored: typeof withRash,
  hours: number,
  values: Parameters<typeof having>[1],
): boolean {
  const { x } = having(arrive(authored), { rashMinutes: 0, ...values });
  for (let step = 0; step < hours * STEPS_AN_HOUR; step++)
    advanceRash(x, present(authored, 0).child);
  return rashIsOut(x);
}

/** A storm whose fever, before any drug, is about 1 Cel, and one of more than 2. */
const ebbing = { signal: 0.5, reach: 0.405, immunity: 0.95 };
const standing = { ...ebbing, signal: 6, reach: 1.95 };

describe("the rash", () => {
  test.each([
    { name: "is out when the illness's own fever goes", hours: 7, values: ebbing, seen: true },
    { name: "is not at once", hours: 5, values: ebbing, seen: false },
    { name: "stays for more than a day", hours: 36, values: ebbing, seen: true },
    { name: "has faded after two", hours: 48, values: ebbing, seen: false },
    { name: "is not while the fever stands", hours: 12, values: standing, seen: false },
    {
      name: "is not before immunity has answered",
      hours: 12,
      values: { ...ebbing, immunity: 0.5 },
      seen: false,
    },
    {
      name: "does not come because a drug or cooling lowered the thermometer",
      hours: 12,
      values: { ...standing, temperature: 36.6, antipyretic: 1, steroid: 1 },
      seen: false,
    },
  ])("$name", ({ hours, values, seen }) => expect(out(withRash, hours, values)).toBe(seen));

  test("that is out stays out when the fever flickers", () => {
    const { x } = having(arrive(withRash), { ...standing, rashMinutes: 600 });
    advanceRash(x, present(withRash, 0).child);
    expect(x[V.rashMinutes]).toBe(600 + SLOW_STEP);
  });

  test("comes to no child without the tendency", () => {
    expect(out(madeUpChild(), 12, ebbing)).toBe(false);
  });
});
