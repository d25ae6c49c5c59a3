import {
  decided,
  done,
  examined,
  given,
  ordered,
  resulted,
  shareEarned,
} from "@encephalon/scoring/testing";
import { expect, test } from "vitest";
import { d2a, d2b, d2c } from "./demyelination";

const mri = resulted("mri-brain", 300, { "mri-normal": 0 });
const tap = done("lumbar-puncture", 480);
const pulse = (at: number, perKg = 30) => given("methylprednisolone", at, { perKg });

test.each([
  { name: "on the limit", events: [mri, tap, pulse(1020)], share: 1 },
  { name: "20 mg/kg", events: [mri, tap, pulse(600, 20)], share: 1 },
  { name: "on the late limit", events: [mri, tap, pulse(2460)], share: 0.5 },
  { name: "half the dose", events: [mri, tap, pulse(600, 10)], share: 0.5 },
  { name: "before the tap", events: [mri, pulse(400), tap], share: 0 },
  { name: "before the MRI", events: [pulse(200), mri, tap], share: 0 },
  { name: "without a tap", events: [mri, pulse(600)], share: 0 },
  {
    name: "with a true reason against the tap",
    events: [
      mri,
      examined("consciousness", 400, { gcs: 8 }),
      decided("lumbar-puncture", "defer", "low-gcs", 410),
      pulse(600),
    ],
    share: 1,
  },
])("D2a: $name", ({ events, share }) => {
  expect(shareEarned(d2a, events)).toBeCloseTo(share, 4);
});

test("D2a does not apply without an MRI report", () => {
  expect(shareEarned(d2a, [tap, pulse(600)])).toBeNull();
});

const mog = (at: number) => ordered("mog-igg", at);
const serum = (at: number) => ordered("store-samples", at);

test.each([
  { name: "both at the minute of the dose", events: [mog(600), serum(600), pulse(600)], share: 1 },
  { name: "the antibody a minute late", events: [mog(601), serum(600), pulse(600)], share: 0 },
  { name: "the antibody alone", events: [mog(500), pulse(600)], share: 0 },
  {
    name: "a virus instead of serum",
    events: [mog(1), ordered("viral-pcr-rapid", 2), pulse(600)],
    share: 1,
  },
  {
    name: "another steroid before them",
    events: [given("dexamethasone", 40, { perKg: 0.15 }), mog(500), serum(500), pulse(600)],
    share: 0,
  },
  {
    name: "hydrocortisone after them, and no pulse",
    events: [mog(500), serum(500), given("hydrocortisone", 600, { perKg: 2 })],
    share: 1,
  },
  { name: "no steroid at all", events: [mog(500), serum(500)], share: null },
])("D2b: $name", ({ events, share }) => {
  expect(shareEarned(d2b, events)).toBe(share);
});

const threeDays = [pulse(600), pulse(2040), pulse(3480)];
const taper = (at: number) => given("prednisolone", at, { perKg: 2, route: "enteral" });

test.each([
  { name: "on the limit", events: [...threeDays, taper(3480 + 2880)], share: 1 },
  { name: "on the late limit", events: [...threeDays, taper(3480 + 5760)], share: 0.5 },
  { name: "already after the first day", events: [...threeDays, taper(1000)], share: 1 },
  { name: "not written", events: threeDays, share: 0 },
  { name: "two days of steroid ask for none", events: threeDays.slice(0, 2), share: null },
])("D2c: $name", ({ events, share }) => {
  expect(shareEarned(d2c, events)).toBe(share);
});
