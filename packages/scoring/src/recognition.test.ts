import { DIAGNOSIS_CLASSES } from "@encephalon/clinical";
import type { SimEvent } from "@encephalon/model";
import { expect, test } from "vitest";
import { classOf } from "./ballot";
import { readings } from "./findings-on-chart";
import { ledgerOf } from "./ledger";
import { byClass, likelihoods, PRIOR } from "./likelihoods";
import { posterior } from "./posterior";
import { classScore, recognise } from "./recognition";
import { attempt, differential, examined, imaged, resulted, said, vitals } from "./testing";

const q = (events: readonly SimEvent[], at = 1000) => posterior(ledgerOf(attempt(events)), at);
const sum = (values: Readonly<Record<string, number>>) =>
  Object.values(values).reduce((total, value) => total + value, 0);

test("the prior sums to 1 and every row has a probability for each class", () => {
  expect(PRIOR.reduce((total, p) => total + p, 0)).toBeCloseTo(1, 12);
  for (const { given } of likelihoods) {
    expect(given).toHaveLength(DIAGNOSIS_CLASSES.length);
    expect(given.every((p) => p > 0 && p < 1)).toBe(true);
  }
});

test("a chart without findings justifies the prior", () => {
  expect(Object.values(q([]))).toEqual(PRIOR.map((p) => expect.closeTo(p, 9)));
});

test("one finding is prior times likelihood", () => {
  const high = q([resulted("crp", 60, { crp: 101 })]);
  const weights = byClass((index) => (PRIOR[index] ?? 0) * (rowOf("crp-high")[index] ?? 0));
  expect(high.BAC).toBeCloseTo(weights.BAC / sum(weights), 9);
});

test("an absent finding counts one minus each", () => {
  const low = q([resulted("crp", 60, { crp: 100 })]);
  const weights = byClass((index) => (PRIOR[index] ?? 0) * (1 - (rowOf("crp-high")[index] ?? 0)));
  expect(low.BAC).toBeCloseTo(weights.BAC / sum(weights), 9);
});

const rowOf = (finding: string) => likelihoods.find((row) => row.finding === finding)?.given ?? [];

test("of a group at most the two strongest count", () => {
  const two = { "d-dimer": 3, ferritin: 600 };
  const more = { ...two, ast: 300, platelets: 140 };
  const of = (values: Readonly<Record<string, number>>) => q([resulted("blood", 60, values)]);
  const counted = (names: readonly string[]) => {
    const weights = byClass((index) =>
      names.reduce((product, name) => product * (rowOf(name)[index] ?? 1), PRIOR[index] ?? 0),
    );
    return weights.ANE / sum(weights);
  };
  expect(of(two).ANE).toBeCloseTo(counted(["d-dimer-raised", "ferritin-raised"]), 9);
  // By the widest ratio between classes: platelets 25, ferritin 21.7, AST 21.7, D-dimer 16.
  expect(of(more).ANE).toBeCloseTo(counted(["platelets-low", "ast-raised"]), 9);
});

const mri = (values: Readonly<Record<string, number>>) => resulted("mri-brain", 900, values);

test("of the MRI one pattern counts, with the tegmentum beside it", () => {
  const both = q([mri({ "mri-thalami": 1, "mri-basal-ganglia": 1, "mri-brainstem": 1 })]);
  const one = q([mri({ "mri-thalami": 1, "mri-brainstem": 1 })]);
  expect(both).toEqual(one);
  expect(one.ANE).toBeGreaterThan(0.8);
});

test("a pattern that is absent says nothing", () => {
  const spared = q([mri({ "mri-thalami": 0, "mri-striatum": 1 })]);
  const alone = q([mri({ "mri-striatum": 1 })]);
  expect(spared).toEqual(alone);
});

test("of two patterns the one that fewer diseases make counts", () => {
  const both = q([mri({ "mri-thalami": 1, "mri-striatum": 1 })]);
  expect(both).toEqual(q([mri({ "mri-striatum": 1 })]));
});

const imagedAt = (id: string, text: string) => imaged("mri-brain", 900, id, text);

test.each([
  {
    name: "thalami alike",
    image: imagedAt("mri-thalami", "Both thalami bright and swollen."),
    row: "mri-thalami",
    present: true,
  },
  {
    name: "thalami unlike",
    image: imagedAt("mri-thalami", "Both thalami bright, left more than right."),
    row: "mri-thalami",
    present: false,
  },
  {
    name: "one temporal lobe",
    image: imagedAt("mri-limbic", "The left medial temporal lobe bright."),
    row: "mri-limbic",
    present: true,
  },
  {
    name: "both temporal lobes",
    image: imagedAt("mri-limbic", "Both medial temporal lobes bright."),
    row: "mri-limbic",
    present: false,
  },
])("the pattern $name is read by its sides", ({ image, row, present }) => {
  const ledger = ledgerOf(attempt([image]));
  expect(likelihoods.some(({ finding }) => finding === row)).toBe(true);
  expect(Object.entries(readings).find(([name]) => name === row)?.[1](ledger, 1000)).toBe(present);
});

