import { findItem, gcsText } from "@encephalon/clinical";
import type { Finding } from "@encephalon/model";
import { bleedingPoints, skinOfBlood } from "./blood-signs";
import type { Child } from "./child";
import { coldLimbs, herniationSign, isOliguric, weakPulses } from "./conditions";
import { LEVEL } from "./drug-table";
import { dimEye, focalSigns, isUnsteady, sixthNerveFails, weakSide } from "./focal-signs";
import { fourScore } from "./four-score";
import { retina } from "./injury-report";
import { passTime } from "./pass-time";
import { type Refusal, refusal } from "./refusal";
import { type Bench, type Charted, note } from "./state";
import { eyeScore, isParalysed, motorScore, verbalScore } from "./systems/consciousness";
import { DISCS_BLURRED } from "./systems/disc-swelling";
import {
  breathPauses,
  eyesBeat,
  hasStereotypies,
  isDystonic,
  isSlack,
} from "./systems/movement-signs";
import { BENDS, EXTENDS, rigidity } from "./systems/posturing";
import { rashIsOut } from "./systems/rash";
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
  return { ...charted, gcs: score ?? charted.gcs, pressure: pressure || charted.pressure };
}

const signs = ({ x, presentation }: Bench, id: string): readonly Finding[] =>
  SIGNS[id]?.(x, presentation.child) ?? [];

const CANNOT_BE_JUDGED = "Cannot be judged while not fully awake.";

/** What each examination shows of the state. */
const SIGNS: Readonly<Record<string, (x: Vector, child: Child) => readonly Finding[]>> = {
  consciousness: (x, { ageMonths }) => [...coma(x, ageMonths), pupils(x)],
  neurological: (x, child) => [
    ...coma(x, child.ageMonths),
    ...fourScore(x),
    pupils(x),
    posture(x, child),
    subtle(x),
    tone(x),
    focalSigns(x, child),
  ],
  "eyes-and-pupils": (x) => [pupils(x)],
  circulation: (x, child) => [
    { id: "capillary-refill", value: Math.round(x[V.capillaryRefill]), unit: "s" },
    limbs(x),
    { id: "pulses", text: weakPulses(x, child) ? "weak" : "full" },
    { id: "liver", text: overfilled(x) ? "2 cm larger than before" : "not enlarged by fluid" },
  ],
  breathing: (x, child) => [
    { id: "chest", text: chest(x) },
    { id: "work-of-breathing", text: breathingWork(x, child) },
  ],
  airway: (x) => [{ id: "airway-state", text: airwayState(x) }],
  hydration: (x) => [{ id: "hydration-state", text: hydration(x) }, urine(x)],
  fontanelle: (x, { ageMonths }) => [{ id: "fontanelle", text: fontanelle(x, ageMonths) }],
  "posture-and-movements": (x, child) => [posture(x, child), subtle(x)],
  skin: (x, child) => [
    ...(child.drivers.rashTendency > 0 ? [skin(x, child)] : []),
    ...(x[V.toxin] > FLUSHES ? [FLUSH] : []),
    ...skinOfBlood(x),
  ],
  "bleeding-points": bleedingPoints,
  "tone-power-reflexes": (x) => [tone(x)],
  fundi: (x, child) => [{ id: "discs", text: discs(x, child) }, retina(x, child)],
  "general-appearance": (x) => [{ id: "appearance", text: appearance(x) }],
  "gait-and-coordination": (x, { ageMonths }) => [{ id: "gait", text: gait(x, ageMonths) }],
  "cranial-nerves": (x, child) => [
    { id: "cranial-nerves-state", text: cranialNerves(x, child) },
    focalSigns(x, child),
  ],
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

const urine = (x: Vector): Finding => ({
  id: "urine-passed",
  text: isOliguric(x) ? "hardly any urine for three hours" : "has passed urine",
});

/** Closed by 18 months (design); full above an upright child's pressure, bulging above 22 mm[Hg]. */
function fontanelle(x: Vector, ageMonths: number): string {
  if (ageMonths > 18) return "closed";
  if (x[V.icp] > 22) return "bulging";
  return x[V.icp] > 10.6 ? "full, not bulging" : "soft and flat";
}

function discs(x: Vector, child: Child): string {
  if (x[V.discSwelling] > DISCS_BLURRED) return "both discs swollen, margins blurred";
  const dim = dimEye(x, child);
  return dim ? `${dim} disc swollen, the other sharp` : "discs sharp";
}

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
  if (x[V.gcs] >= 9) return `asleep, rouses and sinks back${flushed}`;
  return x[V.gcs] >= 6 ? `does not wake, stirs to pain${flushed}` : `unresponsive${flushed}`;
}

function gait(x: Vector, ageMonths: number): string {
  if (isUnsteady(x) && !isParalysed(x)) return "sways when sat up, overshoots when reaching";
  if (!awake(x)) return "cannot be tested: not awake enough to stand";
  if (isDystonic(x)) return "cannot stand: trunk and legs twist";
  if (isSlack(x)) return "does not sit without a hand behind the back";
  return ageMonths < 13 ? "not yet walking; sits and reaches" : "walks and reaches without tremor";
}

function cranialNerves(x: Vector, child: Child): string {
  if (isParalysed(x)) return "cannot be judged under relaxant";
  if (x[V.herniation] > 0.2) return "pupils as charted; eyes do not move fully";
  if (eyesBeat(x))
    return "face symmetrical; the eyes beat round in fine jerks, at rest and on looking";
  const weak = weakSide(x, child);
  const face = weak ? `the ${weak} side of the face hangs` : "face symmetrical";
  const dim = dimEye(x, child);
  if (dim) return `${face}; brings things close to see them, the ${dim} eye hardly sees`;
  if (sixthNerveFails(x)) return `${face}; the left eye does not turn outward`;
  if (awake(x)) return `fixes and follows, ${face}`;
  return x[V.gcs] >= 12
    ? `${face}; fixes and follows for moments`
    : `${face}; does not fix or follow`;
}

