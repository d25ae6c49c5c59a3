import { SEDATIVES } from "@encephalon/clinical";
import { givenUntil, holds, isPresent, lastConvulsion, latestValue, until } from "../chart-reading";
import type { Ledger } from "../ledger";
import { hasSign } from "../signs-on-chart";
import { DAY, type HarmRule } from "./harm-rule";

const notAtBaseline = (ledger: Ledger, at: number): boolean =>
  !holds(ledger, "baseline-regained", at) || (latestValue(ledger, "gcs", at) ?? 15) < 15;

const withinThreeHours = (ledger: Ledger, at: number): boolean =>
  at - lastConvulsion(ledger, at) < 180 || givenUntil(ledger, SEDATIVES, at, at - 179).length > 0;

const newSign = (ledger: Ledger, at: number): boolean =>
  hasSign(ledger, "focal-signs", at) || hasSign(ledger, "abnormal-posture", at);

const agreedByTwo = ({ of }: Ledger, at: number): boolean =>
  until(of.done, at).some(({ event }) => event.item === "limits-of-treatment");

export const dispositionHarms: readonly HarmRule[] = [
  {
    code: "H20",
    title: "Sent home before baseline",
    severity: "severe",
    why: "the child was not back to baseline, or the last convulsion or sedative was less than 3 hours ago",
    safer:
      "Keep and look again: back to baseline for the family, 3 hours clear, written safety net.",
    references: [],
    strength: "design",
    window: DAY,
    acts: (ledger) =>
      ledger.of.moved.filter(
        ({ at, event }) =>
          event.place === "home" &&
          (notAtBaseline(ledger, at) || newSign(ledger, at) || withinThreeHours(ledger, at)),
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
      ledger.of.decided.filter(
        ({ at, event }) =>
          event.item === "limits-of-treatment" &&
          event.choice === "limit" &&
          event.reason === "aness" &&
          !isPresent(ledger, "brain-death", at) &&
          !agreedByTwo(ledger, at),
      ),
  },
];
