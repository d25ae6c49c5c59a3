import { clamp, exp, log } from "@encephalon/kernel";
import { type Case, type CourseTable, DRIVERS, type DriverName } from "@encephalon/model";
import { levenbergMarquardt } from "ml-levenberg-marquardt";
import { type Calibration, calibrate, exactOf } from "./calibrate";
import { deviation } from "./within";

/**
 * What a fit may move: what only the laboratory shows. Storm, brain, vessels and their times make the course; they
 * are set by hand against the story, and a fit does not bend them.
 */
export const FITTED: readonly DriverName[] = [
  "crpDrive",
  "pctDrive",
  "ferritinGain",
  "liverGain",
  "altGain",
  "ldhGain",
  "muscleGain",
  "bilirubinGain",
  "coagulationGain",
  "fibrinolysis",
  "kidneyGain",
  "stressGlucose",
  "baselineHaemoglobin",
  "baselineWhiteCells",
  "whiteCellResponse",
  "neutrophilShift",
];

/** A fitted parameter, in the driver's unit: as authored, and as it would fit best. */
export interface Fitted {
  readonly name: DriverName;
  readonly from: number;
  readonly to: number;
}

export interface Fit {
  readonly before: Calibration;
  readonly after: Calibration;
  readonly parameters: readonly Fitted[];
}

/** Rounds of the optimiser (design): later ones move nothing that counts. */
const ROUNDS = 14;
/** Of the optimiser's step at first, and by how much it eases and tightens (design). */
const DAMPING = { first: 2, eases: 3, tightens: 4 };
/** Distance over which a slope is taken: an eighth, so that a jump of a whole-number sign is no cliff (design). */
const STRIDE = 0.12;

/**
 * The drivers of `FITTED` that bring the most cells within their limits with every exact line still exact, by
 * Levenberg and Marquardt's method from the authored values, within the drivers' own bounds. The same case and
 * table give the same fit.
 */
export function fitToTable(authored: Case, table: CourseTable, rounds = ROUNDS): Fit {
  const start = FITTED.map((name) => placeOf(name, atOf(authored, name)));
  const tried = new Map<string, Tried>();
  const attempt = (places: readonly number[]): Tried => {
    const values = FITTED.map((name, i) => valueAt(name, places[i] ?? 0));
    const key = values.join();
    const known = tried.get(key);
    if (known) return known;
    const calibration = calibrate(withDrivers(authored, values), table);
    const made = { values, calibration, misses: missesOf(calibration) };
    tried.set(key, made);
    return made;
  };
  const first = attempt(start);
  let near: Near = { places: start, damping: DAMPING.first, error: errorOf(first) };
  for (let round = 0; round < rounds; round++) near = improved(near, attempt);
  const most = [...tried.values()].reduce((a, b) => (rank(b) > rank(a) ? b : a), first);
  const best = FITTED.reduce((kept, _, i) => asAuthored(kept, i, first, attempt), most);
  return {
    before: first.calibration,
    after: best.calibration,
    parameters: FITTED.flatMap((name, i) => {
      const from = first.values[i] ?? 0;
      const to = best.values[i] ?? 0;
      return from === to ? [] : [{ name, from, to }];
    }),
  };
}

/** Where the optimiser stands, how carefully it steps, and the sum of squares there. */
interface Near {
  readonly places: readonly number[];
  readonly damping: number;
  readonly error: number;
}

/** One step of the optimiser from the best place so far: a step that makes it worse is not taken, and the next is shorter. */
function improved(near: Near, attempt: (places: readonly number[]) => Tried): Near {
  const { misses } = attempt(near.places);
  const { parameterValues, parameterError } = levenbergMarquardt(
    { x: [...misses.keys()], y: misses.map(() => 0) },
    (places) => {
      const { misses } = attempt(places);
      return (i) => misses[i] ?? 0;
    },
    {
      initialValues: near.places,
      minValues: FITTED.map((name) => placeOf(name, leastOf(name))),
      maxValues: FITTED.map((name) => placeOf(name, DRIVERS[name].high)),
      gradientDifference: STRIDE,
      damping: near.damping,
      maxIterations: 1,
      errorTolerance: 0,
    },
  );
  const kept = wrong(attempt(parameterValues)) <= wrong(attempt(near.places));
  return kept && parameterError < near.error
    ? { places: parameterValues, damping: near.damping / DAMPING.eases, error: parameterError }
    : { ...near, damping: near.damping * DAMPING.tightens };
}

