import type { AuthoredAction } from "../../authored-case";

/** A shipped case by its id, or a child made up for this. */
export type ChildName =
  | "C1"
  | "C4"
  | "M1"
  | "M3"
  | "M5"
  | "M6"
  | "M7"
  | "M8"
  | "ordinary"
  | "withoutFever"
  | "antigenMisses"
  | "thalamiDie";

/** Variables of the state that an act moves. */
export type Variable =
  | "liverInjury"
  | "herniation"
  | "ammonia"
  | "drive"
  | "volume"
  | "sodium"
  | "ischaemia"
  | "immunoglobulin"
  | "bacteria"
  | "brainVirus"
  | "viralLoad"
  | "meanPressure"
  | "saturation"
  | "factors"
  | "swelling"
  | "shunt"
  | "arousal";

export const wait = (minutes: number): AuthoredAction => ({ kind: "wait", minutes });
