import { describe, expect, test } from "vitest";
import { present } from "../child";
import { arrive, having, madeUpChild } from "../testing";
import { rashIsOut } from "./rash";

const withRash = madeUpChild({ drivers: { rashTendency: 1 } });
const out = (authored: typeof withRash, values: Parameters<typeof having>[1]): boolean =>
  rashIsOut(having(arrive(authored), values).x, present(authored, 0).child);

/** A storm whose fever, before any drug, is about 1 Cel. */
const ebbing = { signal: 0.5, reach: 0.405, immunity: 0.95 };

describe("the rash", () => {
  test.each([
    { name: "is out when the illness's own fever has gone", values: ebbing, seen: true },
    {
      name: "is not while the fever stands",
      values: { ...ebbing, signal: 6, reach: 1.95 },
      seen: false,
    },
    {
      name: "is not before immunity has answered",
      values: { ...ebbing, immunity: 0.5 },
      seen: false,
    },
    {
      name: "has faded when all is over",
      values: { ...ebbing, signal: 0.02, reach: 0.02 },
      seen: false,
    },
    {
      name: "does not come because a drug or cooling lowered the thermometer",
      values: { ...ebbing, signal: 6, reach: 1.95, temperature: 36.6, antipyretic: 1, steroid: 1 },
      seen: false,
    },
  ])("$name", ({ values, seen }) => expect(out(withRash, values)).toBe(seen));

  test("comes to no child without the tendency", () => {
    expect(out(madeUpChild(), ebbing)).toBe(false);
  });
});
