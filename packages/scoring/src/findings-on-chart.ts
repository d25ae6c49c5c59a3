import {
  type FindingName,
  hypotensionLimit,
  referenceRange,
  SEDATIVES,
} from "@encephalon/clinical";
import { HISTORY_FACTS } from "@encephalon/model";
import {
  givenUntil,
  isPresent,
  lastConvulsion,
  latestValue,
  until,
  valuesKnown,
} from "./chart-reading";
import { DAY, HOUR } from "./duration";
import type { Known, Ledger } from "./ledger";
import { isShockOnChart } from "./shock-on-chart";
import { signOnChart } from "./signs-on-chart";
import { SWAB_PCR } from "./swab";

/** Present, absent, or null where nobody has looked. */
type Reading = (ledger: Ledger, at: number) => boolean | null;

/** Any value so far: what was there stays evidence when treatment has mended it. */
const everIs =
  (finding: string, test: (value: Known) => boolean): Reading =>
  (ledger, at) => {
    const known = valuesKnown(ledger, finding, at);
    return known.length === 0 ? null : known.some(test);
  };

const above = (finding: string, limit: number): Reading =>
  everIs(finding, ({ value }) => value > limit);

/** Any of several findings that a report may hold, each present or absent. */
const anyOf =
  (...findings: readonly string[]): Reading =>
  (ledger, at) => {
    const known = findings.flatMap((finding) => valuesKnown(ledger, finding, at));
    return known.length === 0 ? null : known.some(({ value }) => value > 0);
  };

const feverOnArrival: Reading = ({ of }, at) => {
  const first = of.vitals[0];
  return first && first.at <= at ? first.event.vitals.temperature >= 38.5 : null;
};

const hyperpyrexia: Reading = ({ of }, at) => {
  const first = until(of.vitals, Math.min(at, DAY));
  if (first.length === 0) return null;
  return first.some(({ event }) => event.vitals.temperature >= 40.5);
};

/** Three hours and more from the last convulsion and sedative before it. */
function isClear(ledger: Ledger, at: number): boolean {
  const sedated = givenUntil(ledger, SEDATIVES, at).at(-1)?.at ?? -DAY;
  return at >= Math.max(lastConvulsion(ledger, at), sedated) + 3 * HOUR;
}

/** By any coma score that nothing else explains: waking on a later day does not take it back. */
const notAwake: Reading = (ledger, at) => {
  const scores = valuesKnown(ledger, "gcs", at).filter((score) => isClear(ledger, score.at));
  return scores.length === 0 ? null : scores.some(({ value }) => value < 15);
};

/** Told by anyone, asked or not. */
const isTold = ({ of }: Ledger, fact: string, at: number): boolean =>
  until(of.said, at).some(({ event }) => event.tells?.includes(fact));

const wasAsked = ({ of }: Ledger, question: string, at: number): boolean =>
  until(of.said, at).some(({ event }) => event.topic === question);

const shortProdrome: Reading = (ledger, at) => {
  if (isTold(ledger, "short-prodrome", at)) return true;
  return isTold(ledger, "long-prodrome", at) ? false : null;
};

const FAMILY = ["family-history", "consanguinity"] as const;

/** Absent once development and the family were asked about (design). */
const familyOrRegression: Reading = (ledger, at) => {
  if (HISTORY_FACTS.some((fact) => isTold(ledger, fact, at))) return true;
  const family = FAMILY.some((question) => wasAsked(ledger, question, at));
  return family && wasAsked(ledger, "development-history", at) ? false : null;
};

const focalOnArrival: Reading = (ledger, at) =>
  signOnChart(ledger, "focal-signs", Math.min(at, HOUR)) ?? null;

/** Looked for once the circulation was examined; a low pressure needs no hand. */
const shockInADay: Reading = (ledger, at) => {
  const day = Math.min(at, DAY);
  const limit = hypotensionLimit(ledger.facts.ageMonths);
  const low = until(ledger.of.vitals, day).some(({ event }) => event.vitals.systolic < limit);
  const seen = until(ledger.of.examined, day);
  if (low || seen.some((look) => isShockOnChart(ledger, look.at))) return true;
  return latestValue(ledger, "capillary-refill", at) === undefined ? null : false;
};

