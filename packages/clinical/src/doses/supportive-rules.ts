import { type DoseRule, perKg, perKgFrom } from "./rule";

const PARACETAMOL_DAY = { amount: 4000, perKg: 75 };

/** Fever and vitamins. */
export const supportiveRules: readonly DoseRule[] = [
  {
    drug: "paracetamol",
    use: "fever",
    routes: ["iv"],
    unit: "mg",
    decimals: 0,
    bands: [
      { belowKg: 10, amount: perKg(10), max: 1000, maxDaily: { perKg: 30 } },
      { amount: perKgFrom(10, 15, 15), max: 1000 },
    ],
    maxDaily: PARACETAMOL_DAY,
    every: 360,
    source: "PCM-IV",
  },
  {
    drug: "paracetamol",
    use: "fever",
    routes: ["enteral", "rectal"],
    unit: "mg",
    decimals: 0,
    bands: [{ amount: perKgFrom(10, 15, 15), max: 1000 }],
    maxDaily: PARACETAMOL_DAY,
    every: 240,
    source: "PCM-IV",
    note: "Every 4 to 6 hours.",
  },
  {
    drug: "thiamine",
    use: "trial",
    routes: ["iv", "enteral"],
    unit: "mg",
    decimals: 0,
    bands: [{ amount: perKgFrom(0, 40, 40), max: 1500 }],
    every: 1440,
    source: "BTBGD-GR",
  },
  {
    drug: "biotin",
    use: "trial",
    routes: ["enteral"],
    unit: "mg",
    decimals: 0,
    bands: [{ amount: perKgFrom(5, 10, 10) }],
    every: 1440,
    source: "BTBGD-GR",
  },
];
