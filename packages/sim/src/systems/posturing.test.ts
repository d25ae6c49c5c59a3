import { describe, expect, test } from "vitest";
import { arrive, having, madeUpChild, ofKind, play } from "../testing";
import { BENDS, EXTENDS, rigidity } from "./posturing";

const atRest = arrive(madeUpChild());
const rigid = (values: Parameters<typeof having>[1]): number => rigidity(having(atRest, values).x);

describe("rigidity", () => {
  test.each([
    { name: "a swollen stem under pressure bends", icp: 30, brainstemVasogenic: 0.2, bends: true },
    {
      name: "a swollen stem without pressure does not",
      icp: 12,
      brainstemVasogenic: 0.2,
      bends: false,
    },
    {
      name: "a starved stem that is not swollen does not",
      icp: 30,
      brainstemVasogenic: 0,
      brainstemCytotoxic: 0.2,
      bends: false,
    },
    { name: "pressure on a sound stem does not", icp: 30, brainstemVasogenic: 0, bends: false },
  ])("$name", ({ bends, ...values }) => {
    expect(rigid({ herniation: 0, brainstemCytotoxic: 0, ...values }) > BENDS).toBe(bends);
  });

  test("extends at rest only with herniation", () => {
    const worst = { icp: 37, brainstemVasogenic: 1, brainstemCytotoxic: 1 };
    expect(rigid({ herniation: 0, ...worst })).toBeLessThan(EXTENDS);
    expect(rigid({ herniation: 0.6, ...worst })).toBeGreaterThan(EXTENDS);
  });
});

describe("stiffening that is no seizure", () => {
  const pressed = having(atRest, {
    herniation: 0,
    icp: 32,
    swelling: 19.5,
    csfBuffer: 10.5,
    brainstemVasogenic: 0.3,
    brainstemCytotoxic: 0.2,
    electrographic: 0,
    convulsing: 0,
  });

  test("is seen at the bedside, in the motor score and as a sign of herniation", () => {
    const { events } = play(pressed, { kind: "examine", item: "neurological" });
    const findings = ofKind(events, "examined").flatMap((event) => event.findings);
    expect(findings.find(({ id }) => id === "posture")?.text).toMatch(/bend abnormally/);
    expect(findings.find(({ id }) => id === "subtle-seizure")?.value).toBe(0);
    expect(
      ofKind(events, "condition").some(({ name, on }) => name === "herniation-sign" && on),
    ).toBe(true);
  });
});
