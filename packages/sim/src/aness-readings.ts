import { ANESS_ITEMS, type AnessFacts, anessItemsFrom, scoreAness } from "@encephalon/clinical";
import type { AnessAnswers, AnessReading, PresentationFacts, SimEvent } from "@encephalon/model";

/** Shock and platelets count in the first 24 h from arrival (project convention, ANE-SS §3). */
const WINDOW = 1440;

/** What is known, and what the CT showed: it counts only once MRI is declared impossible. */
interface Known extends AnessFacts {
  readonly brainstemOnCt: boolean | null;
  readonly mriImpossible: boolean;
}

/**
 * The ANE-SS as it becomes known: one reading at the door, one for a minute at which an item changes,
 * one when the window closes. Shock is the state's own test; the rest are results that are back.
 */
export function anessReadings(
  facts: PresentationFacts,
  events: readonly SimEvent[],
): AnessReading[] {
  const inOrder = events.filter(mayTell).sort((a, b) => a.at - b.at);
  let known: Known = {
    ageMonths: facts.ageMonths,
    shock: false,
    brainstem: null,
    platelets: null,
    csfProtein: null,
    brainstemOnCt: null,
    mriImpossible: false,
  };
  const readings = [reading(0, known)];
  for (const event of inOrder) {
    const learned = learn(known, event);
    if (learned === known) continue;
    known = learned;
    const next = reading(Math.max(0, event.at), known);
    if (sameItems(next, readings.at(-1))) continue;
    if (next.at === readings.at(-1)?.at) readings.pop();
    readings.push(next);
  }
  const closed = events.findLast(({ at }) => at >= WINDOW) !== undefined;
  return closed ? withFinal(readings) : readings;
}

const mayTell = ({ kind }: SimEvent): boolean =>
  kind === "condition" || kind === "decided" || kind === "resulted";

/** The score as it stands when the window closes, in its place by time. */
function withFinal(readings: readonly AnessReading[]): AnessReading[] {
  const before = readings.filter(({ at }) => at <= WINDOW);
  const standing = before.slice(-1).map((last) => ({ ...last, at: WINDOW }));
  return [...before, ...standing, ...readings.filter(({ at }) => at > WINDOW)];
}

const sameItems = (a: AnessReading, b: AnessReading | undefined): boolean =>
  ANESS_ITEMS.every((item) => a.items[item] === b?.items[item]);

function learn(known: Known, event: SimEvent): Known {
  if (event.kind === "condition" && event.name === "shock" && event.on && event.at <= WINDOW) {
    return { ...known, shock: true };
  }
  if (event.kind === "decided" && givesUpMri(event)) {
    return { ...known, mriImpossible: true, brainstem: known.brainstem ?? known.brainstemOnCt };
  }
  if (event.kind !== "resulted") return known;
  return event.findings.reduce(
    (so, { id, value }) => learnFinding(so, id, value, event.sampledAt),
    known,
  );
}

/** "Never" or "not available": no MRI will come. To defer it leaves the item open. */
const givesUpMri = ({
  item,
  choice,
}: {
  readonly item: string;
  readonly choice: string;
}): boolean => item === "mri-brain" && (choice === "never" || choice === "not-available");

/** The lowest platelets of the window, the first scan, the first tap. */
function learnFinding(
  known: Known,
  id: string,
  value: number | undefined,
  sampledAt: number,
): Known {
  if (value === undefined) return known;
  if (
    id === "platelets" &&
    sampledAt <= WINDOW &&
    value < (known.platelets?.value ?? Number.POSITIVE_INFINITY)
  ) {
    return { ...known, platelets: { value, unit: "10*9/L" } };
  }
  if (id === "ct-brainstem") {
    const brainstemOnCt = known.brainstemOnCt ?? value > 0;
    const brainstem = known.brainstem ?? (known.mriImpossible ? brainstemOnCt : null);
    return { ...known, brainstemOnCt, brainstem };
  }
  if (id === "mri-brainstem") return { ...known, brainstem: known.brainstem ?? value > 0 };
  if (id === "csf-protein")
    return { ...known, csfProtein: known.csfProtein ?? { value, unit: "g/L" } };
  return known;
}

const UNKNOWN: AnessAnswers = {
  shock: null,
  brainstem: null,
  ageOver48Months: null,
  plateletsBelow100: null,
  csfProteinAbove60: null,
};

function reading(at: number, facts: AnessFacts): AnessReading {
  const read = anessItemsFrom(facts);
  const items = read.ok ? { ...read.value } : UNKNOWN;
  const { known, min, max, bands } = scoreAness(items);
  return { at, items, known, min, max, bands: [...bands] };
}
