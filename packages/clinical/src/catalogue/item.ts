import type { AnalyteId } from "../analytes";
import type { RefId } from "../references";

/** What an action can be about: one kind of catalogue item for each kind of action that names one. */
export const ITEM_KINDS = [
  "ask",
  "examine",
  "order",
  "give",
  "do",
  "set",
  "call",
  "move",
  "decide",
] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

/** The ways a drug can go in. */
export const ROUTES = [
  "iv",
  "io",
  "im",
  "sc",
  "enteral",
  "rectal",
  "buccal",
  "intranasal",
  "inhaled",
] as const;
export type Route = (typeof ROUTES)[number];

/** Where a number comes from: a reference, a choice of this project, or a figure nobody could check. */
export type Source = RefId | "design" | "unverified";

/** A time in minutes that differs between a district hospital and a tertiary children's hospital. */
export interface BySetting {
  readonly district: number;
  readonly tertiary: number;
  readonly basis: Source;
}

/** Codes of free terminologies. One that could not be confirmed is absent, never guessed. */
export interface ItemCodes {
  readonly loinc?: string;
  readonly atc?: string;
  readonly icd10pcs?: string;
}

interface ItemBase {
  /** Never changes, is never reused. A `decide` item bears the id of the thing decided about. */
  readonly id: string;
  /** A short menu heading. */
  readonly group: string;
  readonly name: string;
  /** What people type; they may meet in several items. */
  readonly synonyms: readonly string[];
  readonly codes: ItemCodes;
  /** Time at the bedside that the learner spends, in minutes. */
  readonly minutes: number;
}

export interface AskItem extends ItemBase {
  readonly kind: "ask";
}

export interface ExamineItem extends ItemBase {
  readonly kind: "examine";
}

export interface OrderItem extends ItemBase {
  readonly kind: "order";
  /** From order to sample or scanner; absent where the sample is taken at once. */
  readonly start?: BySetting;
  /** How long the scan or tracing itself lasts, in minutes; absent for a sample. */
  readonly duration?: BySetting;
  /** From the sample, or from the end of the scan, to the result. */
  readonly turnaround: BySetting;
  /** What the result reports; empty where it is words or a picture. */
  readonly analytes: readonly AnalyteId[];
}

export interface GiveItem extends ItemBase {
  readonly kind: "give";
  readonly routes: readonly Route[];
  /** UCUM. A unit of rate (per hour, per minute) makes an infusion. */
  readonly units: readonly string[];
  /** From order to vein, in minutes: 3 ready, 8 made up, 30 infusion from pharmacy, more for blood. */
  readonly ready: number;
  /** Doses after which a repeated order ends by itself, where the source fixes the course. */
  readonly course?: number;
}

export interface DoItem extends ItemBase {
  readonly kind: "do";
}

export interface SetItem extends ItemBase {
  readonly kind: "set";
  readonly units: readonly string[];
  /** What the control can be turned to, in the first unit (design); not what is wise. */
  readonly range: { readonly low: number; readonly high: number };
}

export interface CallItem extends ItemBase {
  readonly kind: "call";
  /** From the call to an answer by telephone or at the bedside. */
  readonly answer: BySetting;
}

export interface MoveItem extends ItemBase {
  readonly kind: "move";
}

/** A reason that may be given for a choice. Whether it is true then is read off the chart. */
export interface DecisionReason {
  readonly id: string;
  readonly name: string;
  /** The choices that it can support. */
  readonly choices: readonly string[];
}

export interface DecideItem extends ItemBase {
  readonly kind: "decide";
  readonly choices: readonly string[];
  readonly reasons: readonly DecisionReason[];
}

/** Everything that can be asked, examined, ordered, given, done, set, called, moved to or decided. */
export type CatalogueItem =
  | AskItem
  | ExamineItem
  | OrderItem
  | GiveItem
  | DoItem
  | SetItem
  | CallItem
  | MoveItem
  | DecideItem;

export type ItemOf<K extends ItemKind> = Extract<CatalogueItem, { kind: K }>;
