import { type Ablation, ablatedChild, baseChild, type EmulatedChild } from "@encephalon/authoring";
import type { Child } from "../children/child-task";
import { landmarks } from "./landmarks";

/** A child of the population that lies between the landmarks; its case is generated where it is played. */
export interface PopulationTask extends Child {
  /** In a world without something: what, and the child as it was with it. */
  readonly without?: { readonly ablation: Ablation; readonly base: EmulatedChild };
}

export const populationChild = ({ seed, without }: PopulationTask): EmulatedChild =>
  without ? ablatedChild(landmarks, without.base, without.ablation) : baseChild(landmarks, seed);
