import { hypotensionLimit, referenceRange, SEDATIVES } from "@encephalon/clinical";
import {
  givenUntil,
  isPresent,
  lastConvulsion,
  latestValue,
  until,
  valuesKnown,
} from "./chart-reading";
import type { Ledger } from "./ledger";
import type { FindingName } from "./likelihoods";
import { isShockOnChart } from "./shock-on-chart";
import { signOnChart } from "./signs-on-chart";

/** Present, absent, or null where nobody has looked. */
type Reading = (ledger: Ledger, at: number) => boolean | null;

const HOUR = 60;
const DAY = 24 * HOUR;

/** The latest value against a limit. */
const latestIs =
  (finding: string, test: (value: number) => boolean): Reading =>
  (ledger, at) => {
    const value = latestValue(ledger, finding, at);
    return value === undefined ? null : test(value);
  };

const above = (finding: string, limit: number): Reading => latestIs(finding, (v) => v > limit);

/** Any of several findings that a report may hold, each present or absent. */
const anyOf =
  (...findings: readonly string[]): Reading =>
  (ledger, at) => {
    const known = findings.map((finding) => latestValue(ledger, finding, at));
    const looked = known.filter((value) => value !== undefined);
    return looked.length === 0 ? null : looked.some((value) => value > 0);
  };

const feverOnArrival: Reading = ({ of }, at) => {
  const first = until(of.vitals, at)[0];
  return first ? first.event.vitals.temperature >= 38.5 : null;
};

const hyperpyrexia: Reading = ({ of }, at) => {
  const first = until(of.vitals, Math.min(at, DAY));
  if (first.length === 0) return null;
  return first.some(({ event }) => event.vitals.temperature >= 40.5);
};

/** By the first coma score that came three hours after the last convulsion and sedative. */
const notAwake: Reading = (ledger, at) => {
  const sedated = givenUntil(ledger, SEDATIVES, at).reduce(
    (last, dose) => Math.max(last, dose.at),
    -DAY,
  );
  const clear = Math.max(lastConvulsion(ledger, at), sedated) + 3 * HOUR;
  const scores = valuesKnown(ledger, "gcs", at).filter((score) => score.at >= clear);
  const last = scores.at(-1);
  return last ? last.value < 15 : null;
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
  const value = latestValue(ledger, "ast", at);
  const upper = referenceRange("ast", ledger.facts.ageMonths)?.high;
  return value === undefined || upper === undefined ? null : value > 2 * upper;
};

const both =
  (first: Reading, second: Reading): Reading =>
  (ledger, at) => {
    const [one, other] = [first(ledger, at), second(ledger, at)];
    return one === null || other === null ? null : one && other;
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

const insulaAlone: Reading = (ledger, at) => {
  const insula = anyOf("mri-insula")(ledger, at);
  return insula === null ? null : insula && !isPresent(ledger, "mri-thalami", at);
};

/** How each finding of the likelihood table is read off the chart. */
export const readings: Readonly<Record<FindingName, Reading>> = {
  "fever-on-arrival": feverOnArrival,
  hyperpyrexia,
  "short-prodrome": latestIs("prodrome-hours", (hours) => hours < 72),
  "family-or-regression": anyOf("regression", "consanguinity", "protein-aversion", "sibling-death"),
  "not-awake-at-three-hours": notAwake,
  "focal-on-arrival": focalOnArrival,
  shock: shockInADay,
  "ast-raised": astRaised,
  "platelets-low": latestIs("platelets", (count) => count < 150),
  "d-dimer-raised": above("d-dimer", 2),
  "ferritin-raised": above("ferritin", 500),
  "crp-high": above("crp", 100),
  "pct-without-crp": both(
    above("procalcitonin", 2),
    latestIs("crp", (value) => value < 40),
  ),
  "ammonia-high": above("ammonia", 100),
  "lactate-without-shock": lactateWithoutShock,
  alkalosis: both(
    latestIs("pco2-blood", (v) => v < 30),
    above("ph-blood", 7.45),
  ),
  "csf-cells": above("csf-white-cells", 10),
  "csf-protein-alone": both(
    above("csf-protein", 0.6),
    latestIs("csf-white-cells", (v) => v <= 10),
  ),
  "virus-pcr": anyOf("influenza-a-pcr", "influenza-b-pcr", "sars-cov-2-pcr"),
  "early-ct-normal": earlyCtNormal,
  "mri-thalami": anyOf("mri-thalami"),
  "mri-tegmentum": anyOf("mri-brainstem"),
  "mri-limbic": anyOf("mri-limbic"),
  "mri-patchy-white-matter": anyOf("mri-white-matter-asymmetric"),
  "mri-bright-tree": anyOf("mri-bright-tree"),
  "mri-striatum": anyOf("mri-basal-ganglia"),
  "mri-insula": insulaAlone,
  "mri-normal": anyOf("mri-normal"),
  "venous-occlusion": anyOf("venous-occlusion", "ct-dense-vein"),
  subdural: anyOf("ct-subdural", "mri-subdural"),
};
