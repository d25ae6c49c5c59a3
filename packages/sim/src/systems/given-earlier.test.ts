import { expect, test } from "vitest";
import { ecgReport } from "../heart-report";
import { arrive, give, madeUpChild, play, read, wait } from "../testing";

const storm = { cytokineGain: 100, brainInflammation: 1, onset: -360, liverGain: 10 };
const after = (drug: string, perKg: number, at: number) =>
  arrive(madeUpChild({ drivers: storm, earlier: [{ drug, perKg, route: "rectal", at }] }));
const without = arrive(madeUpChild({ drivers: storm }));

test("diclofenac before arrival leaves more liver injury and a leakier barrier", () => {
  const given = after("diclofenac", 1, -300);
  expect(read(given, "liverInjury")).toBeGreaterThan(1.1 * read(without, "liverInjury"));
  expect(read(given, "barrierLeak")).toBeGreaterThan(1.05 * read(without, "barrierLeak"));
});

test("paracetamol before arrival does neither", () => {
  const given = after("paracetamol", 15, -300);
  expect(read(given, "liverInjury")).toBeCloseTo(read(without, "liverInjury"), 5);
});

test("haloperidol lengthens QT for hours", () => {
  const given = arrive(
    madeUpChild({ earlier: [{ drug: "haloperidol", perKg: 0.075, route: "im", at: -60 }] }),
  );
  const plain = arrive(madeUpChild());
  expect(ecgReport(plain.x, 48).findings[0]?.value).toBe(0);
  expect(ecgReport(given.x, 48).findings[0]?.text).not.toBe(
    ecgReport(plain.x, 48).findings[0]?.text,
  );
});

test("an overdose of paracetamol injures the liver a day later, a usual dose never", () => {
  const child = arrive(madeUpChild());
  const enzymes = (mgPerKg: number, hours: number): number => {
    const dosed = play(child, give("paracetamol", mgPerKg, "mg/kg", "enteral")).state;
    const later = play(dosed, ...Array.from({ length: hours }, () => wait(60))).state;
    return read(later, "alt");
  };
  expect(enzymes(15, 30)).toBeLessThan(60);
  expect(enzymes(250, 3)).toBeLessThan(0.4 * enzymes(250, 30));
  expect(enzymes(250, 30)).toBeGreaterThan(300);
});
