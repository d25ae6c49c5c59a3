import { type Calibration, calibrate } from "@encephalon/authoring";
import { courseTables } from "@encephalon/content";
import { err, ok, type Result } from "@encephalon/kernel";
import type { Case, CourseTable } from "@encephalon/model";
import { casesArgument } from "../argument";
import { command } from "../command";
import { type Failure, failure } from "../failure";
import { casesNamed } from "../named";
import { printCalibration } from "../print/print-calibration";

export interface CalibratedCase {
  readonly case: string;
  readonly calibration: Calibration;
}

export const calibrateCommand = command({
  name: "calibrate",
  does: "compares a case's recorded course with its table, cell by cell",
  takes: { case: casesArgument },
  options: {},
  compute: ({ case: id }): Result<readonly CalibratedCase[], Failure> => {
    const chosen = casesNamed(id);
    if (!chosen.ok) return chosen;
    const found = chosen.value.flatMap(calibrated);
    return found.length > 0 ? ok(found) : err(failure("no_table", `${id} has no course table.`));
  },
  print: printCalibration,
});

/** A case beside its table, where it has one. */
export function calibrated(authored: Case): CalibratedCase[] {
  const table: CourseTable | undefined = courseTables[authored.id];
  return table ? [{ case: authored.id, calibration: calibrate(authored, table) }] : [];
}
