import { findItem, gcsText } from "@encephalon/clinical";
import type { Finding } from "@encephalon/model";
import type { Child } from "./child";
import { coldLimbs, herniationSign, weakPulses } from "./conditions";
import { LEVEL } from "./drug-table";
import { passTime } from "./pass-time";
import { type Refusal, refusal } from "./refusal";
import { type Bench, type Charted, note } from "./state";
import { eyeScore, isParalysed, motorScore, verbalScore } from "./systems/consciousness";
import { at, V, type Vector } from "./vector";

/** Examines: takes its minutes, then reads what is there at that minute. */
export function examine(bench: Bench, id: string): Refusal | undefined {
  const item = findItem(id, "examine");
  if (!item) return refusal("unknown-item", `There is no examination ${id} here.`);
  if (bench.place === "scanner")
    return refusal("in-scanner", "The child is in the scanner: only the monitor can be read.");
  passTime(bench, item.minutes);
  if (bench.over) return undefined;
  const findings = [...signs(bench, id)];
  const authored = bench.presentation.authored.signs[id];
  if (authored !== undefined) findings.push({ id: `${id}-note`, text: authored });
  if (findings.length === 0) findings.push({ id: `${id}-note`, text: "Nothing abnormal." });
  bench.charted = chartedAfter(bench.charted, findings);
  note(bench, { kind: "examined", at: bench.clock, item: id, findings });
  return undefined;
}

const SPEAKS_OF_PRESSURE = /unequal|wide and fixed|extend|bend abnormally|bulging$/;

/** What the examination adds to what a colleague can be told. */
function chartedAfter(charted: Charted, findings: readonly Finding[]): Charted {
  const score = findings.find(({ id }) => id === "gcs")?.value;
  const pressure = findings.some(({ text }) => text !== undefined && SPEAKS_OF_PRESSURE.test(text));
  return { gcs: score ?? charted.gcs, pressure: pressure || charted.pressure };
}

const signs = ({ x, presentation }: Bench, id: string): readonly Finding[] =>
  SIGNS[id]?.(x, presentation.child) ?? [];

const CANNOT_BE_JUDGED = "Cannot be judged while not fully awake.";

/** What each examination shows of the state. */
const SIGNS: Readonly<Record<string, (x: Vector, child: Child) => readonly Finding[]>> = {
  consciousness: (x, { ageMonths }) => [...coma(x, ageMonths), pupils(x)],
  neurological: (x, { ageMonths }) => [...coma(x, ageMonths), pupils(x), posture(x), tone(x)],
  "eyes-and-pupils": (x) => [pupils(x)],
  circulation: (x, child) => [
    { id: "capillary-refill", value: Math.round(x[V.capillaryRefill]), unit: "s" },
    limbs(x),
    { id: "pulses", text: weakPulses(x, child) ? "weak" : "full" },
    { id: "liver", text: overfilled(x) ? "2 cm larger than before" : "not enlarged by fluid" },
  ],
  breathing: (x) => [
    { id: "chest", text: chest(x) },
    { id: "work-of-breathing", text: breathingWork(x) },
  ],
  airway: (x) => [{ id: "airway-state", text: airwayState(x) }],
  hydration: (x) => [{ id: "hydration-state", text: hydration(x) }],
  fontanelle: (x, { ageMonths }) => [{ id: "fontanelle", text: fontanelle(x, ageMonths) }],
  "posture-and-movements": (x) => [posture(x)],
  "tone-power-reflexes": (x) => [tone(x)],
  fundi: (x) => [{ id: "discs", text: discs(x) }],
  "general-appearance": (x) => [{ id: "appearance", text: appearance(x) }],
  "gait-and-coordination": (x, { ageMonths }) => [{ id: "gait", text: gait(x, ageMonths) }],
  "cranial-nerves": (x) => [{ id: "cranial-nerves-state", text: cranialNerves(x) }],
  psychiatric: (x) => (awake(x) ? [] : [{ id: "psychiatric-note", text: CANNOT_BE_JUDGED }]),
  development: (x) => (awake(x) ? [] : [{ id: "development-note", text: CANNOT_BE_JUDGED }]),
  "limbs-and-joints": (x) => [limbs(x)],
};

const limbs = (x: Vector): Finding => ({
  id: "limbs",
  text: coldLimbs(x) ? "cold to the touch" : "warm",
});

/** More fluid than the lungs and the liver bear, above 35 mL/kg (design). */
const overfilled = (x: Vector): boolean => x[V.volume] > 35;

function hydration(x: Vector): string {
  if (x[V.volume] < -50) return "dry mouth, sunken eyes";
  return x[V.volume] < -20 ? "mildly dry" : "well hydrated";
}

/** Closed by 18 months (design); full above an upright child's pressure, bulging above 22 mm[Hg]. */
function fontanelle(x: Vector, ageMonths: number): string {
  if (ageMonths > 18) return "closed";
  if (x[V.icp] > 22) return "bulging";
  return x[V.icp] > 10.6 ? "full, not bulging" : "soft and flat";
}

const discs = (x: Vector): string =>
  x[V.venousClot] > 0.3 ? "blurred disc margins" : "discs sharp, no haemorrhage";

