import { SEDATIVES } from "@encephalon/clinical";
import { givenUntil, holds, isPresent, lastConvulsion, latestValue } from "../chart-reading";
import { DAY } from "../duration";
import type { Ledger } from "../ledger";
import { agreedByTwo } from "../reason-truths";
import { hasSign } from "../signs-on-chart";
import { actsWhere, type Clause, when } from "./clause";
import type { HarmRule } from "./harm-rule";

const notAtBaseline = (ledger: Ledger, at: number): Clause => {
  const score = latestValue(ledger, "gcs", at) ?? 15;
  if (score < 15) return `the last coma score on the chart was ${score}`;
  return when(!holds(ledger, "baseline-regained", at), "the child was not back to baseline");
};

const newSign = (ledger: Ledger, at: number): Clause =>
  when(
    hasSign(ledger, "focal-signs", at) || hasSign(ledger, "abnormal-posture", at),
    "there was a focal sign or an abnormal posture",
  );

const convulsedLately = (ledger: Ledger, at: number): Clause => {
  const minutes = at - lastConvulsion(ledger, at);
  return when(minutes < 180, `the last convulsion was ${minutes} minutes before, under 3 hours`);
};

const sedatedLately = (ledger: Ledger, at: number): Clause => {
  const last = givenUntil(ledger, SEDATIVES, at, at - 179).at(-1);
  return last && `the last sedative was ${at - last.at} minutes before, under 3 hours`;
};

export const dispositionHarms: readonly HarmRule[] = [
  {
    code: "H20",
    title: "Sent home before baseline",
    severity: "severe",
    why: "a child who gets worse at home is far from help",
    safer:
      "Keep and look again: back to baseline for the family, 3 hours clear, written safety net.",
    references: [],
    strength: "design",
    window: DAY,
    acts: (ledger) =>
      actsWhere(
        ledger.of.moved.filter(({ event }) => event.place === "home"),
        ({ at }) => [
          notAtBaseline(ledger, at),
          newSign(ledger, at),
          convulsedLately(ledger, at),
          sedatedLately(ledger, at),
        ],
      ),
  },
  {
    code: "H32",
    title: "Intensive care limited on a score alone",
    severity: "severe",
    why: "nothing in its source lets the severity score decide who is treated",
    safer:
      "Full care; limits only shared, by two seniors with the family, or after brain death is found.",
    references: ["Yamamoto2015"],
    strength: "A",
    window: DAY,
    acts: (ledger) =>
      actsWhere(
        ledger.of.decided.filter(
          ({ event }) =>
            event.item === "limits-of-treatment" &&
            event.choice === "limit" &&
            event.reason === "aness",
        ),
        ({ at }) => [
          when(
            !isPresent(ledger, "brain-death", at) && !agreedByTwo(ledger, at),
            "the severity score was the reason, with no talk of two seniors on record",
          ),
        ],
      ),
  },
];
