import { type CatalogueItem, catalogue, diagnoses } from "@encephalon/clinical";

/** Takes the next number and gives one of so many. */
type Pick = (count: number) => number;

const oneOf = <T>(pick: Pick, options: readonly T[]): T | undefined =>
  options[pick(options.length)];

/**
 * An action, valid or wild, made of whole numbers: a law draws the numbers, and shrinking them shrinks
 * the action. About one in eight cannot be read at all.
 */
export function actionFrom(numbers: readonly number[]): unknown {
  let taken = 0;
  const pick: Pick = (count) => Math.abs(numbers[taken++] ?? 0) % Math.max(1, count);
  switch (pick(8)) {
    case 0:
    case 1:
      return { kind: "wait", minutes: 1 + pick(240), ...oneOf(pick, UNTIL) };
    case 2:
      return wild(pick);
    case 3:
      return judgement(pick);
    default:
      return ofItem(catalogue[pick(catalogue.length)], pick);
  }
}

const UNTIL = [{}, {}, { until: "alarm" }, { until: "result" }] as const;
const SIZES = [0.001, 0.1, 1, 2, 5, 10, 30, 60, 100, 1000, 1e6];

function ofItem(item: CatalogueItem | undefined, pick: Pick): unknown {
  if (!item) return { kind: "wait", minutes: 5 };
  const { id } = item;
  switch (item.kind) {
    case "give": {
      if (pick(6) === 0) return { kind: "stop", item: id };
      const dose = { value: oneOf(pick, SIZES) ?? 1, unit: oneOf(pick, item.units) ?? "mg" };
      const every = pick(4) === 0 ? { every: 15 + pick(600) } : {};
      return { kind: "give", drug: id, dose, route: oneOf(pick, item.routes), ...every };
    }
    case "set": {
      const { low, high } = item.range;
      const value = low + ((high - low) * pick(13)) / 10;
      return { kind: "set", item: id, value, unit: oneOf(pick, item.units) };
    }
    case "decide":
      return { kind: "decide", item: id, choice: oneOf(pick, item.choices) };
    case "do":
      return { kind: pick(6) === 0 ? "stop" : "do", item: id };
    default:
      return { kind: item.kind, item: id };
  }
}

function judgement(pick: Pick): unknown {
  const probability = pick(101) / 100;
  const diagnosis = diagnoses[pick(diagnoses.length)]?.id ?? "ane";
  const rest = { diagnosis: "other", probability: 1 - probability };
  const maybe = () => [true, false, null][pick(3)];
  return oneOf(pick, [
    { kind: "predict", popc: 1 + pick(6), mortality: probability },
    { kind: "differential", entries: [{ diagnosis, probability }, rest] },
    {
      kind: "aness",
      items: {
        shock: maybe(),
        brainstem: maybe(),
        ageOver48Months: maybe(),
        plateletsBelow100: maybe(),
        csfProteinAbove60: maybe(),
      },
    },
  ]);
}

/** What no client should send. */
const wild = (pick: Pick): unknown =>
  oneOf(pick, [
    null,
    42,
    "wait",
    [],
    {},
    { kind: "wait" },
    { kind: "wait", minutes: -5 },
    { kind: "wait", minutes: Number.NaN },
    { kind: "wait", minutes: 1e9 },
    { kind: "give", drug: "midazolam", dose: { value: -1, unit: "mg/kg" }, route: "iv" },
    { kind: "give", drug: "__proto__", dose: { value: 1, unit: "mg" }, route: "iv" },
    { kind: "order", item: "constructor" },
    { kind: "do", item: "no-such-thing" },
    { kind: "set", item: "head-up", value: Number.POSITIVE_INFINITY, unit: "deg" },
    { kind: "explode" },
  ]);
