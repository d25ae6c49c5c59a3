import type { ChildCard } from "../case";

/** A girl of two who comes at night, unless it is told otherwise. */
export const childCard = (over: Partial<ChildCard> = {}): ChildCard => ({
  ageMonths: 24,
  sex: "female",
  weightKg: 12,
  allergies: [],
  companion: "Her father",
  arrival: { weekday: "Mon", hour: 22, minute: 40 },
  hospital: { kind: "district", lacks: [], from: {} },
  stem: "She has a fever.",
  ...over,
});
