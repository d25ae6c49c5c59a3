import { expect, test } from "vitest";
import { credit, creditOfShare } from "./credit";

test.each([
  { name: "before the zero", t: -30, full: 60, late: 120, s: 1 },
  { name: "at the zero", t: 0, full: 60, late: 120, s: 1 },
  { name: "on the full limit", t: 60, full: 60, late: 120, s: 1 },
  { name: "halfway from full to late", t: 90, full: 60, late: 120, s: 0.75 },
  { name: "on the late limit", t: 120, full: 60, late: 120, s: 0.5 },
  { name: "halfway from late to nothing", t: 150, full: 60, late: 120, s: 0.25 },
  { name: "as long after late as late was after full", t: 180, full: 60, late: 120, s: 0 },
  { name: "a day later", t: 1620, full: 60, late: 120, s: 0 },
  { name: "all or nothing, on the limit", t: 60, full: 60, late: 60, s: 1 },
  { name: "all or nothing, one minute late", t: 61, full: 60, late: 60, s: 0 },
  { name: "before, with a limit of 0", t: 0, full: 0, late: 0, s: 1 },
  { name: "after, with a limit of 0", t: 1, full: 0, late: 0, s: 0 },
  { name: "narrow: the glucose of K1 at 16 min", t: 16, full: 15, late: 60, s: 1 - 0.5 / 45 },
  { name: "D6b: 40 minutes off the hour", t: 40, full: 20, late: 40, s: 0.5 },
])("$name", ({ t, full, late, s }) => {
  expect(credit(t, full, late)).toBeCloseTo(s, 12);
});

test.each([
  { share: 1, s: 1 },
  { share: 0.8, s: 1 },
  { share: 0.65, s: 0.75 },
  { share: 0.5, s: 0.5 },
  { share: 0.35, s: 0.25 },
  { share: 0.2, s: 0 },
  { share: 0, s: 0 },
])("a share of $share in target earns $s", ({ share, s }) => {
  expect(creditOfShare(share, 0.8, 0.5)).toBeCloseTo(s, 12);
});
