import { clamp, exp, log, luckOf, pow, process, type Range, uniform } from "@encephalon/kernel";
import {
  type Case,
  DRIVERS,
  type DriverName,
  MIDLINE_REGIONS,
  PAIRED_REGIONS,
  type RegionName,
} from "@encephalon/model";
import { arithmetic, between, geometric } from "./between";
import { blockOf } from "./blocks";
import { drawPosition, type Position } from "./position";

/**
 * A child of the population as a case: its ranges lie between those of the landmarks, so that a seed still
 * scatters it. The words are the nearest landmark's and nobody plays them; what that child was given before
 * arrival, its voices and its hospital's gaps are left out, since they have no in-between.
 */
export function caseAt(landmarks: readonly Case[], position: Position, seed: number): Case {
  const { brain, storm, build } = position.weights;
  const nearest = landmarks[brain.indexOf(Math.max(...brain))];
  if (!nearest) throw new RangeError("a population needs landmarks");
  return {
    ...nearest,
    id: `P${seed}`,
    version: 1,
    trigger: chosen(landmarks, storm, seed, "trigger").trigger,
    child: childAt(landmarks, build, seed),
    hospital: { kind: "tertiary", lacks: [], from: {} },
    voices: [],
    earlier: [],
    recorded: [],
    goodCare: [],
    drivers: driversAt(landmarks, position, seed),
    vulnerability: vulnerabilityAt(landmarks, position.weights, seed),
  };
}

/** The child of this seed. */
export const generateCase = (landmarks: readonly Case[], seed: number): Case =>
  caseAt(landmarks, drawPosition(landmarks.length, seed), seed);

/** A landmark drawn with its weight as its chance: for what has no in-between. */
function chosen(
  landmarks: readonly Case[],
  weights: readonly number[],
  seed: number,
  what: string,
): Case {
  let left = uniform(luckOf(seed), process(`population.${what}`), 0);
  for (const [i, landmark] of landmarks.entries()) {
    left -= weights[i] ?? 0;
    if (left < 0) return landmark;
  }
  return landmarks[weights.indexOf(Math.max(...weights))] as Case; // rounding left nothing; one is the largest
}

const fixed = (at: number): Range => ({ at, low: at, high: at, scale: at > 0 ? "log" : "linear" });

/** What a child has or has not: a short one is not half of one. */
const THERE_OR_NOT: ReadonlySet<DriverName> = new Set<DriverName>([
  "firstSeizure",
  "laterSeizure",
  "arrivalSeizure",
  "seizureRepeats",
  "skewTendency",
  "rashTendency",
]);

/** What a landmark does not name it has like an ordinary child. */
function driversAt(landmarks: readonly Case[], position: Position, seed: number): Case["drivers"] {
  const named = (Object.keys(DRIVERS) as DriverName[]) // the keys of DRIVERS are the names
    .filter((name) => landmarks.some(({ drivers }) => drivers[name]));
  return Object.fromEntries(
    named.map((name) => {
      const weights = position.weights[blockOf(name)];
      const ranges = landmarks.map(({ drivers }) => drivers[name] ?? fixed(DRIVERS[name].at));
      const range = THERE_OR_NOT.has(name)
        ? thereOrNot(ranges, weights, uniform(luckOf(seed), process(`population.${name}`), 0))
        : between(ranges, weights);
      return [name, beside(range, name, position)];
    }),
  );
}

/** The range by its factor, within what the driver may be. */
function beside(range: Range, name: DriverName, position: Position): Range {
  const factor = exp(position.beside[name] ?? 0);
  const { low, high } = DRIVERS[name];
  const moved = (value: number): number => clamp(value * factor, low, high);
  return { ...range, at: moved(range.at), low: moved(range.low), high: moved(range.high) };
}

/** Between those that have it, with their weight as the chance of having it; else none. */
function thereOrNot(ranges: readonly Range[], weights: readonly number[], rank: number): Range {
  const held = weights.map((weight, i) => ((ranges[i]?.at ?? 0) > 0 ? weight : 0));
  const chance = arithmetic(
    held.map(() => 1),
    held,
  );
  if (rank >= chance) return fixed(0);
  return between(
    ranges,
    held.map((weight) => weight / chance),
  );
}

interface SiteOf {
  readonly regions: readonly RegionName[];
  readonly rarer: number;
  /** Whose weights are the chance. */
  readonly block: "brain" | "sites";
}

