import type { Habit } from "../habits";
import { airway } from "./airway";
import { brainPressure } from "./brain-pressure";
import { causes } from "./causes";
import { circulation } from "./circulation";
import { disposition } from "./disposition";
import { family } from "./family";
import { atTheDoor, firstLook } from "./first-look";
import { imaging, scansCalledOff } from "./imaging";
import { impression } from "./impression";
import { infection } from "./infection";
import { seizures } from "./seizures";
import { steroid } from "./steroid";

/**
 * The child who is ill now goes first; then what finds the cause; then what follows from it.
 *
 * Limits that shared/clinical gives: glucose 3.3 mmol/L [ACCM2017]; a tube at a coma score of 8 or less
 * that stays [DECON]; seizure drugs by the clock [CHOP-SE]; boluses, liver and chest [Weiss2020]; pressors
 * [ACCM2017]; sodium, carbon dioxide and head [Kochanek2019]; the bars to a tap (treatments §4: NICE-LP,
 * HKU-LP); ammonia above 150 umol/L against a pulse (H26); enoxaparin with platelets from 50 (H25); doses by
 * the dose page. Every other number in these habits, hours, scores and laboratory limits, is design.
 */
export const guideline: readonly Habit[] = [
  ...atTheDoor,
  ...scansCalledOff,
  ...seizures,
  ...brainPressure,
  ...airway,
  ...circulation,
  ...firstLook,
  ...impression,
  ...infection,
  ...causes,
  ...imaging,
  ...steroid,
  ...family,
  ...disposition,
];
