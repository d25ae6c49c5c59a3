import { clamp, normal, process } from "@encephalon/kernel";
import type { Outcome, SimEvent } from "@encephalon/model";
import type { SimState } from "./state";
import { isAwake } from "./systems/consciousness";
import { groupMean, type RegionGroup } from "./systems/regions";
import { CYTOTOXIC, HAEMORRHAGE, NECROSIS, V, type Vector } from "./vector";

const RECOVERY = process("recovery");

/**
 * Lasting injury, 0 none to about 1: what ten days have destroyed, by how much a child needs it.
 * Thalami
 * and brainstem weigh most; injury still open counts in part; haemorrhage adds [Kim2004; He2026].
 * Weights design.
 */
export function lastingInjury(x: Vector): number {
  const open = (group: RegionGroup): number => stillHurt(x, group);
  return (
    0.9 * open("thalami") +
    0.9 * open("brainstem") +
    0.25 * open("cerebellum") +
    0.25 * open("whiteMatter") +
    0.3 * open("striatum") +
    1.2 * open("cortex") +
    LIMBIC_WEIGHT * open("limbic") +
    0.25 * x[V.demyelination]
  );
}

/** What of a group is lost or may yet be, 0 to 1. */
const stillHurt = (x: Vector, group: RegionGroup): number =>
  groupMean(x, group, NECROSIS) +
  0.15 * groupMean(x, group, CYTOTOXIC) +
  0.4 * groupMean(x, group, HAEMORRHAGE);

/** The frontal regions' part in the cortex's weight: four of its fourteen sides. */
const FRONTAL_WEIGHT = (1.2 * 4) / 14;
const LIMBIC_WEIGHT = 0.8;
/** Of what a child of this age regains, the share that frontal lobes do not: cognition (design). */
const NOT_REGAINED = 0.8;
/** Medial temporal lobes against frontal ones in that: memory and words come back a little (design). */
const MEMORY = 0.7;

/** Share of the lasting injury that lies where little is regained, 0 to 1. */
const cognitiveShare = (x: Vector): number =>
  clamp(
    (FRONTAL_WEIGHT * stillHurt(x, "frontal") + MEMORY * LIMBIC_WEIGHT * stillHurt(x, "limbic")) /
      Math.max(0.02, lastingInjury(x)),
    0,
    1,
  );

/** What energy that still fails takes of function, at full failure (design). */
const LACKING = 0.25;

/** POPC for an injury: 1 good, 2 mild, 3 moderate, 4 severe, 5 unaware. Cuts are design. */
const popcOf = (injury: number): number =>
  injury < 0.11 ? 1 : injury < 0.2 ? 2 : injury < 0.36 ? 3 : injury < 0.8 ? 4 : 5;

/**
 * What became of the child: ten days lived, the months after projected. Function recovers by
 * plasticity of
 * age and by rehabilitation; the same luck serves all four dates.
 */
export function outcomeOf(state: SimState, events: readonly SimEvent[]): Outcome {
  const { x, presentation, luck } = state;
  if (x[V.dead] > 0) return deathOf(events);
  const injury = lastingInjury(x) * (1 + 0.18 * normal(luck, RECOVERY, 0));
  const regained = 1 - NOT_REGAINED * cognitiveShare(x);
  const plastic =
    (0.34 + 0.1 * x[V.rehabilitation] - 0.006 * presentation.child.ageYears) * regained;
  const lacking = LACKING * x[V.energyFailure];
  const weak = isAwake(x, presentation.child.ageMonths) ? 0 : 0.06;
  const remaining = (share: number): number =>
    clamp(injury, 0, 3) * (1 - share * plastic) + lacking;
  return {
    died: false,
    diedAtMinute: null,
    cause: null,
    popc: {
      discharge: popcOf(injury + 0.1 * Math.min(1, injury * 8) + weak + lacking),
      month3: popcOf(remaining(0.6)),
      month6: popcOf(remaining(0.85)),
      month12: popcOf(remaining(1.5)),
    },
  };
}

function deathOf(events: readonly SimEvent[]): Outcome {
  const death = events.findLast(({ kind }) => kind === "died");
  const cause = events.findLast((event) => event.kind === "death_cause");
  return {
    died: true,
    diedAtMinute: death?.at ?? null,
    cause: cause?.cause ?? null,
    popc: { discharge: 6, month3: 6, month6: 6, month12: 6 },
  };
}
