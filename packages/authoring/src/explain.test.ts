import type { WhyOutside } from "@encephalon/model";
import { describe, expect, test } from "vitest";
import type { Calibration, Cell } from "./calibrate";
import { explain, reasonsAmiss } from "./explain";

const cell = (hour: number, within: boolean): Cell => ({
  name: "sodium",
  hour,
  tabled: 134,
  simulated: 138,
  within,
});

const calibration: Calibration = {
  cells: [cell(0, false), cell(24, true), cell(72, false)],
  aness: [],
  sites: [],
  outcome: { hour: 240, tabled: "POPC 3", simulated: "POPC 3", agrees: true },
};
const calibrated = [{ case: "C1", calibration }];

const why = (reason: string, hours: readonly number[]): WhyOutside => ({
  reason,
  cells: { C1: { sodium: hours } },
});

test("a cell outside says its reason, a cell within none", () => {
  const { cells } = explain("C1", calibration, [why("drowsy", [0, 24])]);
  expect(cells.map(({ reason }) => reason)).toEqual(["drowsy", undefined, undefined]);
});

test("a reason of another case is not taken", () => {
  const { cells } = explain("C2", calibration, [why("drowsy", [0])]);
  expect(cells.map(({ reason }) => reason)).toEqual([undefined, undefined, undefined]);
});

describe("what is amiss with the reasons is named cell by cell", () => {
  test.each([
    { name: "nothing", reasons: [why("drowsy", [0, 72])], amiss: {} },
    {
      name: "a cell without one",
      reasons: [why("drowsy", [0])],
      amiss: { withoutReason: ["C1 sodium A+72 h"] },
    },
    {
      name: "one of a cell that is within",
      reasons: [why("drowsy", [0, 24, 72])],
      amiss: { deadReason: ["C1 sodium A+24 h"] },
    },
    {
      name: "one of an hour that is not tabled",
      reasons: [why("drowsy", [0, 5, 72])],
      amiss: { deadReason: ["C1 sodium A+5 h"] },
    },
    {
      name: "two for a cell",
      reasons: [why("drowsy", [0, 72]), why("fed", [72])],
      amiss: { severalReasons: ["C1 sodium A+72 h"] },
    },
  ])("$name", ({ reasons, amiss }) => {
    const none = { withoutReason: [], deadReason: [], severalReasons: [] };
    expect(reasonsAmiss(calibrated, reasons)).toEqual({ ...none, ...amiss });
  });
});
