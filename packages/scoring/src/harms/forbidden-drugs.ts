import { referenceRange } from "@encephalon/clinical";
import { ballotOf, classOf } from "../ballot";
import {
  committedAt,
  holds,
  isAbove,
  isBelow,
  isPresent,
  latestValue,
  until,
} from "../chart-reading";
import { perKgIn } from "../dose";
import type { Ledger } from "../ledger";
import { isShockOnChart } from "../shock-on-chart";
import { DAY, type HarmRule, learnerDoses, learnerStarts } from "./harm-rule";

const feverLately = (ledger: Ledger, at: number): boolean =>
  until(ledger.of.vitals, at, at - 14 * DAY).some(({ event }) => event.vitals.temperature >= 38);

const aboveTwiceUpper = (ledger: Ledger, test: "alt" | "ast", at: number): boolean => {
  const upper = referenceRange(test, ledger.facts.ageMonths)?.high;
  return upper !== undefined && isAbove(ledger, test, 2 * upper, at);
};

const valproateIsBarred = (ledger: Ledger, at: number): boolean =>
  ledger.facts.ageMonths < 24 ||
  aboveTwiceUpper(ledger, "alt", at) ||
  aboveTwiceUpper(ledger, "ast", at) ||
  isAbove(ledger, "ammonia", 50, at) ||
  latestValue(ledger, "ammonia", at) === undefined;

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

/** Treatment is 1 mg/kg every 12 h; from 0.75 mg/kg a dose counts as one (design). */
const TREATMENT_DOSE = 0.75;

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
    acts: (ledger) => learnerStarts(ledger, ["diclofenac", "mefenamic-acid"]),
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
      learnerDoses(ledger, ["aspirin"]).filter(
        ({ at }) => ledger.facts.ageMonths < 216 && feverLately(ledger, at),
      ),
  },
  {
    code: "H4",
    title: "Valproate where it is barred",
    severity: "severe",
    why: "under 2 years, with liver enzymes over twice the limit, or with ammonia raised or unknown, valproate can bring liver failure and hyperammonaemia",
    safer: "Levetiracetam or fosphenytoin: no difference in effect was found between the three.",
    references: ["VPA-POLG2024", "Kapur2019"],
    strength: "A",
    window: DAY,
    acts: (ledger) =>
      learnerStarts(ledger, ["valproate"]).filter(({ at }) => valproateIsBarred(ledger, at)),
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
      learnerDoses(ledger, ["etomidate"]).filter(
        ({ at }) =>
          holds(ledger, "shock", at) || isShockOnChart(ledger, at) || sepsisInTopThree(ledger, at),
      ),
  },
  {
    code: "H25",
    title: "Treatment-dose anticoagulant without a proven clot, or with few platelets",
    severity: "severe",
    why: "without a venogram that shows thrombosis, or with platelets below 50, it bleeds and does not help",
    safer: "Venography first; with few platelets, haematology first.",
    references: ["Lebas2012"],
    strength: "A",
    window: DAY,
    acts: (ledger) =>
      learnerDoses(ledger, ["enoxaparin"]).filter(
        ({ at, event }) =>
          (perKgIn(event, "mg") ?? TREATMENT_DOSE) >= TREATMENT_DOSE &&
          (!isPresent(ledger, "venous-occlusion", at) || isBelow(ledger, "platelets", 50, at)),
      ),
  },
];
