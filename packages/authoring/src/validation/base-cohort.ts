import type { Case } from "@encephalon/model";
import { generateCase } from "../population/generate-case";
import { practiceOf } from "../population/practice";
import { type EmulatedChild, emulate } from "./emulated-child";

/** The child of this seed in the population that lies between the landmarks, under a practice of its own. */
export function baseChild(landmarks: readonly Case[], seed: number): EmulatedChild {
  const authored = generateCase(landmarks, seed);
  return emulate(authored, seed, practiceOf(authored, seed));
}