const family = (at: number, ...tells: string[]) => said("family-history", at, ...tells);
const development = (at: number, ...tells: string[]) => said("development-history", at, ...tells);

test.each([
  { name: "not asked", events: [], at: 100, reads: null },
  { name: "the family alone asked", events: [family(10)], at: 100, reads: null },
  {
    name: "family and development asked",
    events: [family(10), development(20)],
    at: 100,
    reads: false,
  },
  {
    name: "before the second question",
    events: [family(10), development(20)],
    at: 19,
    reads: null,
  },
  { name: "told", events: [development(20, "regression")], at: 100, reads: true },
  {
    name: "told unasked",
    events: [said("parents-worry", 5, "consanguinity")],
    at: 100,
    reads: true,
  },
])("the family's history: $name", ({ events, at, reads }) => {
  expect(readings["family-or-regression"](ledgerOf(attempt(events)), at)).toBe(reads);
});

test.each([
  { name: "not asked", events: [], reads: null },
  { name: "short", events: [said("fever-history", 5, "short-prodrome")], reads: true },
  { name: "long", events: [said("fever-history", 5, "long-prodrome")], reads: false },
])("the prodrome: $name", ({ events, reads }) => {
  expect(readings["short-prodrome"](ledgerOf(attempt(events)), 100)).toBe(reads);
});

test("no class passes 0.95 before its deciding test", () => {
  const strong = {
    "d-dimer": 3,
    platelets: 100,
    ferritin: 800,
    procalcitonin: 10,
    crp: 10,
    "csf-protein": 1.2,
    "csf-white-cells": 3,
    "influenza-a-pcr": 1,
    "pco2-blood": 38,
    "ph-blood": 7.4,
    ammonia: 40,
  };
  const blood = [vitals(0, { temperature: 41 }), resulted("everything", 60, strong)];
  const before = q(blood);
  expect(before.ANE).toBe(0.95);
  expect(sum(before)).toBeCloseTo(1, 9);
  expect(q([...blood, mri({ "mri-thalami": 1 })]).ANE).toBeGreaterThan(0.95);
});

test("the score is 1 for the justified opinion and falls with the distance", () => {
  const prior = byClass((index) => PRIOR[index] ?? 0);
  const sure = byClass((_, name) => (name === "ANE" ? 1 : 0));
  const wrong = byClass((_, name) => (name === "TOX" ? 1 : 0));
  expect(classScore(prior, prior)).toBe(1);
  expect(classScore(sure, sure)).toBe(1);
  expect(classScore(wrong, sure)).toBe(0);
  expect(classScore(sure, prior)).toBeLessThan(0.7);
  const half = byClass((_, name) => (name === "ANE" ? 0.5 : 0));
  expect(classScore(half, sure)).toBe(1);
});

test("nothing committed has no score", () => {
  expect(
    recognise(ledgerOf(attempt([examined("neurological", 10, { gcs: 12 })]))).score,
  ).toBeNull();
});

const gas = resulted("blood-gas-capillary", 20, {});
const count = resulted("full-blood-count", 60, {});
const salts = resulted("urea-and-electrolytes", 90, {});
const opinion = (at: number) => differential(at, { ane: 0.3, other: 0.7 });
const checkpoints = (events: readonly SimEvent[], end = 2000) =>
  recognise(ledgerOf(attempt(events, { end }))).checkpoints;

test("the checkpoints are the first examination, first results, first image and the end", () => {
  const events = [examined("airway", 5), gas, count, salts, mri({ "mri-normal": 1 })];
  expect(checkpoints(events).map(({ name, at }) => [name, at])).toEqual([
    ["arrival", 5],
    ["results", 90],
    ["imaging", 900],
    ["final", 2000],
  ]);
});

test("without an examination arrival is assessed at 30 minutes", () => {
  expect(checkpoints([])[0]).toMatchObject({ name: "arrival", at: 30 });
});

test.each([
  { item: "mri-brain-short", asks: true },
  { item: "ct-venogram", asks: true },
  { item: "mri-spine", asks: false },
])("a report of $item is one of the brain: $asks", ({ item, asks }) => {
  expect(checkpoints([resulted(item, 900, {})]).some(({ name }) => name === "imaging")).toBe(asks);
});

