import {
  findItem,
  gcsText,
  referenceRange,
  respiratoryRateRange,
  URINE_PASSED,
} from "@encephalon/clinical";
import type { Finding } from "@encephalon/model";
import { away, handsOn } from "./bedside";
import { bleedingPoints, skinOfBlood } from "./blood-signs";
import { signOfCase } from "./case-signs";
import type { Child } from "./child";
import { coldLimbs, isOliguric, weakPulses } from "./conditions";
import { cranialNerves, eyeMovements, lampSwung, pupils } from "./eye-signs";
import { focalSigns, isUnsteady, sickNerve, weakSide } from "./focal-signs";
import { fontanelle } from "./fontanelle";
import { fourScore } from "./four-score";
import { retina } from "./injury-report";
import { type Refusal, refusal } from "./refusal";
import { type Bench, note } from "./state";
import { GASPS, SHALLOW } from "./systems/breathing";
import {
  answering,
  eyeScore,
  isAwake,
  isParalysed,
  jerks,
  motorScore,
  verbalAnswer,
  WRONG_WORDS,
} from "./systems/consciousness";
import { DISCS_BLURRED } from "./systems/disc-swelling";
import { isParched, waterLost } from "./systems/injury";
import {
  breathPauses,
  hasStereotypies,
  isDystonic,
  isSlack,
  stemHurts,
} from "./systems/movement-signs";
import { BENDS, EXTENDS, fallsLimp, rigidity, stiffens, UNANSWERING } from "./systems/posturing";
import { rashIsOut } from "./systems/rash";
import { KEEPS_TO_A_SIDE, seizureSide } from "./systems/second-hit";
import { isAphasic } from "./systems/speech";
import { SOURCE_SHOWS } from "./systems/trigger";
import { V, type Vector } from "./vector";

/** Examines: takes its minutes, then reads what is there at that minute. */
export function examine(bench: Bench, id: string): Refusal | undefined {
  const item = findItem(id, "examine");
  if (!item) return refusal("unknown-item", `There is no examination ${id} here.`);
  const barred = away(bench);
  if (barred) return barred;
  handsOn(bench, item.minutes);
  if (bench.over) return undefined;
  const findings = [...signs(bench, id)];
  const authored = signOfCase(bench.presentation.authored.signs[id], bench.x);
  if (authored !== undefined) findings.push({ id: `${id}-note`, text: authored });
  if (findings.length === 0) findings.push({ id: `${id}-note`, text: "Nothing abnormal." });
  note(bench, { kind: "examined", at: bench.clock, item: id, findings });
  return undefined;
}

/** What one examination shows of the state. */
export const signs = ({ x, presentation }: Bench, id: string): readonly Finding[] =>
  SIGNS[id]?.(x, presentation.child) ?? [];

const WRINGS = "the hands rub and wring, over and over";
const CANNOT_BE_JUDGED = "Cannot be judged while not fully awake.";

/** What each examination shows of the state. */
const SIGNS: Readonly<Record<string, (x: Vector, child: Child) => readonly Finding[]>> = {
  consciousness: (x, { ageMonths }) => [...coma(x, ageMonths), pupils(x)],
  neurological: (x, child) => [
    ...coma(x, child.ageMonths),
    ...fourScore(x, child),
    pupils(x),
    eyeMovements(x, child),
    posture(x, child),
    subtle(x),
    tone(x, child),
    focalSigns(x, child),
  ],
  "eyes-and-pupils": (x, child) => [pupils(x), ...lampSwung(x, child), eyeMovements(x, child)],
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
    ...(child.drivers.rashTendency > 0 ? [skin(x)] : []),
    ...(x[V.toxin] > FLUSHES ? [FLUSH] : []),
    ...skinOfBlood(x),
  ],
  "bleeding-points": bleedingPoints,
  "tone-power-reflexes": (x, child) => [tone(x, child)],
  fundi: (x, child) => [{ id: "discs", text: discs(x, child) }, retina(x, child)],
  "general-appearance": (x, child) => [{ id: "appearance", text: appearance(x, child) }],
  "gait-and-coordination": (x, child) => [{ id: "gait", text: gait(x, child) }],
  "cranial-nerves": (x, child) => [
    { id: "cranial-nerves-state", text: cranialNerves(x, child) },
    focalSigns(x, child),
  ],
  psychiatric: (x, child) => {
    if (!awake(x, child)) return [{ id: "psychiatric-note", text: CANNOT_BE_JUDGED }];
    return hasStereotypies(x) ? [{ id: "psychiatric-note", text: WRINGS }] : [];
  },
  development: (x, child) =>
    awake(x, child) ? [] : [{ id: "development-note", text: CANNOT_BE_JUDGED }],
  "limbs-and-joints": (x) => [limbs(x)],
};

