import type { AnessItem } from "@encephalon/clinical";
import type {
  AnessReading,
  Case,
  CourseTable,
  Outcome,
  Tabled,
  TabledScore,
} from "@encephalon/model";
import { playPolicy, type Truth } from "@encephalon/sim";
import { builtInPolicy } from "./built-in-policy";
import { siteCodes } from "./sites";
import { isWithin } from "./within";

/** One value of a course table beside the simulation's. */
export interface Cell {
  readonly name: Tabled;
  readonly hour: number;
  readonly tabled: number;
  /** Null when the child had died, or when it could not be judged. */
  readonly simulated: number | null;
  readonly within: boolean;
  /** Why it is outside its limit, where that is written (`explain`). */
  readonly reason?: string;
}

/** Anything that must be exact: what the table says, what the simulation says. */
export interface Exact {
  readonly hour: number;
  readonly tabled: string;
  readonly simulated: string;
  readonly agrees: boolean;
}

export interface Calibration {
  readonly cells: readonly Cell[];
  readonly aness: readonly Exact[];
  readonly sites: readonly Exact[];
  readonly outcome: Exact;
}

/** The recorded course at seed 0 beside its table, cell by cell. */
export function calibrate(authored: Case, table: CourseTable): Calibration {
  const truths = new Map<number, Truth>();
  const wanted = new Set(hoursOf(table).map((hour) => hour * 60));
  const { run } = playPolicy(authored, 0, builtInPolicy("recorded"), (minute, truth) => {
    if (wanted.has(minute)) truths.set(minute, truth());
  });
  return {
    cells: cellsOf(table, truths),
    aness: table.aness.map((line) => scoreAt(line, run.aness)),
    sites: table.sites.map(({ hour, sites }) => sitesAt(hour, sites, truths.get(hour * 60))),
    outcome: outcomeOf(table, run.outcome),
  };
}

/** Every line that must be exact. */
export const exactOf = ({ aness, sites, outcome }: Calibration): readonly Exact[] => [
  ...aness,
  ...sites,
  outcome,
];

const hoursOf = ({ cells, sites }: CourseTable): number[] => [
  ...Object.values(cells).flatMap((row) => Object.keys(row).map(Number)),
  ...sites.map(({ hour }) => hour),
];

const cellsOf = ({ cells }: CourseTable, truths: ReadonlyMap<number, Truth>): Cell[] =>
  Object.entries(cells).flatMap(([key, row]) => {
    const name = key as Tabled; // the keys of the cells are these
    return Object.entries(row).map(([hour, tabled]) => {
      const simulated = truths.get(Number(hour) * 60)?.reading(name) ?? null;
      const within = simulated !== null && isWithin(name, tabled, simulated);
      return { name, hour: Number(hour), tabled, simulated, within };
    });
  });

/** Minutes that a result may come later than the table says (design): turnarounds vary. */
const LATE = 30;

function scoreAt(line: TabledScore, readings: readonly AnessReading[]): Exact {
  const reading = readings.findLast(({ at }) => at <= line.hour * 60 + LATE);
  const items = line.items ?? {};
  const wrong = Object.entries(items).filter(
    ([item, value]) => reading?.items[item as AnessItem] !== value, // the keys of items are these
  );
  return {
    hour: line.hour,
    tabled: `${line.score} (${line.least}-${line.most})`,
    simulated: reading
      ? `${reading.min} (${reading.min}-${reading.max})${wrong.map(([item]) => ` ${item} differs`).join("")}`
      : "none",
    agrees: reading?.min === line.least && reading.max === line.most && wrong.length === 0,
  };
}

function sitesAt(hour: number, sites: readonly string[], truth: Truth | undefined): Exact {
  const tabled = [...sites].sort().join(" ") || "none";
  const simulated = truth ? siteCodes(truth.sites).join(" ") || "none" : "no such minute";
  return { hour, tabled, simulated, agrees: tabled === simulated };
}

/** Hours that a course is lived in full: a survivor is compared at its end. */
const WHOLE_COURSE = 240;

function outcomeOf({ outcome: tabled }: CourseTable, { diedAtMinute, popc }: Outcome): Exact {
  const died = diedAtMinute !== null;
  return {
    hour: tabled.dies ? tabled.hour : WHOLE_COURSE,
    tabled: tabled.dies
      ? `dies at ${tabled.hour} h`
      : `POPC ${tabled.popcAtDischarge} at discharge`,
    simulated: died
      ? `dies at ${Math.round(diedAtMinute / 60)} h`
      : `POPC ${popc.discharge} at discharge`,
    agrees: tabled.dies
      ? died || popc.discharge === 6
      : !died && Math.abs(popc.discharge - tabled.popcAtDischarge) <= 1,
  };
}