test.each([
  { name: "standing before", at: 4, scored: true },
  { name: "within half an hour after", at: 35, scored: true },
  { name: "later than that", at: 36, scored: false },
])("a differential $name", ({ at, scored }) => {
  const [arrival] = checkpoints([examined("airway", 5), opinion(at)]);
  expect(arrival?.score !== null).toBe(scored);
});

const checkpointOf = (events: readonly SimEvent[], name: string) =>
  checkpoints(events).find((each) => each.name === name);
const results = [examined("airway", 5), gas, count, resulted("urea-and-electrolytes", 90, {})];
const told = (at: number, p: number) => differential(at, { ane: p, other: 1 - p });

test.each([
  { name: "the one that stood", later: [], ane: 0.1 },
  { name: "one written 20 minutes after", later: [told(110, 0.6)], ane: 0.6 },
  { name: "the newest of two within 20 minutes", later: [told(95, 0.4), told(110, 0.6)], ane: 0.6 },
  { name: "not one written 21 minutes after", later: [told(111, 0.6)], ane: 0.1 },
  {
    name: "not one written once the next checkpoint has come",
    later: [resulted("mri-brain", 100, { "mri-thalami": 1 }), told(100, 0.6)],
    ane: 0.1,
  },
])("a checkpoint reads $name", ({ later, ane }) => {
  const read = checkpointOf([...results, told(10, 0.1), ...later], "results")?.learner;
  expect(read?.find(({ diagnosis }) => diagnosis === "ane")?.probability).toBe(ane);
});

test.each([
  { after: "20 minutes", at: 970, ane: 0.6 },
  { after: "21 minutes", at: 971, ane: 0.1 },
])("an image that came while time ran is answered $after after the wait", ({ at, ane }) => {
  const image = resulted("mri-brain", 900, { "mri-thalami": 1 });
  const { facts, played } = attempt([told(4, 0.1), image, vitals(950), told(at, 0.6)]);
  const waited = played.map((row) => (row.at === 900 ? { ...row, at: 890 } : row));
  const read = recognise(ledgerOf({ facts, played: waited })).checkpoints.find(
    ({ name }) => name === "imaging",
  );
  expect(read?.learner.find(({ diagnosis }) => diagnosis === "ane")?.probability).toBe(ane);
});

test("an image that is answered in the minute of the hand-over is answered", () => {
  const image = resulted("mri-brain", 900, { "mri-thalami": 1 });
  const record = attempt([told(4, 0.1), image, told(910, 0.6)], { end: 910 });
  const read = recognise(ledgerOf(record)).checkpoints.find(({ name }) => name === "imaging");
  expect(read?.learner.find(({ diagnosis }) => diagnosis === "ane")?.probability).toBe(0.6);
});

test("the next checkpoint is the next in time: an image may come before the blood results", () => {
  const image = resulted("ct-head", 15, { "ct-normal": 1 });
  const events = [...results, image, told(4, 0.1), told(16, 0.6)];
  const ane = (name: string) =>
    checkpointOf(events, name)?.learner.find(({ diagnosis }) => diagnosis === "ane")?.probability;
  expect([ane("arrival"), ane("imaging")]).toEqual([0.1, 0.6]);
});

test("certainty at the door loses against the justified doubt", () => {
  const score = (probabilities: Readonly<Record<string, number>>) =>
    checkpoints([differential(4, probabilities), examined("airway", 5)])[0]?.score ?? 0;
  const doubt = { ane: 0.12, "febrile-seizure-complex": 0.4, sepsis: 0.15, other: 0.33 };
  expect(score({ ane: 1 })).toBeLessThan(score(doubt) - 0.2);
});

test("both sides are laid out by class, under the learner's own names", () => {
  const named = differential(4, {
    "post-ictal-state": 0.4,
    "febrile-seizure-simple": 0.3,
    mers: 0.3,
  });
  const [arrival] = checkpoints([named, examined("airway", 5)]);
  expect(arrival?.learner).toEqual([
    { diagnosis: "post-ictal-state", probability: 0.7 },
    { diagnosis: "other", probability: 0.3 },
  ]);
  expect(arrival?.justified.map(({ diagnosis }) => diagnosis)).toContain("post-ictal-state");
  expect(arrival?.justified).toHaveLength(DIAGNOSIS_CLASSES.length);
});

test("every class is shown by a diagnosis of its own", () => {
  const shown = checkpoints([])[0]?.justified.map(({ diagnosis }) => classOf(diagnosis)) ?? [];
  expect([...shown].sort()).toEqual([...DIAGNOSIS_CLASSES].sort());
});