const limbs = (x: Vector): Finding => ({
  id: "limbs",
  text: coldLimbs(x) ? "cold to the touch" : "warm",
});

/** More fluid than the lungs and the liver bear, above 35 mL/kg (design). */
const overfilled = (x: Vector): boolean => x[V.volume] > 35;

/** By water lost, mL/kg (design). */
function hydration(x: Vector): string {
  if (isParched(x)) return "dry mouth, sunken eyes";
  return waterLost(x) < -20 ? "mildly dry" : "well hydrated";
}

const urine = (x: Vector): Finding => ({
  id: "urine-passed",
  text: isOliguric(x) ? URINE_PASSED.hardlyAny : URINE_PASSED.some,
});

function discs(x: Vector, child: Child): string {
  if (x[V.discSwelling] > DISCS_BLURRED) return "both discs swollen, margins blurred";
  const sick = sickNerve(x, child);
  return sick ? `${sick} disc swollen, the other sharp` : "discs sharp";
}

function chest(x: Vector): string {
  if (x[V.drive] === 0 && x[V.ventilated] === 0 && x[V.bagged] === 0) return "no air entry";
  return overfilled(x) ? "fine crackles at both bases" : "clear, air entry equal";
}

const awake = (x: Vector, { ageMonths }: Child): boolean =>
  isAwake(x, ageMonths) && !isParalysed(x);

/** A fever reddens the skin, unless its vessels are shut and no toxin opens them. */
function heat(x: Vector): string {
  if (x[V.temperature] < 38) return "";
  return coldLimbs(x) && x[V.toxin] <= FLUSHES ? ", hot and pale" : ", flushed and hot";
}

function appearance(x: Vector, { ageMonths }: Child): string {
  if (isParalysed(x)) return "motionless under relaxant";
  if (x[V.convulsing] > 0) return "convulsing";
  const flushed = heat(x);
  if (isAwake(x, ageMonths)) return `alert${flushed}`;
  if (x[V.gcs] >= 12) return `drowsy and irritable by turns${flushed}`;
  const eye = eyeScore(answering(x));
  if (eye >= 3) return `asleep, rouses to voice and sinks back${flushed}`;
  if (eye === 2) return `does not wake, opens the eyes to pain${flushed}`;
  return x[V.gcs] >= 6 ? `does not wake, stirs to pain${flushed}` : `unresponsive${flushed}`;
}

/** Months of age from which a child is expected to walk, to stand at furniture and to sit (design). */
const WALKS = 18;
const STANDS = 12;
const SITS = 8;

function gait(x: Vector, child: Child): string {
  const { ageMonths } = child;
  if (isUnsteady(x) && !isParalysed(x))
    return x[V.gcs] >= 13 && ageMonths >= WALKS
      ? "feet wide apart, staggers; overshoots when reaching"
      : "sways when sat up, overshoots when reaching";
  if (!awake(x, child)) return "cannot be tested: not awake enough to stand";
  if (isDystonic(x)) return "cannot stand: trunk and legs twist";
  if (isSlack(x)) return "does not sit without a hand behind the back";
  if (ageMonths < SITS) return "too young to sit alone; reaches";
  if (ageMonths < STANDS) return "not yet walking; sits and reaches";
  if (x[V.source] > SOURCE_SHOWS) return "spares one leg; reaches without tremor";
  const weak = weakSide(x, child);
  if (weak) return `the ${weak} arm hangs and reaches past; stands on both legs`;
  return ageMonths < WALKS
    ? "steps along furniture, reaches without tremor"
    : "walks and reaches without tremor";
}