const errorOf = ({ misses }: Tried): number => misses.reduce((sum, one) => sum + one * one, 0);

/** A parameter whose change wins no cell keeps its authored value. */
function asAuthored(
  kept: Tried,
  i: number,
  first: Tried,
  attempt: (places: readonly number[]) => Tried,
): Tried {
  const values = kept.values.map((value, k) => (k === i ? (first.values[i] ?? value) : value));
  const back = attempt(FITTED.map((name, k) => placeOf(name, values[k] ?? 0)));
  return rank(back) >= rank(kept) ? back : kept;
}

interface Tried {
  readonly values: readonly number[];
  readonly calibration: Calibration;
  /** One for each cell; near 0 where it agrees well. */
  readonly misses: readonly number[];
}

/** Lines that must be exact and are not. */
const wrong = ({ calibration }: Tried): number =>
  exactOf(calibration).filter(({ agrees }) => !agrees).length;

/** More cells within is better; what must be exact outweighs all. */
const rank = (tried: Tried): number =>
  tried.calibration.cells.filter(({ within }) => within).length -
  tried.calibration.cells.length * wrong(tried);

const missesOf = ({ cells }: Calibration): number[] =>
  cells.map(({ name, tabled, simulated }) =>
    simulated === null ? 0 : miss(deviation(name, tabled, simulated)),
  );

/** Share of a limit within which a cell hardly pulls, how much it still does, and where its pull levels off (design). */
const EASY = 0.8;
const HELD = 0.1;
const LEVELS_OFF = 2;

/** How hard a cell pulls: one that is far out less than two that are near, since the two can be won. */
function miss(deviation: number): number {
  const beyond = deviation - clamp(deviation, -EASY, EASY);
  const pull = beyond + HELD * deviation;
  const share = pull / LEVELS_OFF;
  return pull / Math.sqrt(1 + share * share);
}

const atOf = ({ drivers }: Case, name: DriverName): number => drivers[name]?.at ?? DRIVERS[name].at;

/** A driver that is 0 in an ordinary child, or may be negative, moves along its span; another by factors. */
const byFactors = (name: DriverName): boolean => DRIVERS[name].at > 0;

/** A factor has no way to 0: a hundredth of the ordinary is none (design). */
const leastOf = (name: DriverName): number =>
  byFactors(name) ? Math.max(DRIVERS[name].low, DRIVERS[name].at / 100) : DRIVERS[name].low;

/** Where the optimiser sees a driver's value: its logarithm, or its share of the span. */
function placeOf(name: DriverName, value: number): number {
  const { low, high } = DRIVERS[name];
  return byFactors(name) ? log(Math.max(value, leastOf(name))) : value / (high - low);
}

/** The value at a place, within the driver's bounds, rounded as an author would write it. */
function valueAt(name: DriverName, place: number): number {
  const { low, high } = DRIVERS[name];
  const value = byFactors(name) ? exp(place) : place * (high - low);
  return Number(clamp(value, leastOf(name), high).toPrecision(3));
}

/** The case with these values for `FITTED`, in every child. */
const withDrivers = (authored: Case, values: readonly number[]): Case => ({
  ...authored,
  drivers: {
    ...authored.drivers,
    ...Object.fromEntries(
      FITTED.map((name, i) => {
        const at = values[i] ?? atOf(authored, name);
        return [name, { at, low: at, high: at, scale: "linear" as const }];
      }),
    ),
  },
});
