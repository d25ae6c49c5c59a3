import type { WhyOutside } from "@encephalon/model";
import type { Calibration, Cell } from "./calibrate";

/** A cell of a case's table, as people name it. */
const cellName = (id: string, name: string, hour: number): string => `${id} ${name} A+${hour} h`;

/** The cells that a reason is written for, each as often as it is. */
const cellsOf = ({ cells }: WhyOutside): readonly string[] =>
  Object.entries(cells).flatMap(([id, rows]) =>
    Object.entries(rows).flatMap(([name, hours]) => hours.map((hour) => cellName(id, name, hour))),
  );

/** The calibration of a case whose cells outside say why, where a reason is written. */
export function explain(
  id: string,
  calibration: Calibration,
  why: readonly WhyOutside[],
): Calibration {
  const reasons = new Map(why.flatMap((one) => cellsOf(one).map((cell) => [cell, one.reason])));
  const explained = (cell: Cell): Cell => {
    const reason = reasons.get(cellName(id, cell.name, cell.hour));
    return cell.within || reason === undefined ? cell : { ...cell, reason };
  };
  return { ...calibration, cells: calibration.cells.map(explained) };
}

/** Cells by name: what keeps the reasons from telling of every cell outside once, and of no other. */
export interface ReasonsAmiss {
  /** Outside, and no reason says why. */
  readonly withoutReason: readonly string[];
  /** A reason is written for what is within its limit, or in no table. */
  readonly deadReason: readonly string[];
  readonly severalReasons: readonly string[];
}

/** The reasons held against the cells of all cases that they are written for. */
export function reasonsAmiss(
  calibrated: readonly { readonly case: string; readonly calibration: Calibration }[],
  why: readonly WhyOutside[],
): ReasonsAmiss {
  const outside = calibrated.flatMap(({ case: id, calibration }) =>
    calibration.cells
      .filter(({ within }) => !within)
      .map(({ name, hour }) => cellName(id, name, hour)),
  );
  const written = why.flatMap(cellsOf);
  return {
    withoutReason: outside.filter((cell) => !written.includes(cell)),
    deadReason: written.filter((cell) => !outside.includes(cell)),
    severalReasons: written.filter((cell, i) => written.indexOf(cell) < i),
  };
}
