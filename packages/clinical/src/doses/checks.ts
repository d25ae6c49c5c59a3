import type { AnalyteId } from "../analytes";
import type { Route, Source } from "../catalogue/item";
import { referenceRange } from "../reference-range";
import { hypotensionLimit } from "../vital-limits";
import {
  ANTIBACTERIALS,
  ANTICOAGULANTS,
  BENZODIAZEPINES,
  BETA_LACTAMS,
  SECOND_LINE_ANTISEIZURE,
  SEDATIVES,
  TOXIN_BLOCKERS,
} from "./drug-classes";
import type { DoseQuestion } from "./warning";

/** One line of "check before giving": when it is true, the text is shown. */
export interface Check {
  readonly code: string;
  readonly drugs: readonly string[];
  readonly when: (question: DoseQuestion) => boolean;
  readonly text: string;
  readonly reference: Source;
}

const above =
  (analyte: AnalyteId, limit: number) =>
  ({ facts }: DoseQuestion): boolean =>
    (facts.latest[analyte] ?? Number.NEGATIVE_INFINITY) > limit;

const below =
  (analyte: AnalyteId, limit: number) =>
  ({ facts }: DoseQuestion): boolean =>
    (facts.latest[analyte] ?? Number.POSITIVE_INFINITY) < limit;

/** A value above so many times the upper end of its reference range. */
const timesUpper =
  (analyte: AnalyteId, times: number) =>
  ({ facts, ageMonths }: DoseQuestion): boolean => {
    const high = referenceRange(analyte, ageMonths)?.high;
    const value = facts.latest[analyte];
    return high !== undefined && value !== undefined && value > times * high;
  };

const givenWithin = (question: DoseQuestion, drugs: readonly string[], minutes: number): number =>
  question.facts.given.filter((g) => drugs.includes(g.drugId) && g.at > question.facts.at - minutes)
    .length;

const everGiven = (question: DoseQuestion, drugs: readonly string[]): boolean =>
  question.facts.given.some((g) => drugs.includes(g.drugId));

const hypotensive = ({ facts, ageMonths }: DoseQuestion): boolean =>
  facts.systolic !== undefined && facts.systolic < hypotensionLimit(ageMonths);

const underMonths =
  (limit: number) =>
  ({ ageMonths }: DoseQuestion): boolean =>
    ageMonths < limit;

const impairedKidney = (question: DoseQuestion): boolean => timesUpper("creatinine", 1)(question);

const isRate = ({ dose }: DoseQuestion): boolean => /\/(h|min)$/.test(dose.unit);

const unread =
  (order: string) =>
  ({ facts }: DoseQuestion): boolean =>
    !facts.resulted.includes(order);

const unsampled =
  (...orders: readonly string[]) =>
  ({ facts }: DoseQuestion): boolean =>
    !orders.some((order) => facts.sampled.includes(order));

const inALine = (route: Route): boolean => route === "iv" || route === "io";

/** In the one line within 10 minutes, with no flush between. With a second line the two need not meet (design). */
const sameLine =
  (partner: string) =>
  ({ route, facts }: DoseQuestion): boolean =>
    inALine(route) &&
    facts.lines < 2 &&
    facts.given.some(
      (g) =>
        g.drugId === partner &&
        inALine(g.route) &&
        g.at > facts.at - 10 &&
        (facts.flushedAt === null || facts.flushedAt < g.at),
    );

const steroidChecks: readonly Check[] = [
  {
    code: "no-infection-cover",
    drugs: ["methylprednisolone"],
    when: (q) => !everGiven(q, [...ANTIBACTERIALS, "aciclovir"]),
    text: "No antibacterial and no aciclovir has been given yet.",
    reference: "design",
  },
  {
    code: "samples-first",
    drugs: ["methylprednisolone", "immunoglobulin"],
    when: unsampled("store-samples", "mog-igg"),
    text: "Samples for antibody, metabolic and viral tests have not been taken.",
    reference: "design",
  },
  {
    code: "ammonia-high",
    drugs: ["methylprednisolone", "hydrocortisone", "dexamethasone"],
    when: above("ammonia", 150),
    text: "Ammonia is above 150 µmol/L: steroid drives it up.",
    reference: "UCD2022",
  },
  {
    code: "glucose-high",
    drugs: ["methylprednisolone"],
    when: above("glucose-blood", 10),
    text: "Glucose is already above 10 mmol/L, and steroid raises it.",
    reference: "unverified",
  },
  {
    code: "steroid-stacked",
    drugs: ["methylprednisolone", "dexamethasone"],
    when: (q) =>
      givenWithin(
        q,
        ["methylprednisolone", "dexamethasone"].filter((d) => d !== q.drugId),
        1440,
      ) > 0,
    text: "Another steroid ran in the last 24 hours: do not stack them.",
    reference: "ABX",
  },
];

