import { describe, expect, test } from "vitest";
import { arrive, type ChildOfATest, having, madeUpChild, ofKind, play, wait } from "./testing";
import type { VariableName } from "./vector";

/** What a sample of this child says, by words. */
function said(
  item: string,
  child: ChildOfATest,
  state: Partial<Record<VariableName, number>> = {},
): string | undefined {
  const { events } = play(
    having(arrive(madeUpChild(child)), state),
    { kind: "order", item },
    wait(1450),
  );
  return ofKind(events, "resulted").at(-1)?.report;
}

describe("metabolic tests are read off the child", () => {
  test.each(["amino-acids-plasma", "organic-acids-urine", "acylcarnitines"])(
    "%s of an ordinary febrile child shows no pattern",
    (item) => {
      expect(said(item, {})).toBe("No diagnostic pattern.");
    },
  );

  test("a blocked cycle: glutamine high while ammonia is, citrulline low always, orotic acid", () => {
    const blocked = { drivers: { nitrogenLoad: 0.5 } };
    expect(said("amino-acids-plasma", blocked, { glutamine: 150 })).toBe(
      "Glutamine high. Citrulline and arginine low.",
    );
    expect(said("amino-acids-plasma", blocked, { glutamine: 0 })).toBe(
      "Citrulline and arginine low.",
    );
    const treated = [{ drug: "arginine", perKg: 200, route: "iv" as const, at: -60 }];
    expect(said("amino-acids-plasma", { ...blocked, earlier: treated }, { glutamine: 0 })).toBe(
      "Citrulline low. Arginine high, as a dose gives.",
    );
    expect(said("organic-acids-urine", blocked)).toMatch(/orotic acid/i);
  });

  test("failing mitochondria: alanine, and the acids of the cycle", () => {
    const failing = { mitochondrialLactate: 4 };
    expect(said("amino-acids-plasma", {}, failing)).toBe("Alanine high.");
    expect(said("organic-acids-urine", {}, failing)).toMatch(/fumarate/);
  });

  test("a drug given shows", () => {
    const earlier = (drug: string) => [{ drug, perKg: 40, route: "iv" as const, at: -120 }];
    expect(said("acylcarnitines", { earlier: earlier("valproate") })).toMatch(/valproate/);
    expect(said("salicylate-level", { earlier: earlier("aspirin") })).toBe("Detected.");
    expect(said("salicylate-level", {})).toBe("Not detected.");
  });
});
