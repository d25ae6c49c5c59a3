import type { Habit } from "../habits";
import { airway } from "./airway";
import { brainPressure } from "./brain-pressure";
import { causes } from "./causes";
import { circulation } from "./circulation";
import { disposition } from "./disposition";
import { family } from "./family";
import { atTheDoor, firstLook } from "./first-look";
import { imaging } from "./imaging";
import { impression } from "./impression";
import { infection } from "./infection";
import { seizures } from "./seizures";
import { steroid } from "./steroid";

/** The child who is ill now goes first; then what finds the cause; then what follows from it. */
export const guideline: readonly Habit[] = [
  ...atTheDoor,
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