const immuneChecks: readonly Check[] = [
  {
    code: "exchange-planned",
    drugs: ["immunoglobulin"],
    when: ({ facts }) => facts.plasmaExchangePlanned,
    text: "A plasma exchange is planned or runs: it would wash this out.",
    reference: "unverified",
  },
  {
    code: "kidney",
    drugs: ["immunoglobulin", "aciclovir", "vancomycin", "peramivir"],
    when: impairedKidney,
    text: "Creatinine is above the range for age: adjust and hydrate.",
    reference: "design",
  },
  {
    code: "albumin-low",
    drugs: ["immunoglobulin"],
    when: below("albumin-serum", 20),
    text: "Albumin is below 20 g/L: blood clots readily, and this thickens it.",
    reference: "IVIG-AE",
  },
  {
    code: "thrombosis",
    drugs: ["immunoglobulin"],
    when: ({ facts }) => facts.thrombosisShown,
    text: "A venous thrombosis is shown.",
    reference: "IVIG-AE",
  },
  {
    code: "off-label-age",
    drugs: ["tocilizumab"],
    when: underMonths(24),
    text: "Under 2 years this is off-label: discuss it first.",
    reference: "TCZ-label",
  },
  {
    code: "neutrophils-low",
    drugs: ["tocilizumab"],
    when: below("neutrophils", 2),
    text: "Neutrophils are below 2.0 ×10⁹/L.",
    reference: "TCZ-label",
  },
  {
    code: "platelets-low",
    drugs: ["tocilizumab"],
    when: below("platelets", 100),
    text: "Platelets are below 100 ×10⁹/L.",
    reference: "TCZ-label",
  },
  {
    code: "liver",
    drugs: ["tocilizumab"],
    when: (q) => timesUpper("alt", 1.5)(q) || timesUpper("ast", 1.5)(q),
    text: "ALT or AST is above 1.5 times the upper limit.",
    reference: "TCZ-label",
  },
  {
    code: "no-infection-cover",
    drugs: ["tocilizumab"],
    when: (q) => !everGiven(q, ANTIBACTERIALS),
    text: "No antibacterial has been given yet.",
    reference: "TCZ-label",
  },
];

const brainChecks: readonly Check[] = [
  {
    code: "hypotension",
    drugs: ["mannitol"],
    when: hypotensive,
    text: "The systolic pressure is below the limit for age.",
    reference: "HarrietLane",
  },
  {
    code: "albumin-low",
    drugs: ["mannitol"],
    when: below("albumin-serum", 20),
    text: "Albumin is below 20 g/L: the vessels are empty, and an osmotic diuretic empties them more.",
    reference: "design",
  },
  {
    code: "osmolality-high",
    drugs: ["mannitol"],
    when: above("osmolality-serum", 320),
    text: "Osmolality is above 320 mOsm/kg.",
    reference: "HarrietLane",
  },
  {
    code: "no-urine",
    drugs: ["mannitol"],
    when: ({ facts }) => facts.hardlyAnyUrine,
    text: "Hardly any urine.",
    reference: "HarrietLane",
  },
  {
    code: "sodium-high",
    drugs: ["hypertonic-saline-3"],
    when: above("sodium", 155),
    text: "Sodium is already above 155 mmol/L.",
    reference: "Kochanek2019",
  },
  {
    code: "sodium-low",
    drugs: ["hypertonic-saline-3"],
    when: below("sodium", 130),
    text: "Sodium starts below 130 mmol/L: not more than 12 mmol/L up in 24 hours.",
    reference: "unverified",
  },
  {
    code: "sodium-not-rising",
    drugs: ["desmopressin", "vasopressin"],
    when: below("sodium", 146),
    text: "Sodium has not risen: this may not be diabetes insipidus.",
    reference: "RCH-DI",
  },
  {
    code: "hypotonic",
    drugs: ["maintenance-hypotonic"],
    when: () => true,
    text: "Hypotonic fluid lowers sodium and swells the brain.",
    reference: "unverified",
  },
];

const seizureChecks: readonly Check[] = [
  {
    code: "hypotension",
    drugs: ["fosphenytoin", "phenobarbital", "diazepam"],
    when: hypotensive,
    text: "The systolic pressure is below the limit for age.",
    reference: "unverified",
  },
  {
    code: "two-benzodiazepines",
    drugs: [...BENZODIAZEPINES, "phenobarbital"],
    when: (q) => !isRate(q) && givenWithin(q, BENZODIAZEPINES, 60) >= 2,
    text: "Two benzodiazepine doses are already in.",
    reference: "CHOP-SE",
  },
  {
    code: "second-drug",
    drugs: BENZODIAZEPINES,
    when: (q) =>
      !isRate(q) &&
      givenWithin(q, BENZODIAZEPINES, 60) >= 2 &&
      !everGiven(q, SECOND_LINE_ANTISEIZURE),
    text: "No second-line drug has been started.",
    reference: "CHOP-SE",
  },
  {
    code: "not-convulsing",
    drugs: SEDATIVES,
    when: ({ facts }) => facts.convulsing === false && !facts.ventilated,
    text: "No convulsion is recorded now: posturing and sleep are not seizures.",
    reference: "CHOP-SE",
  },
  {
    code: "sedative-in-hypotension",
    drugs: SEDATIVES,
    when: (q) => hypotensive(q) && !q.facts.vasoactiveRunning,
    text: "The pressure is low and no vasoactive drug runs.",
    reference: "ACCM2017",
  },
  {
    code: "valproate-age",
    drugs: ["valproate"],
    when: underMonths(24),
    text: "Under 2 years valproate can destroy the liver.",
    reference: "SE-summary",
  },
  {
    code: "valproate-liver",
    drugs: ["valproate"],
    when: (q) => timesUpper("alt", 2)(q) || timesUpper("ast", 2)(q),
    text: "ALT or AST is above twice the upper limit.",
    reference: "VPA-POLG2024",
  },
  {
    code: "valproate-ammonia",
    drugs: ["valproate"],
    when: (q) => q.facts.latest.ammonia === undefined || above("ammonia", 50)(q),
    text: "Ammonia is raised, or has not been measured.",
    reference: "VPA-POLG2024",
  },
];

