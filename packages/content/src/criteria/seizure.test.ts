import { examined, given, held, resulted, shareEarned } from "@encephalon/scoring/testing";
import { expect, test } from "vitest";
import { k3 } from "./seizure";

const convulsing = held("convulsing", 100, 180);
const brief = held("convulsing", 100, 104);
const lorazepam = (at: number) => given("lorazepam", at, { perKg: 0.1 });
const levetiracetam = (at: number) => given("levetiracetam", at, { perKg: 60 });
const begins = (at: number) => ({ kind: "convulsion_started", at, text: "" }) as const;

test.each([
  {
    name: "a subtle sign that is seen asks for a drug",
    events: [examined("neurological", 100, { "subtle-seizure": 1 }), given("lorazepam", 105)],
    share: 1,
  },
  {
    name: "seen and left",
    events: [examined("posture-and-movements", 100, { "subtle-seizure": 1 })],
    share: 0,
  },
  {
    name: "looked for and not there",
    events: [examined("neurological", 100, { "subtle-seizure": 0 })],
    share: null,
  },
  { name: "a convulsion of 4 minutes", events: brief, share: null },
  {
    name: "both drugs on their limits",
    events: [...convulsing, lorazepam(110), levetiracetam(125)],
    share: 1,
  },
  {
    name: "the first drug while it runs",
    events: [...convulsing, lorazepam(101), levetiracetam(120)],
    share: 1,
  },
  {
    name: "the first drug late",
    events: [...convulsing, lorazepam(115), levetiracetam(125)],
    share: 0.75,
  },
  {
    name: "no second drug although it goes on",
    events: [...convulsing, lorazepam(110)],
    share: 0.5,
  },
  {
    name: "no second drug asked for where the first worked",
    events: [...held("convulsing", 100, 112), lorazepam(110)],
    share: 1,
  },
  { name: "a drug from hours before", events: [...convulsing, lorazepam(20)], share: 0 },
  { name: "a drug that is none", events: [...convulsing, given("paracetamol", 106)], share: 0 },
  {
    name: "a drug of the protocol",
    events: [...convulsing, given("lorazepam", 106, { by: "protocol" })],
    share: 0,
  },
  {
    name: "convulsing on arrival: from arrival",
    events: [...held("convulsing", 0, 6), lorazepam(5)],
    share: 1,
  },
  {
    name: "a third seizure within the hour",
    events: [begins(10), begins(30), begins(70), lorazepam(75)],
    share: 1,
  },
  {
    name: "a third seizure after the hour",
    events: [begins(10), begins(30), begins(71)],
    share: null,
  },
  {
    name: "a seizure on the EEG",
    events: [resulted("eeg", 300, { "eeg-seizures": 1 }), lorazepam(305)],
    share: 1,
  },
  { name: "nothing", events: convulsing, share: 0 },
])("K3: $name", ({ events, share }) => {
  expect(shareEarned(k3, events)).toBe(share);
});
