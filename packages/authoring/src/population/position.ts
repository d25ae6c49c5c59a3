import { exp, type Luck, luckOf, normal, process } from "@encephalon/kernel";
import type { DriverName } from "@encephalon/model";
import type { Block } from "./blocks";

/**
 * Where a child lies between the landmarks and beside them. Near positions are near children.
 */
export interface Position {
  /** For each block one weight a landmark, none below 0, in all 1: a landmark's own is 1 where the landmark lies. */
  readonly weights: Readonly<Record<Block, readonly number[]>>;
  /** Natural logarithms of factors on drivers; 0 where a landmark lies. */
  readonly beside: Readonly<Partial<Record<DriverName, number>>>;
}

/** How near children lie to single landmarks: the spread of the weights' logarithms (design). */
const APART = 2.4;

/**
 * How much of a block's place is the child's own severity, which all blocks share; the rest is the block's own.
 * Design: marker and outcome go together, and not wholly. Series of the mild and of the severe hardly differ in the
 * sites beyond thalami and brainstem [imaging §1].
 */
const SHARED: Readonly<Record<Block, number>> = {
  brain: 0.9,
  storm: 0.9,
  sites: 0,
  seizures: 0.4,
  tempo: 0.5,
  build: 0.4,
};

/** Seizures are there or not, so a child lies nearer to one landmark in them (design). */
const SHARPER: Partial<Readonly<Record<Block, number>>> = { seizures: 2 };

interface Beside {
  readonly mean: number;
  readonly sd: number;
  /** Share of the variance that is the child's own severity, `OF_SEVERITY` unless given; below 0 where worse is less. */
  readonly severity?: number;
}

/**
 * How far children lie beside what the landmarks span, in logarithms. Set by hand on the series, since 2026-11-24 on
 * the opened half too; design. What the sources say: a short prodrome goes with death [He2026] and with sequelae
 * [Zhu2021], and the sicker are faster in all; hardly a survivor is without a sequela [He2026; FanX2022], so that
 * children differ less in the brain's inflammation than in the storm; of survivors of whom four in five have a hole and
 * blood on a later scan, two in five are severely disabled [Zhu2021], fewer than the nine would be.
 */
const BESIDE: Readonly<Partial<Record<DriverName, Beside>>> = {
  brainInflammation: { mean: -0.1, sd: 0.28 },
  brainDelay: { mean: -0.4, sd: 0.4, severity: -0.5 },
  prodrome: { mean: 0.08, sd: 0.6, severity: -0.6 },
  barrierFragility: { mean: -0.5, sd: 0.5 },
  disabilityGain: { mean: -1.05, sd: 0.4, severity: 0 },
  cytokineGain: { mean: 0, sd: 0.7 },
  ferritinGain: { mean: -0.1, sd: 0.4 },
  plateletConsumption: { mean: -0.2, sd: 0.3 },
  liverGain: { mean: -1, sd: 1 },
  altGain: { mean: 0.6, sd: 0.2 },
  ldhGain: { mean: -0.5, sd: 0.3, severity: 0 },
  muscleGain: { mean: -0.3, sd: 0.8 },
  coagulationGain: { mean: 0.45, sd: 0.4 },
};

/** How much of that is the child's own severity too, so that a worse storm goes with a worse brain (design). */
const OF_SEVERITY = 0.85;

/** The place of this seed's child among so many landmarks. */
export function drawPosition(landmarks: number, seed: number): Position {
  const luck = luckOf(seed);
  const shared = normals(luck, "shared", landmarks);
  const of = (block: Block): readonly number[] => {
    const own = normals(luck, block, landmarks);
    const [a, b] = [Math.sqrt(SHARED[block]), Math.sqrt(1 - SHARED[block])];
    const apart = APART * (SHARPER[block] ?? 1);
    return softmax(shared.map((common, i) => apart * (a * common + b * (own[i] ?? 0))));
  };
  return { weights: byBlock(of), beside: drawBeside(luck) };
}

function drawBeside(luck: Luck): Position["beside"] {
  const severity = normal(luck, process("position.severity"), 0);
  return Object.fromEntries(
    Object.entries(BESIDE).map(([name, { mean, sd, severity: share = OF_SEVERITY }]) => {
      const own = normal(luck, process(`position.beside.${name}`), 0);
      const common = (share < 0 ? -1 : 1) * Math.sqrt(Math.abs(share));
      return [name, mean + sd * (common * severity + Math.sqrt(1 - Math.abs(share)) * own)];
    }),
  );
}

/** The place of one landmark. */
export const landmarkPosition = (landmarks: number, k: number): Position => ({
  weights: byBlock(() => Array.from({ length: landmarks }, (_, i) => (i === k ? 1 : 0))),
  beside: {},
});

const byBlock = (of: (block: Block) => readonly number[]): Position["weights"] => ({
  storm: of("storm"),
  brain: of("brain"),
  sites: of("sites"),
  seizures: of("seizures"),
  tempo: of("tempo"),
  build: of("build"),
});

const normals = (luck: Luck, name: string, n: number): number[] =>
  Array.from({ length: n }, (_, i) => normal(luck, process(`position.${name}.${i}`), 0));

/** Weights in proportion to the exponentials, in all 1. */
export function softmax(logs: readonly number[]): readonly number[] {
  const most = Math.max(...logs);
  const raised = logs.map((one) => exp(one - most));
  const sum = raised.reduce((total, one) => total + one, 0);
  return raised.map((one) => one / sum);
}
