import { airwayDrugs } from "./airway-drugs";
import { antimicrobials } from "./antimicrobials";
import { antiseizureDrugs } from "./antiseizure-drugs";
import { bedsideTests } from "./bedside-tests";
import { bloodTests } from "./blood";
import { bloodProducts } from "./blood-products";
import { calls } from "./calls";
import { circulationDrugs } from "./circulation-drugs";
import { csfTests } from "./csf";
import { decisions } from "./decisions";
import { examinations } from "./examinations";
import { fluids } from "./fluids";
import { imagingStudies } from "./imaging";
import { immuneDrugs } from "./immune-drugs";
import type { CatalogueItem, ItemKind, ItemOf } from "./item";
import { metabolicAndToxicTests } from "./metabolic-and-toxic";
import { microbiologyTests } from "./microbiology";
import { moves } from "./moves";
import { neurophysiologyStudies } from "./neurophysiology";
import { osmoticDrugs } from "./osmotic-drugs";
import { otherDrugs } from "./other-drugs";
import { procedures } from "./procedures";
import { questions } from "./questions";
import { settings } from "./settings";

/** Everything a learner can ask, examine, order, give, do, set, call, move to or decide. */
export const catalogue: readonly CatalogueItem[] = [
  ...questions,
  ...examinations,
  ...bedsideTests,
  ...bloodTests,
  ...csfTests,
  ...microbiologyTests,
  ...metabolicAndToxicTests,
  ...imagingStudies,
  ...neurophysiologyStudies,
  ...airwayDrugs,
  ...antiseizureDrugs,
  ...antimicrobials,
  ...immuneDrugs,
  ...osmoticDrugs,
  ...fluids,
  ...circulationDrugs,
  ...bloodProducts,
  ...otherDrugs,
  ...procedures,
  ...settings,
  ...calls,
  ...moves,
  ...decisions,
];

const isOfKind = <K extends ItemKind>(item: CatalogueItem, kind: K): item is ItemOf<K> =>
  item.kind === kind;

/** All items of a kind, in menu order. */
export const itemsOfKind = <K extends ItemKind>(kind: K): readonly ItemOf<K>[] =>
  catalogue.filter((item) => isOfKind(item, kind));

const byKind = new Map<ItemKind, Map<string, CatalogueItem>>();
for (const item of catalogue) {
  const items = byKind.get(item.kind) ?? new Map<string, CatalogueItem>();
  byKind.set(item.kind, items.set(item.id, item));
}

// A decision shares its id with the thing decided about; the thing wins where no kind is named.
const first = new Map(catalogue.toReversed().map((item) => [item.id, item]));

/** The item with this id; of this kind, where one is named. Decisions are found by kind "decide". */
export function findItem(id: string): CatalogueItem | undefined;
export function findItem<K extends ItemKind>(id: string, kind: K): ItemOf<K> | undefined;
export function findItem(id: string, kind?: ItemKind): CatalogueItem | undefined {
  return kind === undefined ? first.get(id) : byKind.get(kind)?.get(id);
}