const astRaised: Reading = (ledger, at) => {
  const upper = referenceRange("ast", ledger.facts.ageMonths)?.high;
  return upper === undefined ? null : above("ast", 2 * upper)(ledger, at);
};

/** Samples so far apart still speak of one time (design). */
const SAME_TIME = 6 * HOUR;

interface Half {
  readonly finding: string;
  readonly test: (value: number) => boolean;
}

/** Two findings at one time: the one with any value of the other that was sampled within hours of it. */
const together =
  (first: Half, second: Half): Reading =>
  (ledger, at) => {
    const pairs = valuesKnown(ledger, first.finding, at).flatMap((one) =>
      valuesKnown(ledger, second.finding, at)
        .filter((other) => Math.abs(other.at - one.at) <= SAME_TIME)
        .map((other) => first.test(one.value) && second.test(other.value)),
    );
    return pairs.length === 0 ? null : pairs.some((both) => both);
  };

/** A lactate sampled from 6 hours after arrival, without shock then. */
const lactateWithoutShock: Reading = (ledger, at) => {
  const late = valuesKnown(ledger, "lactate-blood", at).filter((value) => value.at >= 6 * HOUR);
  const first = late[0];
  return first ? first.value > 4 && !isShockOnChart(ledger, first.at) : null;
};

const earlyCtNormal: Reading = (ledger, at) => {
  const first = valuesKnown(ledger, "ct-normal", at)[0];
  return first && first.at <= 6 * HOUR ? first.value > 0 : null;
};

/** A report of a change on one side alone, or more on one: its words name the side. */
const SIDED = /\b(left|right)\b/i;

/** An image finding that is there, on the sides that are asked for. */
const onSides =
  (finding: string, sided: boolean): Reading =>
  (ledger, at) => {
    const known = valuesKnown(ledger, finding, at);
    if (known.length === 0) return null;
    return known.some(({ value, text }) => value > 0 && SIDED.test(text) === sided);
  };

const insulaAlone: Reading = (ledger, at) => {
  const insula = anyOf("mri-insula")(ledger, at);
  return insula === null ? null : insula && !isPresent(ledger, "mri-thalami", at);
};

/** How each finding of the likelihood table is read off the chart. */
export const readings: Readonly<Record<FindingName, Reading>> = {
  "fever-on-arrival": feverOnArrival,
  hyperpyrexia,
  "short-prodrome": shortProdrome,
  "family-or-regression": familyOrRegression,
  "not-awake-at-three-hours": notAwake,
  "focal-on-arrival": focalOnArrival,
  shock: shockInADay,
  "ast-raised": astRaised,
  "platelets-low": everIs("platelets", ({ value }) => value < 150),
  "d-dimer-raised": above("d-dimer", 2),
  "ferritin-raised": above("ferritin", 500),
  "crp-high": above("crp", 100),
  "pct-without-crp": together(
    { finding: "procalcitonin", test: (value) => value > 2 },
    { finding: "crp", test: (value) => value < 40 },
  ),
  "ammonia-high": above("ammonia", 100),
  "lactate-without-shock": lactateWithoutShock,
  alkalosis: together(
    { finding: "pco2-blood", test: (value) => value < 30 },
    { finding: "ph-blood", test: (value) => value > 7.45 },
  ),
  "csf-cells": above("csf-white-cells", 10),
  "csf-protein-alone": together(
    { finding: "csf-protein", test: (value) => value > 0.6 },
    { finding: "csf-white-cells", test: (value) => value <= 10 },
  ),
  "virus-pcr": anyOf(...SWAB_PCR),
  "early-ct-normal": earlyCtNormal,
  "mri-thalami": onSides("mri-thalami", false),
  "mri-tegmentum": anyOf("mri-brainstem"),
  "mri-limbic": onSides("mri-limbic", true),
  "mri-patchy-white-matter": anyOf("mri-white-matter-asymmetric"),
  "mri-bright-tree": anyOf("mri-bright-tree"),
  "mri-striatum": anyOf("mri-striatum"),
  "mri-insula": insulaAlone,
  "mri-normal": anyOf("mri-normal"),
  "venous-occlusion": anyOf("venous-occlusion", "ct-dense-vein"),
  subdural: anyOf("ct-subdural", "mri-subdural"),
};
