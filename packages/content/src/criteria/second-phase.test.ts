import {
  decided,
  done,
  examined,
  held,
  moved,
  ordered,
  resulted,
  shareEarned,
} from "@encephalon/scoring/testing";
import { expect, test } from "vitest";
import { d3a, d3b } from "./second-phase";

const back = held("baseline-regained", 1000);
const net = (at: number) => done("family-safety-net", at);
const talk = (at: number) => done("family-talk", at);
const kept = (at: number) => [
  examined("consciousness", at, { gcs: 15 }),
  decided("admission", "observe", "recovered", at),
];

test.each([
  { name: "written advice on the limit", events: [...back, net(3880)], share: 1 },
  { name: "on the late limit", events: [...back, net(5320)], share: 0.5 },
  { name: "a talk and kept in", events: [...back, talk(2000), ...kept(2010)], share: 1 },
  { name: "a talk alone", events: [...back, talk(2000)], share: 0 },
  { name: "kept in without a word", events: [...back, ...kept(2010)], share: 0 },
  { name: "a talk before she was back", events: [talk(60), ...back, ...kept(2010)], share: 0 },
  {
    name: "a talk, kept in, then sent home within the time",
    events: [...back, talk(2000), ...kept(2010), moved("home", 3000)],
    share: 0,
  },
  { name: "sent home with advice", events: [...back, net(2900), moved("home", 3000)], share: 1 },
  { name: "never back to baseline", events: [net(100)], share: null },
])("D3a: $name", ({ events, share }) => {
  expect(shareEarned(d3a, events)).toBe(share);
});

const seizure = (at: number) => ({ kind: "convulsion_started", at, text: "Jerks." }) as const;
const scan = (at: number, order = 1) => [
  ordered("mri-brain", at - 10, order),
  resulted("mri-brain", at + 60, { "mri-normal": 0 }, { sampledAt: at, order }),
];

test.each([
  { name: "on the limit", events: [seizure(6000), ...scan(6720)], share: 1 },
  { name: "on the late limit", events: [seizure(6000), ...scan(7440)], share: 0.5 },
  { name: "only the first MRI", events: [...scan(300), seizure(6000)], share: 0 },
  {
    name: "a silent seizure on EEG",
    events: [resulted("eeg", 6000, { "eeg-seizures": 1 }), ...scan(6100)],
    share: 1,
  },
  { name: "a seizure of the first two days asks for none", events: [seizure(2879)], share: null },
])("D3b: $name", ({ events, share }) => {
  expect(shareEarned(d3b, events)).toBe(share);
});
