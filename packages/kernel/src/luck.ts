import { log } from "./portable-math";

/**
 * Chance by key. A draw depends on (seed, process, minute, fork) alone and never on what was drawn
 * before, so two runs that differ in one action share all other luck.
 */
export interface Luck {
  /** 32-bit seed of the attempt. Seed 0 takes every range at its centre; minute-luck stays ordinary. */
  readonly seed: number;
  /** 0 for the attempt; k for the k-th replay of the remaining luck. */
  readonly fork: number;
  /** First minute that draws with `fork`; earlier minutes draw with fork 0. */
  readonly forkFrom: number;
}

/** A process is named once and drawn by number: `const SEIZURE = process("seizure")`. */
export type Process = number & { readonly process: unique symbol };

/** FNV-1a, 32 bits. */
export function process(name: string): Process {
  let hash = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) {
    hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
  }
  return (hash >>> 0) as Process; // the only place that makes a Process
}

export const luckOf = (seed: number): Luck => ({ seed: seed >>> 0, fork: 0, forkFrom: 0 });

/** One round of the 32-bit finaliser of MurmurHash3 (A. Appleby, public domain). */
function mix(hash: number, word: number): number {
  let h = Math.imul(hash ^ word, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}

const bitsOf = (luck: Luck, name: Process, minute: number, salt: number): number =>
  bitsAt(stemOf(luck, name, salt), luck, minute);

/** What all draws of a process have in common. */
const stemOf = ({ seed }: Luck, name: Process, salt: number): number =>
  mix(mix(0x9e3779b9 ^ salt, seed | 0) + 0x6d2b79f5, name | 0);

function bitsAt(stem: number, luck: Luck, minute: number): number {
  const fork = minute >= luck.forkFrom ? luck.fork : 0;
  let h = mix(stem + 0x1b873593, minute | 0);
  h = mix(h + 0x2545f491, fork | 0);
  return mix(h, 0x27d4eb2f) >>> 0;
}

/** Uniform in [0, 1), 32 bits. */
export const uniform = (luck: Luck, name: Process, minute: number): number =>
  bitsOf(luck, name, minute, 0) / 4294967296;

/** The first minute from this one on, and before `end`, whose `uniform` lies below a level; `end` where none does. */
export function firstBelow(
  luck: Luck,
  name: Process,
  level: number,
  from: number,
  end: number,
): number {
  const stem = stemOf(luck, name, 0);
  let minute = from;
  while (minute < end && bitsAt(stem, luck, minute) / 4294967296 >= level) minute++;
  return minute;
}

/** Standard normal, within ±5.3: the inverse distribution at a 32-bit uniform. */
export const normal = (luck: Luck, name: Process, minute: number): number =>
  normalQuantile((bitsOf(luck, name, minute, 1) + 0.5) / 4294967296);

/**
 * Quantile of the standard normal distribution for p in (0, 1), absolute error below 4.5e-4.
 * Source: Abramowitz M, Stegun IA. Handbook of Mathematical Functions (1964), formula 26.2.23.
 */
export function normalQuantile(p: number): number {
  if (p < 0.5) return -upperTail(p);
  return upperTail(1 - p);
}

function upperTail(p: number): number {
  const t = Math.sqrt(-2 * log(p));
  const top = 2.515517 + t * (0.802853 + t * 0.010328);
  const bottom = 1 + t * (1.432788 + t * (0.189269 + t * 0.001308));
  return t - top / bottom;
}
