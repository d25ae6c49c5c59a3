import {
  decided,
  given,
  held,
  infant,
  ordered,
  resulted,
  shareEarned,
} from "@encephalon/scoring/testing";
import { expect, test } from "vitest";
import { k11 } from "./eeg";

const drowsy = held("gcs-12-or-less", 0);
const eeg = (at: number, seizures = 0) => [
  ordered("eeg", at - 60, 1),
  resulted("eeg", at + 30, { "eeg-seizures": seizures }, { sampledAt: at, order: 1 }),
];

test.each([
  {
    name: "a child who wakes",
    events: [...held("gcs-12-or-less", 0, 59), ...eeg(100)],
    share: null,
  },
  { name: "early", events: [...drowsy, ...eeg(300)], share: 1 },
  { name: "12 h after the hour", events: [...drowsy, ...eeg(60 + 720)], share: 1 },
  { name: "24 h after the hour", events: [...drowsy, ...eeg(60 + 1440)], share: 0.5 },
  {
    name: "a convulsion starts the hour again",
    events: [...drowsy, ...held("convulsing", 30, 40), ...eeg(40 + 60 + 720)],
    share: 1,
  },
  {
    name: "coma without a convulsion: at once",
    events: [...held("gcs-8-or-less", 200), ...eeg(200 + 1440)],
    share: 0.5,
  },
  {
    name: "seizures seen and treated",
    events: [...drowsy, ...eeg(300, 1), given("levetiracetam", 390)],
    share: 1,
  },
  {
    name: "seizures seen, treated a minute late",
    events: [...drowsy, ...eeg(300, 1), given("levetiracetam", 391)],
    share: 0.5,
  },
  {
    name: "referred although there is one",
    events: [...drowsy, decided("eeg", "refer", "no-eeg", 100)],
    share: 0,
  },
  { name: "nothing", events: drowsy, share: 0 },
])("K11: $name", ({ events, share }) => {
  expect(shareEarned(k11, events)).toBe(share);
});

test("K11: without EEG on site a recorded referral is full", () => {
  const facts = { ...infant, hospital: { ...infant.hospital, lacks: ["eeg"] } };
  const events = [...drowsy, decided("eeg", "refer", "no-eeg", 100)];
  expect(shareEarned(k11, events, { facts })).toBe(1);
});
