import type { Case } from "@encephalon/model";
import { HORIZON } from "../supportive-care";
import { anchoredMeningitis } from "./bots/anchored";
import { byChance } from "./bots/chance";
import { earlyDischarger, tapAvoider } from "./bots/omissions";
import { shotgun, shotgunSafe } from "./bots/shotgun";
import { bundleAtTheDoor, steroidsForEveryone } from "./bots/steroids";
import { warningObeyer } from "./bots/warnings";
import { type Choose, followCourse } from "./course";
import { guideline } from "./guideline/guideline";
import { byHabits, type Habit } from "./habits";
import { ctFirst, noExchange, twentyPerKg, type Variant } from "./variants";
import { ward } from "./ward";

/** How a policy should do beside the guideline, or beside good care. */
export type Standing =
  /** Plays what a case holds, or hands over. */
  | "reference"
  /** A good way: at least 80, and no severe harm. */
  | "good"
  /** As good as good care, within ten points. */
  | "variant"
  /** Behind the guideline by more than twenty points, or with severe harm in most runs. */
  | "bad"
  /** Loses one criterion by silence. */
  | "silent";

export interface Policy {
  readonly name: string;
  readonly does: string;
  readonly standing: Standing;
  readonly choose: (authored: Case) => Choose;
}

/** The end of the seventh day: by then what a policy decides is decided. */
const LAST = 10_080;
const HOUR = 60;

const nothing: Choose = () => null;

/** Waits ten days and does nothing else. */
const waits: Choose = (_, clock) => (clock < HORIZON ? { kind: "wait", minutes: 720 } : null);

const habitual = (
  name: string,
  does: string,
  standing: Standing,
  habits: readonly Habit[],
  from = 0,
): Policy => ({ name, does, standing, choose: () => byHabits(habits, { from, until: LAST }) });

const variant = (name: string, does: string, change: Variant): Policy => ({
  name,
  does,
  standing: "variant",
  choose: ({ goodCare }) => followCourse(change(goodCare)),
});

/**
 * Programs that choose actions from the chart alone. The recorded course is the one script among
 * them.
 */
export const policies: readonly Policy[] = [
  {
    name: "recorded",
    does: "plays what was done in the case, errors included, at its own times",
    standing: "reference",
    choose: ({ recorded }) => followCourse(recorded),
  },
  {
    name: "good",
    does: "gives what the rubric takes as good, seen through the chart, feasible in that hospital",
    standing: "good",
    choose: ({ goodCare }) => followCourse(goodCare),
  },
  {
    name: "supportive",
    does: "hands over at the door: airway, breathing, circulation, seizures and pressure are kept by protocol",
    standing: "reference",
    choose: () => nothing,
  },
  {
    name: "ward",
    does: "no specific care: oxygen, fluid, paracetamol and an antibiotic on a ward for ten days",
    standing: "reference",
    choose: () => byHabits(ward, { until: HORIZON }),
  },
  {
    name: "passive",
    does: "stays and only waits",
    standing: "bad",
    choose: () => waits,
  },
  habitual("guideline", "works up and treats whatever it finds", "good", guideline),
  habitual("late-guideline", "the same, 18 hours later", "bad", guideline, 18 * HOUR),
  habitual("shotgun", "every test and every treatment at the door", "bad", shotgun),
  habitual(
    "shotgun-safe",
    "every test and treatment that no harm names, with no decision on record",
    "bad",
    shotgunSafe,
  ),
  habitual(
    "anchored-meningitis",
    "taps and treats every child as meningitis",
    "bad",
    anchoredMeningitis,
  ),
  habitual(
    "steroids-for-everyone",
    "a pulse in the first hour, no cause looked for",
    "bad",
    steroidsForEveryone,
  ),
  habitual(
    "ane-bundle-at-the-door",
    "pulse, blockade, immunoglobulin and exchange at the door",
    "bad",
    bundleAtTheDoor,
  ),
  habitual(
    "lp-avoider",
    "the guideline without a tap and without a word on it",
    "silent",
    tapAvoider,
  ),
  habitual("early-discharger", "home within two hours", "bad", earlyDischarger),
  habitual("warning-obeyer", "does whatever no warning speaks against", "bad", warningObeyer),
  { name: "random", does: "acts of the catalogue by chance", standing: "bad", choose: byChance },
  variant("good-20-mg", "good care with a pulse of 20 mg/kg", twentyPerKg),
  variant("good-no-exchange", "good care where there is no exchange", noExchange),
  variant("good-ct-first", "good care with a CT before the MRI", ctFirst),
];

export const findPolicy = (name: string): Policy | undefined =>
  policies.find((policy) => policy.name === name);
