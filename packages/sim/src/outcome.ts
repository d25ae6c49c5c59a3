import { clamp, normal, process, uniform } from "@encephalon/kernel";
import type { Outcome, SimEvent, YearAfter } from "@encephalon/model";
import type { SimState } from "./state";
import { isAwake } from "./systems/consciousness";
import { groupMean, type RegionGroup } from "./systems/regions";
import { CYTOTOXIC, HAEMORRHAGE, NECROSIS, V, type Vector } from "./vector";

const RECOVERY = process("recovery");
const LATE_DEATH = process("late-death");

/**
 * Lasting injury, 0 none to about 1: what ten days have destroyed, by how much a child needs it.
 * Thalami
 * and brainstem weigh most; injury still open counts in part; haemorrhage adds [Kim2004; He2026].
 * What long shock cost counts too: POPC is of the whole child. Weights design.
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
    0.25 * x[V.demyelination] +
    0.6 * x[V.tissueLost]
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

/** What ten days leave of a child, and what of it comes back. */
interface Residue {
  /** Lasting injury as this child bears it, 0 none to about 3. */
  readonly injury: number;
  /** Share of it that time, age and rehabilitation give back in eight months. */
  readonly plastic: number;
  /** What energy that still fails takes. */
  readonly lacking: number;
  /** Not yet awake. */
  readonly weak: number;
}

function residueOf({ x, presentation, luck }: SimState): Residue {
  const { child } = presentation;
  const regained = 1 - NOT_REGAINED * cognitiveShare(x);
  const borne = child.drivers.disabilityGain * (1 + 0.18 * normal(luck, RECOVERY, 0));
  return {
    injury: clamp(lastingInjury(x) * borne, 0, 3),
    plastic: (0.34 + 0.1 * x[V.rehabilitation] - 0.006 * child.ageYears) * regained,
    lacking: LACKING * x[V.energyFailure],
    weak: isAwake(x, child.ageMonths) ? 0 : 0.06,
  };
}

const remaining = ({ injury, plastic, lacking }: Residue, share: number): number =>
  injury * (1 - share * plastic) + lacking;

/** Of the plastic part, what has come back by 3, 6 and 12 months; 1 is what eight months give back (design). */
const BACK = { month3: 0.6, month6: 0.85, month12: 1.5 };

/**
 * Chance of death between the tenth day and the end of the first year, from what remains at three months: none
 * below severe disability, seven tenths of those who lost most. Deaths go on for months: 9 of 29 in hospital, 13 of 26
 * at last sight [LiK2021]; 23.1 % in hospital, 30.7 % by six months [Xiao2024]. By disability: design.
 */
const chanceOfLateDeath = (left: number): number => clamp((left - 0.6) / 2, 0, 0.7);

/** Shares of these deaths that have come by each date (design). */
const LATE = { month3: 0.6, month6: 0.8, month12: 1 };

/** What became of the child: ten days lived, the months after projected; one luck serves all four dates. */
export function outcomeOf(state: SimState, events: readonly SimEvent[]): Outcome {
  if (state.x[V.dead] > 0) return deathOf(events);
  return { died: false, diedAtMinute: null, cause: null, popc: projected(state) };
}

function projected(state: SimState): Outcome["popc"] {
  const residue = residueOf(state);
  const { injury, lacking, weak } = residue;
  const lot = uniform(state.luck, LATE_DEATH, 0);
  const chance = chanceOfLateDeath(remaining(residue, BACK.month3));
  const at = (date: keyof typeof BACK): number =>
    lot < chance * LATE[date] ? 6 : popcOf(remaining(residue, BACK[date]));
  return {
    discharge: popcOf(injury + 0.1 * Math.min(1, injury * 8) + weak + lacking),
    month3: at("month3"),
    month6: at("month6"),
    month12: at("month12"),
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

/** How a child is a year on. */
export function endOf({ popc }: Outcome): keyof YearAfter {
  if (popc.month12 === 6) return "dead";
  return popc.month12 <= 2 ? "good" : "poor";
}