/** Coma score by component, in the wording of the age; under relaxant it cannot be judged. */
export function coma(x: Vector, ageMonths: number): readonly Finding[] {
  if (isParalysed(x)) return [{ id: "gcs-note", text: "Cannot be judged: relaxant in force." }];
  const a = x[V.arousal];
  const tube = x[V.ventilated] > 0;
  const eye = eyeScore(a);
  const verbal = verbalScore(a, tube);
  const motor = motorScore(a, rigidity(x));
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
  if (x[V.brainstemCytotoxic] > 0.62)
    return { id: "pupils", value: 5, unit: "mm", text: "equal, wide and sluggish" };
  if (opioid > 1.5) return { id: "pupils", value: 2, unit: "mm", text: "equal, pinpoint" };
  const sleepy =
    x[V.postIctal] > 0.3 ||
    x[V.brainInflammation] > 1.2 ||
    x[V.electrographic] > 0.5 ||
    rigidity(x) > BENDS;
  return sleepy
    ? { id: "pupils", value: 4, unit: "mm", text: "equal, sluggish" }
    : { id: "pupils", value: 3, unit: "mm", text: "equal, brisk" };
}

function posture(x: Vector, { drivers }: Child): Finding {
  if (isParalysed(x)) return { id: "posture", text: "motionless under relaxant" };
  if (x[V.convulsing] > 0) return { id: "posture", text: jerks(drivers) };
  const rigid = rigidity(x);
  if (rigid > EXTENDS) return { id: "posture", text: "arms and legs extend to pain" };
  if (x[V.herniation] > BENDS) return { id: "posture", text: "arms bend abnormally to pain" };
  if (rigid > BENDS)
    return {
      id: "posture",
      text: "stiffens in bursts when handled, all limbs extend; between them the arms bend abnormally to pain",
    };
  if (x[V.electrographic] > 0.5) return { id: "posture", text: subtleSeizure(drivers) };
  if (isDystonic(x))
    return { id: "posture", text: "neck and limbs twist slowly and hold; no rhythm, no jerks" };
  if (hasStereotypies(x))
    return { id: "posture", text: "the hands rub and wring, over and over; no jerks" };
  return { id: "posture", text: "no abnormal posture" };
}

/** Whether a fine twitch shows that a seizure goes on: 1 or 0, beside the words of the posture. */
const subtle = (x: Vector): Finding => ({
  id: "subtle-seizure",
  value: !isParalysed(x) && x[V.convulsing] === 0 && x[V.electrographic] > 0.5 ? 1 : 0,
  unit: "1",
});

/** A convulsion, on the side across from where it starts. */
function jerks({ seizureFocus }: Child["drivers"]): string {
  if (seizureFocus === 0) return "rhythmic jerking of all limbs";
  return `rhythmic jerking of face, arm and leg on the ${seizureFocus > 0 ? "left" : "right"}`;
}

/** What is left to be seen of a silent seizure, on the side across from where it starts. */
function subtleSeizure({ seizureFocus }: Child["drivers"]): string {
  if (seizureFocus === 0) return "still, with a fine flutter of the eyelids";
  return `still, but the ${seizureFocus > 0 ? "left" : "right"} eyelid and cheek twitch finely`;
}

/** Toxin in the blood from which the skin is red (design). */
const FLUSHES = 0.8;
const FLUSH: Finding = {
  id: "skin-colour",
  text: "diffusely red, like sunburn; pales on pressure",
};

const skin = (x: Vector, child: Child): Finding => ({
  id: "skin-note",
  text: rashIsOut(x, child)
    ? "Pink flat spots over trunk and neck that pale on pressure. No petechiae."
    : "No rash, no petechiae.",
});

/** Ammonia from which reflexes are brisk, umol/L (design). */
const CLONUS = 200;

/** Demyelination from which the long tracts show it (design). */
const BRISK = 0.3;

function tone(x: Vector): Finding {
  if (isParalysed(x)) return { id: "tone", text: "flaccid under relaxant" };
  if (herniationSign(x)) return { id: "tone", text: "stiff in all limbs" };
  if (isDystonic(x))
    return { id: "tone", text: "stiff by turns, more when handled; strength full, reflexes brisk" };
  if (isSlack(x)) return { id: "tone", text: "slack in trunk and limbs, reflexes present" };
  if (x[V.ammonia] > CLONUS) return { id: "tone", text: "brisk reflexes, clonus at both ankles" };
  if (x[V.demyelination] > BRISK)
    return { id: "tone", text: "reflexes brisk, most in the legs, the big toes go up" };
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

/** Carbon dioxide below which breathing is seen to be deep, mm[Hg] (design). */
const DEEP = 29;

function breathingWork(x: Vector, child: Child): string {
  if (x[V.ventilated] > 0) return "ventilated, chest moves equally";
  if (x[V.bagged] > 0) return "bagged, chest moves equally";
  if (x[V.drive] === 0) return "does not breathe";
  if (x[V.drive] < 0.5) return "shallow, with pauses";
  if (breathPauses(x, child)) return "irregular, with pauses of some seconds";
  if (x[V.paco2] < DEEP) return "fast and deep, no recession";
  return x[V.respiratoryRate] > 45 ? "fast, no recession" : "easy";
}
