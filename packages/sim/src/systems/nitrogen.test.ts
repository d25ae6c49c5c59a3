import { describe, expect, test } from "vitest";
import type { SimState } from "../state";
import { arrive, give, having, madeUpChild, ofKind, play, read, wait } from "../testing";

const earlier = [{ drug: "valproate", perKg: 40, route: "iv" as const, at: -240 }];
const drivers = { nitrogenLoad: 1, onset: -240, prodrome: 48 };
const ill = arrive(madeUpChild({ drivers, earlier }));
const ammoniaAfter = (state: SimState, hours: number, ...acts: Parameters<typeof play>[1][]) => {
  const { state: treated } = play(state, ...acts);
  return read(play(treated, wait(hours * 60 - treated.clock)).state, "ammonia");
};

describe("ammonia", () => {
  test("is ordinary in a child whose cycle clears it, starved and on valproate or not", () => {
    const fasting = play(arrive(madeUpChild({ earlier })), { kind: "do", item: "nil-by-mouth" });
    expect(read(play(fasting.state, wait(1200)).state, "ammonia")).toBeLessThan(60);
  });

  test("is high where it does not, and higher with valproate", () => {
    expect(read(ill, "ammonia")).toBeGreaterThan(200);
    expect(read(ill, "ammonia")).toBeGreaterThan(
      1.2 * read(arrive(madeUpChild({ drivers })), "ammonia"),
    );
  });

  const untreated = ammoniaAfter(ill, 8);

  test.each([
    { name: "glucose at 6.5 mg/kg/min", acts: [give("glucose-10", 6.5, "mg/kg/min")] },
    {
      name: "scavengers with arginine",
      acts: [give("sodium-benzoate-phenylacetate", 250, "mg/kg"), give("arginine", 200, "mg/kg")],
    },
    { name: "haemodialysis", acts: [{ kind: "do", item: "haemodialysis" }] },
  ] as const)("falls with $name", ({ acts }) => {
    expect(ammoniaAfter(ill, 8, ...acts)).toBeLessThan(0.9 * untreated);
  });

  test("falls less with 2 mg/kg/min of glucose than with 6.5", () => {
    const little = ammoniaAfter(ill, 8, give("glucose-10", 2, "mg/kg/min"));
    expect(little).toBeGreaterThan(ammoniaAfter(ill, 8, give("glucose-10", 6.5, "mg/kg/min")));
    expect(little).toBeLessThan(untreated);
  });

  test("rises with a pulse of steroid, and with protein by tube", () => {
    expect(ammoniaAfter(ill, 20, give("methylprednisolone", 30, "mg/kg"))).toBeGreaterThan(
      1.1 * ammoniaAfter(ill, 20),
    );
    const byTube = having(ill, { feeding: 2, gcs: 9 });
    const fed = ammoniaAfter(byTube, 12);
    expect(ammoniaAfter(byTube, 12, { kind: "do", item: "stop-protein" })).toBeLessThan(fed);
  });

  test("near halves on the machine within two hours", () => {
    const running = having(ill, { ammonia: 600, dialysisLeft: 360 });
    expect(read(play(running, wait(120)).state, "ammonia")).toBeLessThan(330);
  });

  test("goes with urea and creatinine, which leave more slowly", () => {
    const running = having(ill, { ammonia: 600, urea: 8, creatinine: 60, dialysisLeft: 360 });
    const { state } = play(running, wait(360));
    expect(read(state, "urea")).toBeGreaterThan(2);
    expect(read(state, "urea")).toBeLessThan(5);
    expect(read(state, "creatinine")).toBeLessThan(40);
  });

  test("comes back from the tissues within four hours of a machine that is off, though bound", () => {
    const scavenged = play(
      ill,
      give("sodium-benzoate-phenylacetate", 250, "mg/kg"),
      wait(60),
    ).state;
    const off = { ammonia: 40, feeding: 0, sugarRate: 6.5 };
    const inFourHours = (glutamine: number) =>
      read(play(having(scavenged, { ...off, glutamine }), wait(240)).state, "ammonia");
    expect(inFourHours(100)).toBeGreaterThan(inFourHours(0) + 20);
  });
});

describe("ammonia for long", () => {
  const held = { ventilated: 1, paco2Target: 36, oxygen: 0.2 };
  const poisoned = play(having(ill, { ammonia: 350, glutamine: 170, ...held }), wait(480)).state;

  test("drives breathing: alkalosis with a low carbon dioxide", () => {
    expect(read(ill, "paco2")).toBeLessThan(32);
    expect(read(ill, "ph")).toBeGreaterThan(7.45);
  });

  test("swells the brain and hurts the insula, not the thalami", () => {
    expect(read(poisoned, "icp")).toBeGreaterThan(read(ill, "icp") + 2);
    const { events } = play(poisoned, { kind: "order", item: "mri-brain" }, wait(240));
    const report = ofKind(events, "resulted")[0];
    const seen = report?.findings.filter(({ value }) => value === 1).map(({ id }) => id);
    expect(seen).toContain("mri-insula");
    expect(seen).not.toContain("mri-thalami");
  });
});
