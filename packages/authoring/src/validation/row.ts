import type { Ablation } from "./ablations";
import type { EmulatedChild } from "./emulated-child";
import type { Arm } from "./predict";

type Test = (child: EmulatedChild) => boolean;

interface RowBase {
  readonly id: string;
  readonly series: string;
  /** What is measured; series that measure the same thing share their spread. */
  readonly quantity: string;
  readonly title: string;
  /** Ablations that must fail this row: its power to refute. */
  readonly refutedBy?: readonly Ablation[];
  /**
   * The series' own figure was used to set the population: of the half kept back none before its first result was
   * published, some since.
   */
  readonly tuned?: true;
}

/** A share of the children that are looked at. */
export interface ShareRow extends RowBase {
  readonly kind: "share";
  readonly among: Test;
  readonly has: Test;
  readonly published: Arm;
}

/** The difference between the shares of two arms. */
export interface ContrastRow extends RowBase {
  readonly kind: "contrast";
  readonly has: Test;
  readonly arms: readonly [ContrastArm, ContrastArm];
}
export interface ContrastArm {
  readonly name: string;
  readonly among: Test;
  readonly published: Arm;
}

/** How well a marker tells the dead from the living. */
export interface AreaRow extends RowBase {
  readonly kind: "area";
  readonly marker: (child: EmulatedChild) => number;
  readonly published: number;
  readonly dead: number;
  readonly alive: number;
}

export interface MedianRow extends RowBase {
  readonly kind: "median";
  readonly among: Test;
  readonly value: (child: EmulatedChild) => number;
  readonly published: number;
  readonly n: number;
  readonly unit: string;
}

export type Row = ShareRow | ContrastRow | AreaRow | MedianRow;