function speech(x: Vector, verbal: number, ageMonths: number): string | undefined {
  const words = gcsText("verbal", verbal, ageMonths);
  const wrong = verbal === WRONG_WORDS && isAphasic(x, ageMonths);
  return wrong ? `${words}; the words are not the ones meant` : words;
}

/**
 * Coma score by component, in the wording of the age. Under relaxant and while limbs jerk it cannot be judged, and no
 * number is charted: who reads the chart later would take it for coma.
 */
function coma(x: Vector, ageMonths: number): readonly Finding[] {
  if (isParalysed(x)) return [{ id: "gcs-note", text: "Cannot be judged: relaxant in force." }];
  if (jerks(x)) return [{ id: "gcs-note", text: "Cannot be judged: convulsing." }];
  const a = answering(x);
  const tube = x[V.ventilated] > 0;
  const eye = eyeScore(a);
  const verbal = verbalAnswer(x, a, ageMonths);
  const motor = motorScore(x, a);
  const score = (id: string, value: number, text: string | undefined): Finding => ({
    id,
    value,
    unit: "{score}",
    ...(text !== undefined && { text }),
  });
  return [
    score("gcs", eye + verbal + motor, tube ? "T" : undefined),
    score("gcs-eye", eye, gcsText("eye", eye, ageMonths)),
    score("gcs-verbal", verbal, tube ? "intubated" : speech(x, verbal, ageMonths)),
    score("gcs-motor", motor, gcsText("motor", motor, ageMonths)),
  ];
}

function posture(x: Vector, child: Child): Finding {
  if (isParalysed(x)) return { id: "posture", text: "motionless under relaxant" };
  if (x[V.convulsing] > 0) return { id: "posture", text: jerkingFrom(seizureSide(x, child)) };
  if (fallsLimp(x)) return { id: "posture", text: "limp: no limb moves to pain" };
  const rigid = rigidity(x);
  if (rigid > EXTENDS) return { id: "posture", text: "arms and legs extend to pain" };
  if (x[V.herniation] > BENDS) return { id: "posture", text: "arms bend abnormally to pain" };
  if (rigid > BENDS)
    return {
      id: "posture",
      text: "stiffens in bursts when handled, all limbs extend; between them the arms bend abnormally to pain",
    };
  if (x[V.electrographic] > 0.5) {
    const between = hasStereotypies(x) ? "; in between the hands rub and wring" : "";
    return { id: "posture", text: subtleSeizure(seizureSide(x, child)) + between };
  }
  if (isDystonic(x))
    return { id: "posture", text: "neck and limbs twist slowly and hold; no rhythm, no jerks" };
  if (hasStereotypies(x)) return { id: "posture", text: `${WRINGS}; no jerks` };
  return { id: "posture", text: "no abnormal posture" };
}

/** Whether a fine twitch shows that a seizure goes on: 1 or 0, beside the words of the posture. */
const subtle = (x: Vector): Finding => ({
  id: "subtle-seizure",
  value: !isParalysed(x) && x[V.convulsing] === 0 && x[V.electrographic] > 0.5 ? 1 : 0,
  unit: "1",
});

/** A convulsion, on the side across from where it starts. */
function jerkingFrom(focus: number): string {
  if (Math.abs(focus) < KEEPS_TO_A_SIDE) return "rhythmic jerking of all limbs";
  return `rhythmic jerking of face, arm and leg on the ${focus > 0 ? "left" : "right"}`;
}

/** What is left to be seen of a silent seizure, on the side across from where it starts. */
function subtleSeizure(focus: number): string {
  if (focus === 0) return "still, with a fine flutter of the eyelids";
  return `still, but the ${focus > 0 ? "left" : "right"} eyelid and cheek twitch finely`;
}

/** Toxin in the blood from which the skin is red (design). */
const FLUSHES = 0.8;
const FLUSH: Finding = {
  id: "skin-colour",
  text: "diffusely red, like sunburn; pales on pressure",
};