function chest(x: Vector): string {
  if (x[V.drive] === 0 && x[V.ventilated] === 0 && x[V.bagged] === 0) return "no air entry";
  return overfilled(x) ? "fine crackles at both bases" : "clear, air entry equal";
}

const awake = (x: Vector): boolean => x[V.gcs] >= 15 && !isParalysed(x);

function appearance(x: Vector): string {
  if (isParalysed(x)) return "motionless under relaxant";
  if (x[V.convulsing] > 0) return "convulsing";
  const flushed = x[V.temperature] >= 38 ? ", flushed and hot" : "";
  if (x[V.gcs] >= 15) return `alert${flushed}`;
  if (x[V.gcs] >= 12) return `drowsy and irritable by turns${flushed}`;
  return x[V.gcs] >= 9 ? `asleep, rouses and sinks back${flushed}` : `unresponsive${flushed}`;
}

function gait(x: Vector, ageMonths: number): string {
  if (!awake(x)) return "cannot be tested: not awake enough to stand";
  return ageMonths < 13 ? "not yet walking; sits and reaches" : "walks and reaches without tremor";
}

function cranialNerves(x: Vector): string {
  if (isParalysed(x)) return "cannot be judged under relaxant";
  if (x[V.herniation] > 0.2) return "pupils as charted; eyes do not move fully";
  return awake(x)
    ? "fixes and follows, face symmetrical"
    : "face symmetrical; does not fix or follow";
}

/** Coma score by component, in the wording of the age; under relaxant it cannot be judged. */
export function coma(x: Vector, ageMonths: number): readonly Finding[] {
  if (isParalysed(x)) return [{ id: "gcs-note", text: "Cannot be judged: relaxant in force." }];
  const a = x[V.arousal];
  const tube = x[V.ventilated] > 0;
  const eye = eyeScore(a);
  const verbal = verbalScore(a, tube);
  const motor = motorScore(a, x[V.herniation]);
  const score = (id: string, value: number, text: string | undefined): Finding => ({
    id,
    value,
    unit: "{score}",
    ...(text !== undefined && { text }),
  });
  return [
    score("gcs", eye + verbal + motor, tube ? "T" : undefined),
    score("gcs-eye", eye, gcsText("eye", eye, ageMonths)),
    score("gcs-verbal", verbal, tube ? "intubated" : gcsText("verbal", verbal, ageMonths)),
    score("gcs-motor", motor, gcsText("motor", motor, ageMonths)),
  ];
}

/** Size in mm; reaction in words. */
function pupils(x: Vector): Finding {
  const opioid = at(x, LEVEL.morphine) + at(x, LEVEL.fentanyl);
  if (x[V.herniation] > 0.6)
    return { id: "pupils", value: 6, unit: "mm", text: "both wide and fixed" };
  if (x[V.herniation] > 0.2)
    return {
      id: "pupils",
      value: 5,
      unit: "mm",
      text: "unequal: right 5 mm and sluggish, left 3 mm",
    };
  if (opioid > 1.5) return { id: "pupils", value: 2, unit: "mm", text: "equal, pinpoint" };
  const sleepy = x[V.postIctal] > 0.3 || x[V.brainInflammation] > 1.2;
  return sleepy
    ? { id: "pupils", value: 4, unit: "mm", text: "equal, sluggish" }
    : { id: "pupils", value: 3, unit: "mm", text: "equal, brisk" };
}

function posture(x: Vector): Finding {
  if (x[V.convulsing] > 0) return { id: "posture", text: "rhythmic jerking of all limbs" };
  if (x[V.herniation] > 0.5) return { id: "posture", text: "arms and legs extend to pain" };
  if (x[V.herniation] > 0.25) return { id: "posture", text: "arms bend abnormally to pain" };
  if (x[V.electrographic] > 0.5)
    return { id: "posture", text: "still, with a fine flutter of the eyelids" };
  return { id: "posture", text: "no abnormal posture" };
}

function tone(x: Vector): Finding {
  if (isParalysed(x)) return { id: "tone", text: "flaccid under relaxant" };
  if (herniationSign(x)) return { id: "tone", text: "stiff in all limbs" };
  if (x[V.brainInflammation] > 0.15) return { id: "tone", text: "mildly increased in the legs" };
  return { id: "tone", text: x[V.postIctal] > 0.3 ? "low" : "normal, moves all limbs" };
}

function airwayState(x: Vector): string {
  if (x[V.ventilated] > 0) return "tube in place";
  if (isParalysed(x)) return "no gag or cough: relaxant in force";
  if (x[V.arousal] < 0.2) return "no gag or cough";
  return x[V.arousal] < 0.6
    ? "snores, clears with the jaw lifted; gag present"
    : "open, speaks or cries";
}

function breathingWork(x: Vector): string {
  if (x[V.ventilated] > 0) return "ventilated, chest moves equally";
  if (x[V.bagged] > 0) return "bagged, chest moves equally";
  if (x[V.drive] === 0) return "does not breathe";
  if (x[V.drive] < 0.5) return "shallow, with pauses";
  return x[V.respiratoryRate] > 45 ? "fast, no recession" : "easy";
}