const infectionChecks: readonly Check[] = [
  {
    code: "baloxavir-age",
    drugs: ["baloxavir"],
    when: underMonths(60),
    text: "Not under 5 years in the table used here.",
    reference: "AAP2022flu",
  },
  {
    code: "calcium-in-line",
    drugs: ["ceftriaxone"],
    when: sameLine("calcium-gluconate"),
    text: "Calcium ran in this line: another line, or flush.",
    reference: "CRO-label",
  },
  {
    code: "ceftriaxone-in-line",
    drugs: ["calcium-gluconate"],
    when: sameLine("ceftriaxone"),
    text: "Ceftriaxone ran in this line: another line, or flush.",
    reference: "CRO-label",
  },
  {
    code: "alone",
    drugs: TOXIN_BLOCKERS,
    when: (q) => !everGiven(q, BETA_LACTAMS),
    text: "A drug against the toxin is added to a beta-lactam, never given alone.",
    reference: "TSS-AU",
  },
];

const otherChecks: readonly Check[] = [
  {
    code: "nsaid",
    drugs: ["diclofenac", "mefenamic-acid"],
    when: () => true,
    text: "Goes with death in influenza encephalopathy.",
    reference: "Nagao2008",
  },
  {
    code: "reye",
    drugs: ["aspirin"],
    when: ({ ageMonths }) => ageMonths < 216,
    text: "Aspirin in a child with influenza or varicella: Reye syndrome.",
    reference: "CDC-Reye",
  },
  {
    code: "liver",
    drugs: ["paracetamol"],
    when: (q) => timesUpper("alt", 1)(q) || timesUpper("ast", 1)(q),
    text: "Liver enzymes are raised: keep to 60 mg/kg in a day.",
    reference: "unverified",
  },
  {
    code: "etomidate-shock",
    drugs: ["etomidate"],
    when: (q) => hypotensive(q) || q.facts.vasoactiveRunning,
    text: "Etomidate shuts the adrenals down in shock.",
    reference: "ACCM2017",
  },
  {
    code: "confused-and-febrile",
    drugs: ["haloperidol"],
    when: ({ facts }) =>
      (facts.temperature ?? 37) >= 38 &&
      (facts.latest["glucose-blood"] === undefined || facts.latest["ph-blood"] === undefined),
    text: "Fever with confusion: glucose and gas first.",
    reference: "CHOP-agitation",
  },
  {
    code: "no-ecg",
    drugs: ["haloperidol"],
    when: unread("ecg"),
    text: "No ECG yet: it lengthens the QT interval.",
    reference: "CHOP-agitation",
  },
  {
    code: "lactate-high",
    drugs: ["ringer-lactate"],
    when: above("lactate-blood", 4),
    text: "Lactate is above 4 mmol/L: a crystalloid without lactate, and glucose, where the mitochondria may fail.",
    reference: "design",
  },
  {
    code: "propofol-infusion",
    drugs: ["propofol"],
    when: isRate,
    text: "An infusion of propofol is not for a child with a possible mitochondrial disease.",
    reference: "unverified",
  },
  {
    code: "no-thrombosis",
    drugs: ANTICOAGULANTS,
    when: ({ facts }) => !facts.thrombosisShown,
    text: "No venogram shows a thrombosis.",
    reference: "Lebas2012",
  },
  {
    code: "platelets-low",
    drugs: ANTICOAGULANTS,
    when: below("platelets", 50),
    text: "Platelets are below 50 ×10⁹/L.",
    reference: "Lebas2012",
  },
  {
    code: "sample-first",
    drugs: ["platelets-transfusion"],
    when: unsampled("full-blood-count"),
    text: "No blood count has been sent: it is needed before the transfusion.",
    reference: "design",
  },
];

/** "Check before giving", as far as a chart can show it. */
export const checks: readonly Check[] = [
  ...steroidChecks,
  ...immuneChecks,
  ...brainChecks,
  ...seizureChecks,
  ...infectionChecks,
  ...otherChecks,
];