/**
 * Sites that a scan names, and how much rarer than among the landmarks they are in the population: the chance of a
 * site is the weight of those that have it, to this power. The nine were chosen to teach and show many sites; the
 * powers are set on all series that give the site [imaging §1]. A brainstem lesion goes with severity [Yamamoto2015;
 * LeeCG2014]; how often the others are there hangs on a place of their own, and how sick they are on the brain's.
 */
const SITES: readonly SiteOf[] = [
  { regions: ["midbrain", "pons", "medulla"], rarer: 6.5, block: "brain" },
  { regions: ["cerebellar-white-matter", "dentate"], rarer: 14, block: "sites" },
  { regions: ["periventricular-white-matter"], rarer: 4, block: "sites" },
  { regions: ["putamen", "external-capsule"], rarer: 0.45, block: "sites" },
];

/** Thalami are hurt in all; another site is there or not, and then as in those that have it. */
function vulnerabilityAt(
  landmarks: readonly Case[],
  weights: Position["weights"],
  seed: number,
): Case["vulnerability"] {
  const regions = [...PAIRED_REGIONS, ...MIDLINE_REGIONS].filter((region) =>
    landmarks.some(({ vulnerability }) => vulnerability[region]),
  );
  return Object.fromEntries(
    regions.map((region) => {
      const ranges = landmarks.map(({ vulnerability }) => vulnerability[region] ?? fixed(0));
      const site = SITES.findIndex((one) => one.regions.includes(region));
      const { chance, within } = weightsOfSite(landmarks, SITES[site], weights);
      const rank = uniform(luckOf(seed), process(`population.site.${site}`), 0);
      return [region, rank < chance ? between(ranges, within) : fixed(0)];
    }),
  );
}

/** The chance that a child has a site, and the weights among the landmarks that have it: as sick there as its brain is. */
function weightsOfSite(
  landmarks: readonly Case[],
  site: SiteOf | undefined,
  { brain, ...other }: Position["weights"],
): { readonly chance: number; readonly within: readonly number[] } {
  if (!site) return { chance: 1, within: brain };
  const has = landmarks.map(({ vulnerability }) =>
    site.regions.some((region) => vulnerability[region]),
  );
  const held = (weights: readonly number[]): number[] =>
    weights.map((weight, i) => (has[i] ? weight : 0));
  const chance = sumOf(held({ brain, ...other }[site.block]));
  const within = held(brain);
  const sum = sumOf(within);
  if (sum === 0) return { chance: 0, within: brain };
  return { chance: pow(Math.min(1, chance), site.rarer), within: within.map((one) => one / sum) };
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0);

function childAt(
  landmarks: readonly Case[],
  build: readonly number[],
  seed: number,
): Case["child"] {
  const { sex, companion } = chosen(landmarks, build, seed, "sex").child;
  const ages = landmarks.map(({ child }) => child.ageMonths);
  const ageMonths = clamp(Math.round(geometric(ages, build)), 1, 215);
  return {
    ageMonths,
    sex,
    companion,
    allergies: [],
    weightKg: weightAt(landmarks, ageMonths, build),
  };
}

/** Weight follows age along the landmarks, straight between them on logarithmic scales, with their spread. */
function weightAt(
  landmarks: readonly Case[],
  ageMonths: number,
  weights: readonly number[],
): Range {
  const byAge = landmarks
    .map(({ child }) => ({ age: child.ageMonths, weight: child.weightKg.at }))
    .sort((a, b) => a.age - b.age);
  const at = alongLine(byAge, ageMonths);
  const spread = (of: (range: Range) => number): number =>
    arithmetic(
      landmarks.map(({ child }) => of(child.weightKg) / child.weightKg.at),
      weights,
    );
  return {
    at,
    low:
      at *
      Math.min(
        1,
        spread(({ low }) => low),
      ),
    high:
      at *
      Math.max(
        1,
        spread(({ high }) => high),
      ),
    scale: "linear",
  };
}

interface Known {
  readonly age: number;
  readonly weight: number;
}

/** kg at this age, months; beyond the ends as at the ends, by the same slope as the nearest two. */
function alongLine(line: readonly Known[], age: number): number {
  const above = line.findIndex((known) => known.age >= age);
  const upper = Math.max(1, above < 0 ? line.length - 1 : above);
  const [a, b] = [line[upper - 1], line[upper]];
  if (!a || !b) throw new RangeError("weights need two landmarks of different ages");
  const share = (log(age) - log(a.age)) / (log(b.age) - log(a.age));
  return exp(log(a.weight) + share * (log(b.weight) - log(a.weight)));
}
