import { findCase } from "@encephalon/content";
import { TABLED_SIGNS, type Tabled } from "@encephalon/model";
import { findPolicy, playPolicy, SLOW_STEP } from "@encephalon/sim";

const READ: readonly Tabled[] = [
  ...TABLED_SIGNS,
  "il-6",
  "crp",
  "platelets",
  "ferritin",
  "alt",
  "d-dimer",
  "sodium",
  "glucose-blood",
  "lactate-blood",
  "ph-blood",
  "pco2-blood",
  "ammonia",
  "creatinine",
  "csf-protein",
  "csf-opening-pressure",
];

/** Between two readings, and after the last, min. */
const EVERY = 6 * 60;
const LONG = 72 * 60;

/** What is true of a child, reading by reading, every six hours for three days of the recorded course. */
export interface Readings {
  readonly slowStep: number;
  readonly rows: Readonly<Record<string, readonly (number | null)[]>>;
}

export function readingsOf(id: string, seed: number): Readings {
  const authored = findCase(id);
  const policy = findPolicy("recorded");
  if (!authored || !policy) throw new Error(`There is no ${id} here.`);
  const rows: Record<string, (number | null)[]> = {};
  playPolicy(authored, seed, policy, (minute, truth) => {
    if (minute % EVERY !== 0 || minute > LONG) return;
    const { reading } = truth();
    for (const name of READ) rows[name] = [...(rows[name] ?? []), reading(name)];
  });
  return { slowStep: SLOW_STEP, rows };
}
