import { referenceRange } from "@encephalon/clinical";
import { ballotOf, classOf } from "../ballot";
import { committedAt, hasBeenPresent, holds, latestValue, until } from "../chart-reading";
import { perKgIn } from "../dose";
import { DAY } from "../duration";
import { nameOf } from "../item-name";
import type { Ledger } from "../ledger";
import type { Hit } from "../match-act";
import { isShockOnChart } from "../shock-on-chart";
import { above, actsWhere, below, type Clause, shown, when, youngerThan } from "./clause";
import { type HarmRule, learnerDoses, learnerStarts } from "./harm-rule";

const feverLately = (ledger: Ledger, at: number): Clause => {
  const hot = until(ledger.of.vitals, at, at - 14 * DAY).findLast(
    ({ event }) => event.vitals.temperature >= 38,
  );
  return hot && `the child had had ${shown(hot.event.vitals.temperature)} °C`;
};

const overTwiceUpper = (ledger: Ledger, test: "alt" | "ast", at: number): Clause => {
  const upper = referenceRange(test, ledger.facts.ageMonths)?.high;
  const value = latestValue(ledger, test, at);
  if (upper === undefined || value === undefined) return undefined;
  return when(value > 2 * upper, `${test.toUpperCase()} was ${value}, over twice ${upper}`);
};

const ammoniaBars = (ledger: Ledger, at: number): Clause =>
  latestValue(ledger, "ammonia", at) === undefined
    ? "ammonia was not known"
    : above(ledger, at, { finding: "ammonia", says: "ammonia was", limit: 50 });

/** Among the three most probable classes of the differential that stands. */
const sepsisInTopThree = (ledger: Ledger, at: number): boolean => {
  const entries = committedAt(ledger, at)?.event.entries ?? [];
  const ballot = ballotOf(entries);
  const sepsis = ballot.get("BAC") ?? 0;
  const named = entries.some(
    ({ diagnosis }) => classOf(diagnosis) === "BAC" && diagnosis !== "bacterial-meningitis",
  );
  return named && sepsis > 0 && [...ballot.values()].filter((p) => p > sepsis).length < 3;
};

const unshownClot = (ledger: Ledger, at: number): Clause =>
  when(!hasBeenPresent(ledger, "venous-occlusion", at), "no venogram had shown a thrombosis");

/** Treatment is 1 mg/kg every 12 h; from 0.75 mg/kg a dose counts as one (design). */
const TREATMENT_DOSE = 0.75;

/** Enoxaparin by its dose; heparin that runs is treatment at any rate (design). */
const treatmentDoses = (ledger: Ledger): readonly Hit[] => [
  ...learnerDoses(ledger, ["enoxaparin"]).filter(
    ({ event }) => (perKgIn(event, "mg") ?? TREATMENT_DOSE) >= TREATMENT_DOSE,
  ),
  ...learnerStarts(ledger, ["heparin"]),
];

export const forbiddenDrugs: readonly HarmRule[] = [
  {
    code: "H1",
    title: "Diclofenac or mefenamic acid given",
    severity: "severe",
    why: "both are associated with death in influenza encephalopathy",
    safer: "Paracetamol, up to its daily limit, and cooling by simple means.",
    references: ["Nagao2008", "Hama2009", "NPRA2023"],
    strength: "A",
    window: DAY,
    acts: (ledger) =>
      ["diclofenac", "mefenamic-acid"].flatMap((drug) =>
        actsWhere(learnerStarts(ledger, [drug]), () => [`${nameOf(drug)} was given`]),
      ),
  },
  {
    code: "H2",
    title: "Aspirin given to a child with a febrile illness",
    severity: "severe",
    why: "aspirin in influenza or varicella is tied to Reye syndrome",
    safer: "Paracetamol for fever and pain.",
    references: ["CDC-Reye"],
    strength: "T",
    window: DAY,
    acts: (ledger) =>
      ledger.facts.ageMonths < 216
        ? actsWhere(learnerDoses(ledger, ["aspirin"]), ({ at }) => [feverLately(ledger, at)])
        : [],
  },
  {
    code: "H4",
    title: "Valproate where it is barred",
    severity: "severe",
    why: "valproate can then bring liver failure and hyperammonaemia",
    safer: "Levetiracetam or fosphenytoin: no difference in effect was found between the three.",
    references: ["VPA-POLG2024", "Kapur2019"],
    strength: "A",
    window: DAY,
    acts: (ledger) =>
      actsWhere(learnerStarts(ledger, ["valproate"]), ({ at }) => [
        youngerThan(ledger, 24),
        overTwiceUpper(ledger, "alt", at),
        overTwiceUpper(ledger, "ast", at),
        ammoniaBars(ledger, at),
      ]),
  },
  {
    code: "H16",
    title: "Etomidate in shock or sepsis",
    severity: "mild",
    why: "etomidate shuts the adrenal glands down when they are needed",
    safer: "Ketamine for induction.",
    references: ["ACCM2017"],
    strength: "S",
    window: DAY,
    acts: (ledger) =>
      actsWhere(learnerDoses(ledger, ["etomidate"]), ({ at }) => [
        when(holds(ledger, "shock", at) || isShockOnChart(ledger, at), "the child was in shock"),
        when(sepsisInTopThree(ledger, at), "sepsis stood among your three most probable"),
      ]),
  },
  {
    code: "H25",
    title: "Treatment-dose anticoagulant without a proven clot, or with few platelets",
    severity: "severe",
    why: "it then bleeds and does not help",
    safer: "Venography first; with few platelets, haematology first.",
    references: ["Lebas2012"],
    strength: "A",
    window: DAY,
    acts: (ledger) =>
      actsWhere(treatmentDoses(ledger), ({ at }) => [
        unshownClot(ledger, at),
        below(ledger, at, { finding: "platelets", says: "platelets were", limit: 50 }),
      ]),
  },
];
