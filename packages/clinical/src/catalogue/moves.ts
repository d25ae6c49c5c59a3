import type { MoveItem } from "./item";

/** Where the child can go; 10 minutes with the child on the way (design). */
export const moves: readonly MoveItem[] = [
  {
    id: "ward",
    kind: "move",
    group: "Where the child goes",
    name: "To the ward",
    synonyms: ["general ward", "paediatric ward", "admit"],
    codes: {},
    minutes: 10,
  },
  {
    id: "picu",
    kind: "move",
    group: "Where the child goes",
    name: "To intensive care",
    synonyms: ["PICU", "paediatric intensive care", "ICU"],
    codes: {},
    minutes: 10,
  },
  {
    id: "observation",
    kind: "move",
    group: "Where the child goes",
    name: "To short observation",
    synonyms: ["observation unit", "short stay", "watch and wait"],
    codes: {},
    minutes: 10,
  },
  {
    id: "home",
    kind: "move",
    group: "Where the child goes",
    name: "Home with a written safety net",
    synonyms: ["discharge", "send home", "discharge letter"],
    codes: {},
    minutes: 10,
  },
];
