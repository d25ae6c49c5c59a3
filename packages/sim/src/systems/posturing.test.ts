import { describe, expect, test } from "vitest";
import { eegReport } from "../eeg-report";
import { signs } from "../examine";
import { benchOf } from "../state";
import { arrive, having, madeUpChild, ofKind, play, read, wait } from "../testing";
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

test.each([
  {
    herniation: 0.3,
    motor: 3,
    posture: /bend abnormally/,
    tone: /stiff/,
    eeg: /stiffen in bursts/,
  },
  { herniation: 0.6, motor: 2, posture: /extend/, tone: /stiff/, eeg: /stiffen in bursts/ },
  {
    herniation: 1,
    motor: 1,
    posture: /limp/,
    tone: /low/,
    eeg: /No seizures\. Background suppressed/,
  },
])("posture, tone, score and EEG agree at a motor score of $motor", (row) => {
  const pressed = { herniation: row.herniation, icp: 45, arousal: 0.01 };
  const child = having(atRest, { ...TUBED, ...pressed });
  const found = signs(benchOf(child), "neurological");
  const of = (id: string) => found.find((finding) => finding.id === id);
  expect(of("gcs-motor")?.value).toBe(row.motor);
  expect(of("posture")?.text).toMatch(row.posture);
  expect(of("tone")?.text).toMatch(row.tone);
  expect(eegReport(child.x, child.presentation.child).report).toMatch(row.eeg);
});

test("a coma in which no limb answered does not posture as the pressure rises", () => {
  const swollen = { ...TUBED, icp: 22, brainstemVasogenic: 0.5, herniation: 0 };
  const motor = (arousal: number) =>
    signs(benchOf(having(atRest, { ...swollen, arousal })), "consciousness").find(
      ({ id }) => id === "gcs-motor",
    )?.value;
  expect(motor(0.12)).toBe(3);
  expect(motor(0.08)).toBe(1);
});

const TUBED = { ventilated: 1, oxygen: 0.3, paco2Target: 38 };

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

  test.each([
    { name: "an hour", minutes: 60, stiff: true },
    { name: "twelve hours", minutes: 720, stiff: false },
  ])("answers a pressure that has fallen for $name", ({ minutes, stiff }) => {
    const before = play(pressed, wait(20)).state;
    const relieved = having(before, { swelling: 2, csfBuffer: 10 });
    const after = play(relieved, wait(minutes)).state;
    expect(read(after, "icp")).toBeLessThan(18);
    const still = { brainstemVasogenic: 0.3, brainstemCytotoxic: 0.2 };
    expect(rigidity(having(after, still).x) > BENDS).toBe(stiff);
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
