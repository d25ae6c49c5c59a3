import { heartRateRange } from "@encephalon/clinical";
import { effect, LEVEL } from "./drug-table";
import type { Reading } from "./results";
import { V, type Vector } from "./vector";

/** QTc of a child without drugs, ms, what a full haloperidol effect adds, and what counts as long (design). */
const QTC = 415;
const BY_HALOPERIDOL = 60;
const LONG = 460;
/** Potassium, mmol/L, at which T waves are peaked (design). */
const PEAKED = 6.2;

/** The electrocardiogram: rate by age, QT under haloperidol, T waves by potassium. */
export function ecgReport(x: Vector, ageMonths: number): Reading {
  const fastest = heartRateRange(ageMonths)?.high ?? Number.POSITIVE_INFINITY;
  const rhythm = x[V.heartRate] > fastest ? "Sinus tachycardia." : "Sinus rhythm.";
  const qtc = Math.round(QTC + BY_HALOPERIDOL * effect(x, LEVEL.haloperidol));
  const interval = qtc >= LONG ? `QTc ${qtc} ms: long.` : `QTc ${qtc} ms.`;
  const waves = x[V.potassium] > PEAKED ? "Peaked T waves." : "";
  const report = [rhythm, interval, waves].filter((line) => line !== "").join(" ");
  return {
    findings: [{ id: "qt-long", value: qtc >= LONG ? 1 : 0, unit: "1", text: `${qtc} ms` }],
    report,
  };
}

/** Contractility below which the left ventricle is seen to be weak, and poor (design). */
const WEAK = 0.75;
const POOR = 0.5;
/** mL/kg below the ordinary at which the heart is seen to be empty (design). */
const EMPTY = -25;

/** The echocardiogram: squeeze and filling; this model has no valves. */
export function echocardiogramReport(x: Vector): Reading {
  const squeeze =
    x[V.contractility] < POOR
      ? "Left ventricle contracts poorly."
      : x[V.contractility] < WEAK
        ? "Left ventricle contracts less than it should."
        : "Left ventricle contracts well.";
  const filling = x[V.volume] < EMPTY ? "Chambers small, the caval vein collapses." : "";
  const report = [squeeze, filling, "Normal structure, coronary arteries of normal width."];
  return { findings: [], report: report.filter((line) => line !== "").join(" ") };
}
