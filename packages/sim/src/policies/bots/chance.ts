import { itemsOfKind, ROUTES } from "@encephalon/clinical";
import { luckOf, process, uniform } from "@encephalon/kernel";
import type { Action, Chart } from "@encephalon/model";
import type { Choose } from "../course";
import { call, examine, give, order, perform } from "../prescribe";

const CHOICE = process("policy.random");
const AMOUNT = process("policy.random.amount");
const DAY = 1440;

const pick = <T>(options: readonly T[], share: number): T | undefined =>
  options[Math.floor(share * options.length)];

/** A drug by its first route in its first unit, 1 to 20 of it. */
function someDrug(share: number, size: number): readonly Action[] {
  const drug = pick(itemsOfKind("give"), share);
  const [route = ROUTES[0]] = drug?.routes ?? [];
  const [unit] = drug?.units ?? [];
  return drug && unit !== undefined ? [give(drug.id, 1 + Math.floor(19 * size), unit, route)] : [];
}

/** One act of the catalogue, or a while of waiting. */
function some(share: number, size: number): Action | undefined {
  const kind = Math.floor(share * 10);
  const within = share * 10 - kind;
  if (kind < 3) return { kind: "wait", minutes: 5 + Math.floor(55 * size) };
  if (kind < 5) return order(pick(itemsOfKind("order"), within)?.id ?? "")[0];
  if (kind < 7) return examine(pick(itemsOfKind("examine"), within)?.id ?? "")[0];
  if (kind < 8) return someDrug(within, size)[0];
  if (kind < 9) return perform(pick(itemsOfKind("do"), within)?.id ?? "")[0];
  return call(pick(itemsOfKind("call"), within)?.id ?? "")[0];
}

/** The key of a child: her weight to a gram and her minute of arrival, as the card shows them. */
const keyOf = ({ child }: Chart): number =>
  Math.round(child.weightKg * 1000) * 1440 + child.arrival.hour * 60 + child.arrival.minute;

/** Acts by chance: the n-th choice is drawn by the child's key and n, never from a sequence. */
export function byChance(): Choose {
  let taken = 0;
  return (chart, clock) => {
    if (clock >= DAY || chart.over !== "no") return null;
    taken += 1;
    const luck = luckOf(keyOf(chart));
    return (
      some(uniform(luck, CHOICE, taken), uniform(luck, AMOUNT, taken)) ?? {
        kind: "wait",
        minutes: 10,
      }
    );
  };
}