const skin = (x: Vector): Finding => ({
  id: "skin-note",
  text: rashIsOut(x)
    ? "Pink flat spots over trunk and neck that pale on pressure. No petechiae."
    : "No rash, no petechiae.",
});

/** Ammonia from which reflexes are brisk, umol/L (design). */
const CLONUS = 200;

/** Demyelination from which the long tracts show it (design). */
const BRISK = 0.3;

/** Injury of the cortex from which limbs are limp (design). */
const LIMP = 0.25;
/** Arousal below which the sleep after or under a seizure takes the tone away, and below which any coma does (design). */
const ASLEEP = 0.5;
const COMATOSE = 0.32;

function isLimp(x: Vector): boolean {
  const seizing = x[V.electrographic] > 0.5 || x[V.postIctal] > 0.05;
  return x[V.cortexCytotoxic] > LIMP || x[V.postIctal] > 0.3 || (seizing && x[V.arousal] < ASLEEP);
}

const NORMAL = "normal";
const LOW = "low, limbs fall when let go";

function tone(x: Vector, child: Child): Finding {
  const weak = isParalysed(x) ? null : weakSide(x, child);
  const text = toneWords(x);
  if (!weak) return { id: "tone", text: text === NORMAL ? `${NORMAL}, moves all limbs` : text };
  return { id: "tone", text: `${text}; the ${weak} arm is weak` };
}

function toneWords(x: Vector): string {
  if (isParalysed(x)) return "flaccid under relaxant";
  if (x[V.convulsing] > 0) return "cannot be judged while the limbs jerk";
  if (stiffens(x)) return "stiff in all limbs";
  if (fallsLimp(x) || x[V.arousal] <= UNANSWERING) return LOW;
  if (isDystonic(x)) return "stiff by turns, more when handled; reflexes brisk";
  if (isSlack(x)) return "slack in trunk and limbs, reflexes present";
  if (x[V.ammonia] > CLONUS) return "brisk reflexes, clonus at both ankles";
  if (x[V.demyelination] > BRISK) return "reflexes brisk, most in the legs, the big toes go up";
  if (stemHurts(x)) return "a little raised in all limbs, reflexes brisk, the big toes go up";
  if (isLimp(x)) return LOW;
  if (x[V.brainInflammation] > 0.15) return "mildly increased in the legs";
  return x[V.arousal] < COMATOSE ? LOW : NORMAL;
}

/** Arousal, as it answers, below which the tongue falls back: about a coma score of 10 (design). */
const SNORES = 0.52;

function airwayState(x: Vector): string {
  if (x[V.ventilated] > 0) return "tube in place";
  if (isParalysed(x)) return "no gag or cough: relaxant in force";
  if (jerks(x)) return "jaw clenched, breath held; gag and cough cannot be judged";
  const a = answering(x);
  if (a < 0.2) return "no gag or cough";
  return a < SNORES ? "snores, clears with the jaw lifted; gag present" : "open, speaks or cries";
}

/** Work of breathing, beside what is usual at that age: the rate [PALS], the depth by PaCO2 [NewcastleGas]. */
function breathingWork(x: Vector, child: Child): string {
  if (x[V.ventilated] > 0) return "ventilated, chest moves equally";
  if (x[V.bagged] > 0) return "bagged, chest moves equally";
  if (x[V.drive] === 0) return "does not breathe";
  if (x[V.drive] < GASPS) return "single gasps with long pauses";
  if (x[V.drive] < SHALLOW) return "shallow, with pauses";
  if (breathPauses(x, child)) return "irregular, with pauses of some seconds";
  if (jerks(x)) return "held and jerky with the convulsion";
  if (rigidity(x) > BENDS) return "irregular in rate and depth";
  const fast = x[V.respiratoryRate] > respiratoryRateRange(child.ageMonths).high;
  const deep = x[V.paco2] < (referenceRange("pco2-blood", child.ageMonths)?.low ?? 0);
  if (deep) return fast ? "fast and deep, no recession" : "deep, not fast, no recession";
  return fast ? "fast, no recession" : "easy";
}
