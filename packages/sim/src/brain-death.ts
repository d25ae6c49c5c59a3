import { findItem } from "@encephalon/clinical";
import type { Finding } from "@encephalon/model";
import type { Charted } from "./charted";
import { systolic } from "./conditions";
import { halfLifeOf } from "./drug-table";
import { INDUCTION } from "./induction";
import { type Refusal, refusal } from "./refusal";
import type { Bench } from "./state";
import { BETWEEN_EXAMINATIONS } from "./systems/death";
import { V, type Vector } from "./vector";

/** Core temperature that the examination asks for, Cel [BD-2011]. */
const WARM = 35;

/** Age up to which a result still speaks for the child, min (design). */
const STILL_SPEAKS = 360;

/** What dulls a brain or hides that it lives. */
const CONFOUNDING = [
  "lorazepam",
  "midazolam",
  "diazepam",
  "phenobarbital",
  "ketamine",
  "propofol",
  "thiopental",
  "etomidate",
  "fentanyl",
  "morphine",
  "haloperidol",
  "rocuronium",
] as const;

/** What a tube was placed under: the chart names the tube alone. */
const BY_TUBE: readonly string[] = INDUCTION.map(({ drug }) => drug);

/** Half-lives after which a drug counts as gone (design). */
const GONE_AFTER = 5;

/** Half-life in min of a drug whose effect ends sooner, as it spreads through the body (design). */
const LEAVES_IN: Readonly<Record<string, number>> = { diazepam: 600 };

/** The minute at which the child last had the drug, by the chart. */
function lastHad({ given, done }: Charted, id: string): number {
  const tube = BY_TUBE.includes(id) ? done.intubation : undefined;
  return Math.max(given[id] ?? Number.NEGATIVE_INFINITY, tube ?? Number.NEGATIVE_INFINITY);
}

/** The first sedative or relaxant that by the chart runs, or may still act, in words. */
function maySedate({ charted, clock }: Bench): string | undefined {
  for (const id of CONFOUNDING) {
    const name = findItem(id, "give")?.name ?? id;
    if (charted.running[id] !== undefined) return `${name} runs`;
    const until = lastHad(charted, id) + GONE_AFTER * (LEAVES_IN[id] ?? halfLifeOf(id) ?? 0);
    if (clock < until)
      return `${name} may still act for another ${Math.ceil((until - clock) / 60)} h`;
  }
  return undefined;
}

/** The newest of these findings on the chart that still speaks for the child, in its unit. */
function newest({ charted, clock }: Bench, ...ids: readonly string[]): number | undefined {
  const taken = (id: string): number => charted.takenAt[id] ?? Number.NEGATIVE_INFINITY;
  const [last = ""] = ids.toSorted((a, b) => taken(b) - taken(a));
  return clock - taken(last) <= STILL_SPEAKS ? charted.numbers[last] : undefined;
}

/**
 * What confounds the examination, or undefined: corrected first [BD-2011; limits of salts design]. Of blood and
 * drugs it knows what the chart holds.
 */
export function mayTestBrainDeath(bench: Bench): Refusal | undefined {
  const { x, presentation } = bench;
  const { leastSystolic } = presentation.child.normal;
  const sodium = newest(bench, "sodium");
  const glucose = newest(bench, "glucose-blood", "glucose-plasma");
  const sedative = maySedate(bench);
  const confounders: readonly (readonly [boolean, string])[] = [
    [x[V.ventilated] === 0, "the child breathes without a ventilator"],
    [sedative !== undefined, sedative ?? ""],
    [x[V.temperature] < WARM, "the child is too cold"],
    [systolic(x) < leastSystolic, "the pressure is too low"],
    [sodium === undefined, "no sodium of the last 6 hours is on the chart"],
    [sodium !== undefined && (sodium > 165 || sodium < 125), "the sodium is too far off"],
    [glucose === undefined, "no glucose of the last 6 hours is on the chart"],
    [glucose !== undefined && glucose < 3.3, "the glucose is too low"],
  ];
  const found = confounders.find(([holds]) => holds);
  return found && refusal("confounded", `Brain death cannot be tested: ${found[1]}.`);
}

/**
 * One examination with its apnoea test: the carbon dioxide rises to 60 mm[Hg] and by 20, the child is
 * watched for a breath [BD-2011]. A second that finds the same, 12 hours after the first, declares death.
 */
export function testBrainDeath({ x, clock }: Bench): readonly Finding[] {
  x[V.paco2] = Math.min(140, Math.max(60, x[V.paco2] + 20));
  const absent = x[V.herniation] >= 1;
  if (absent) count(x, clock);
  return [
    {
      id: "brain-death",
      value: absent ? 1 : 0,
      unit: "1",
      text: absent ? wordsOf(x) : "A breath or a reflex is seen: not met.",
    },
  ];
}

function count(x: Vector, clock: number): void {
  if (x[V.brainDeathTests] === 0) {
    x[V.brainDeathFound] = clock;
    x[V.brainDeathTests] = 1;
  } else if (clock - x[V.brainDeathFound] >= BETWEEN_EXAMINATIONS) x[V.brainDeathTests] = 2;
}

const wordsOf = (x: Vector): string =>
  x[V.brainDeathTests] >= 2
    ? "No reflex of the stem, no breath at a carbon dioxide of 60: as in the first examination."
    : "No reflex of the stem, no breath at a carbon dioxide of 60. A second examination is due after 12 hours.";
