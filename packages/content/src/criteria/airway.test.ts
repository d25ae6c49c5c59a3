import { called, decided, done, examined, held, shareEarned } from "@encephalon/scoring/testing";
import { expect, test } from "vitest";
import { k2 } from "./airway";

const failing = held("airway-failing", 100);
const senior = called("intensive-care", 105);

test.each([
  { name: "the airway never failed", events: [done("intubation", 20)], share: null },
  { name: "tube and senior", events: [...failing, senior, done("intubation", 120)], share: 1 },
  { name: "on the limit", events: [...failing, senior, done("intubation", 135)], share: 1 },
  { name: "on the late limit", events: [...failing, senior, done("intubation", 195)], share: 0.5 },
  { name: "a dip of 5 minutes", events: held("airway-failing", 100, 105), share: null },
  { name: "failing for longer", events: held("airway-failing", 100, 106), share: 0 },
  {
    name: "failing at the door: at once",
    events: [...held("airway-failing", 0), called("senior", 5), done("intubation", 90)],
    share: 0.5,
  },
  { name: "tube without a senior", events: [...failing, done("intubation", 120)], share: 0 },
  { name: "senior without a decision", events: [...failing, senior], share: 0 },
  {
    name: "another call",
    events: [...failing, called("pharmacy", 105), done("intubation", 120)],
    share: 0,
  },
  {
    name: "watching a child whose score rises",
    events: [
      ...failing,
      senior,
      examined("consciousness", 100, { gcs: 8 }),
      examined("consciousness", 110, { gcs: 9 }),
      decided("intubation", "watch", "waking", 112),
    ],
    share: 1,
  },
  {
    name: "watching a child whose score does not rise",
    events: [
      ...failing,
      senior,
      examined("consciousness", 100, { gcs: 8 }),
      examined("consciousness", 110, { gcs: 8 }),
      decided("intubation", "watch", "waking", 112),
    ],
    share: 0,
  },
  {
    name: "watching without a senior",
    events: [
      ...failing,
      examined("consciousness", 100, { gcs: 8 }),
      examined("consciousness", 110, { gcs: 9 }),
      decided("intubation", "watch", "waking", 112),
    ],
    share: 0,
  },
  { name: "nothing", events: failing, share: 0 },
])("K2: $name", ({ events, share }) => {
  expect(shareEarned(k2, events)).toBe(share);
});
