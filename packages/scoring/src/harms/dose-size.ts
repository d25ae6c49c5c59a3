import { INFUSION_LINES, noFacts, timesMaximum } from "@encephalon/clinical";
import { roundTo } from "@encephalon/kernel";
import { givenUntil, isRunning, until } from "../chart-reading";
import { amountIn, perKgIn, totalPerKg } from "../dose";
import { DAY } from "../duration";
import { nameOf } from "../item-name";
import type { EntryOf, Ledger } from "../ledger";
import { actsWhere, type Clause, shown, when } from "./clause";
import { type HarmRule, learnerDoses } from "./harm-rule";

type Dose = EntryOf<"drug_given">;

/** All that is in the child counts; the act is the learner's. Half a per cent is rounding (design). */
const ROUNDING = 1.005;

const tooMuchParacetamol = (ledger: Ledger, at: number): readonly Clause[] => {
  const day = givenUntil(ledger, ["paracetamol"], at).filter((dose) => dose.at > at - DAY);
  const grams = day.reduce((sum, { event }) => sum + (amountIn(event, "g") ?? 0), 0);
  const perKg = totalPerKg(day, "mg");
  return [
    when(perKg > 75 * ROUNDING, `it brought 24 hours to ${shown(perKg)} mg/kg, above 75`),
    when(grams > 4 * ROUNDING, `it brought 24 hours to ${shown(grams)} g, above 4`),
  ];
};

const IN_A_LINE = ["iv", "io"];

/** With a second line in place the two need not meet (design). */
const inOneLine = (ledger: Ledger, at: number): boolean =>
  INFUSION_LINES.filter((line) => isRunning(ledger, line, at)).length < 2;

const PARTNERS: Readonly<Record<string, string>> = {
  ceftriaxone: "calcium-gluconate",
  "calcium-gluconate": "ceftriaxone",
};

/** The other of the two within 10 minutes before, with no flush in between. */
const meetsPartner = (ledger: Ledger, { at, event }: Dose): Clause => {
  const partner = PARTNERS[event.drug];
  if (partner === undefined || !IN_A_LINE.includes(event.route)) return undefined;
  const met = givenUntil(ledger, [partner], at, at - 10).findLast(
    (other) =>
      IN_A_LINE.includes(other.event.route) &&
      !until(ledger.of.done, at, other.at).some((done) => done.event.item === "line-flush"),
  );
  const names = `${nameOf(event.drug)} came ${at - (met?.at ?? at)} minutes after ${nameOf(partner)}`;
  return met && `${names} in the one line, with no flush between`;
};

/**
 * The largest dose past the gut, in mg/kg, where the dose page has none for that route: all design, so
 * that a tenfold error does not pass unseen.
 */
const DESIGN_MAXIMA: Readonly<Record<string, number>> = {
  morphine: 0.1,
  ketamine: 5,
  propofol: 3,
  fentanyl: 0.002,
};

/** By the regimen of the dose page that it fits best. */
const byDosePage = ({ facts }: Ledger, { at, event }: Dose): number | undefined =>
  timesMaximum({
    drugId: event.drug,
    dose: { value: event.amount, unit: event.unit },
    route: event.route,
    ageMonths: facts.ageMonths,
    weightKg: facts.weightKg,
    facts: noFacts(at),
  });

const byDesign = ({ event }: Dose): number | undefined => {
  const most = event.route === "enteral" ? undefined : DESIGN_MAXIMA[event.drug];
  const perKg = perKgIn(event, "mg");
  return most === undefined || perKg === undefined ? undefined : perKg / most;
};

const overTwice = (ledger: Ledger, dose: Dose): Clause => {
  const { drug, perKg, unit } = dose.event;
  const page = byDosePage(ledger, dose);
  const times = page ?? byDesign(dose) ?? 0;
  const maximum =
    page === undefined ? "largest dose of this project (design)" : "largest dose on the dose page";
  const given = `${nameOf(drug)} ${roundTo(perKg, 4)} ${unit}/kg`;
  return when(times > 2, `${given} was ${shown(times)} times the ${maximum}`);
};

export const doseHarms: readonly HarmRule[] = [
  {
    code: "H21",
    title: "Paracetamol beyond the daily maximum",
    severity: "moderate",
    why: "more than the daily maximum injures the liver",
    safer: "Count every dose of the last 24 hours, those at home included.",
    references: ["PCM-IV"],
    strength: "S",
    window: DAY,
    acts: (ledger) =>
      actsWhere(learnerDoses(ledger, ["paracetamol"]), ({ at }) => tooMuchParacetamol(ledger, at)),
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
      actsWhere(
        learnerDoses(ledger, ["ceftriaxone", "calcium-gluconate"]).filter(({ at }) =>
          inOneLine(ledger, at),
        ),
        (dose) => [meetsPartner(ledger, dose)],
      ),
  },
  {
    code: "H31",
    title: "A dose of more than twice the maximum",
    severity: "severe",
    why: "a dose of more than twice the maximum poisons, whatever the drug",
    safer: "Write the dose by weight, then look at the cap, before it is drawn up.",
    references: [],
    strength: "design",
    window: DAY,
    acts: (ledger) => {
      const drugs = [...new Set(ledger.of.given.map(({ event }) => event.drug))];
      return actsWhere(learnerDoses(ledger, drugs), (dose) => [overTwice(ledger, dose)]);
    },
  },
];
