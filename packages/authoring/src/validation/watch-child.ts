import type { Tabled } from "@encephalon/model";
import type { Truth, Watch } from "@encephalon/sim";
import { siteCodes } from "../sites";

const HOUR = 60;

/** Hours from arrival at which a series' charts are read: the first day, and the first scan within a day and a half. */
const LOOKS = [0, 6, 12, 24, 36].map((hour) => hour * HOUR);
/** The last look of ten days; what a follow-up scan shows is read off it. */
const LAST_LOOK = 14_395;

type Lost = Pick<Truth, "blood" | "necrosis">;

/** What is true of a child, kept from a few looks. */
export interface Seen {
  /** The most, or the least, of the looks within so many hours of arrival. */
  readonly most: (name: Tabled, hours: number) => number;
  readonly least: (name: Tabled, hours: number) => number;
  /** Sites by the short names of a radiologist, within 36 h. */
  readonly sites: ReadonlySet<string>;
  /** The most blood, and the most that has died, of any region: on a scan of the first 36 h, and on the tenth day. */
  readonly early: Lost;
  readonly late: Lost;
  /** First minute, by the hour, of herniation that is nine tenths of the way or more; null where it never came so far. */
  readonly coned: number | null;
}

/** A watch that keeps little, and what it has seen by the end. */
/** Only a coma score may not be told, under a muscle relaxant: it then lowers no least. */
const UNTOLD = 15;

export function watching(): { readonly watch: Watch; readonly seen: () => Seen } {
  const looks: { readonly minute: number; readonly truth: Truth }[] = [];
  let coned: number | null = null;
  let late: Seen["late"] = { blood: 0, necrosis: 0 };
  const watch: Watch = (minute, truth) => {
    if (coned === null && minute % HOUR === 0 && truth().herniation >= 0.9) coned = minute;
    if (LOOKS.includes(minute)) looks.push({ minute, truth: truth() });
    if (minute === LAST_LOOK) late = truth();
  };
  const values = (name: Tabled, hours: number): number[] =>
    looks
      .filter(({ minute }) => minute <= hours * HOUR)
      .map(({ truth }) => truth.reading(name) ?? UNTOLD);
  const seen = (): Seen => ({
    most: (name, hours) => Math.max(...values(name, hours)),
    least: (name, hours) => Math.min(...values(name, hours)),
    sites: new Set(looks.flatMap(({ truth }) => siteCodes(truth.sites))),
    early: {
      blood: Math.max(...looks.map(({ truth }) => truth.blood)),
      necrosis: Math.max(...looks.map(({ truth }) => truth.necrosis)),
    },
    late,
    coned,
  });
  return { watch, seen };
}
