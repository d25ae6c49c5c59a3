import { timesMaximum } from "@encephalon/clinical";
import { givenUntil, isRunning, until } from "../chart-reading";
import { amountIn, totalPerKg } from "../dose";
import type { EntryOf, Ledger } from "../ledger";
import { DAY, type HarmRule, learnerDoses } from "./harm-rule";

type Dose = EntryOf<"drug_given">;

/** All that is in the child counts; the act is the learner's. Half a per cent is rounding (design). */
const ROUNDING = 1.005;

const tooMuchParacetamol = (ledger: Ledger, at: number): boolean => {
  const day = givenUntil(ledger, ["paracetamol"], at).filter((dose) => dose.at > at - DAY);
  const grams = day.reduce((sum, { event }) => sum + (amountIn(event, "g") ?? 0), 0);
  return totalPerKg(day, "mg") > 75 * ROUNDING || grams > 4 * ROUNDING;
};

const LINES = ["peripheral-line", "intraosseous", "central-line"];
const IN_A_LINE = ["iv", "io"];

/** With a second line in place the two need not meet (design). */
const inOneLine = (ledger: Ledger, at: number): boolean =>
  LINES.filter((line) => isRunning(ledger, line, at)).length < 2;

const PARTNERS: Readonly<Record<string, string>> = {
  ceftriaxone: "calcium-gluconate",
  "calcium-gluconate": "ceftriaxone",
};

/** The other of the two within 10 minutes before, with no flush in between. */
const meetsPartner = (ledger: Ledger, { at, event }: Dose): boolean => {
  const partner = PARTNERS[event.drug];
  if (partner === undefined || !IN_A_LINE.includes(event.route)) return false;
  return givenUntil(ledger, [partner], at, at - 10).some(
    (other) =>
      IN_A_LINE.includes(other.event.route) &&
      !until(ledger.of.done, at, other.at).some((done) => done.event.item === "line-flush"),
  );
};

/** By the regimen of the dose page that it fits best. */
const timesOver = ({ facts }: Ledger, { at, event }: Dose): number =>
  timesMaximum({
    drugId: event.drug,
    dose: { value: event.amount, unit: event.unit },
    route: event.route,
    ageMonths: facts.ageMonths,
    weightKg: facts.weightKg,
    facts: { at, allergies: [], latest: {}, given: [], sampled: [] },
  }) ?? 0;

export const doseHarms: readonly HarmRule[] = [
  {
    code: "H21",
    title: "Paracetamol beyond the daily maximum",
    severity: "moderate",
    why: "more than 75 mg/kg or 4 g in 24 hours injures the liver",
    safer: "Count every dose of the last 24 hours, those at home included.",
    references: ["PCM-IV"],
    strength: "S",
    window: DAY,
    acts: (ledger) =>
      learnerDoses(ledger, ["paracetamol"]).filter(({ at }) => tooMuchParacetamol(ledger, at)),
  },
  {
    code: "H27",
    title: "Ceftriaxone and calcium in one line",
    severity: "moderate",
    why: "the two precipitate where they meet",
    safer: "A flush between them, or two lines.",
    references: ["CRO-label"],
    strength: "S",
    window: DAY,
    acts: (ledger) =>
      learnerDoses(ledger, ["ceftriaxone", "calcium-gluconate"]).filter(
        (dose) => meetsPartner(ledger, dose) && inOneLine(ledger, dose.at),
      ),
  },
  {
    code: "H31",
    title: "A dose of more than twice the maximum",
    severity: "severe",
    why: "the dose is more than twice the largest on the dose page",
    safer: "Write the dose by weight, then look at the cap, before it is drawn up.",
    references: [],
    strength: "design",
    window: DAY,
    acts: (ledger) => {
      const drugs = [...new Set(ledger.of.given.map(({ event }) => event.drug))];
      return learnerDoses(ledger, drugs).filter((dose) => timesOver(ledger, dose) > 2);
    },
  },
];
