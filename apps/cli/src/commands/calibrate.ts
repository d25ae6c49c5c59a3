import {
  type Calibration,
  calibrate,
  explain,
  type Fitted,
  fitToTable,
} from "@encephalon/authoring";
import { courseTables, whyOutside } from "@encephalon/content";
import { err, ok, type Result } from "@encephalon/kernel";
import type { Case, CourseTable } from "@encephalon/model";
import { casesArgument, switchArgument } from "../argument";
import { command } from "../command";
import { type Failure, failure } from "../failure";
import { casesNamed } from "../named";
import { printCalibration } from "../print/print-calibration";

export interface CalibratedCase {
  readonly case: string;
  readonly calibration: Calibration;
  /** What a fit would have the author write, where one was asked for; the calibration is then the fit's. */
  readonly fitted?: readonly Fitted[];
}

export const calibrateCommand = command({
  name: "calibrate",
  does: "compares a case's recorded course with its table, cell by cell, and says why a cell is outside",
  takes: { case: casesArgument },
  options: { fit: switchArgument("fits what only the laboratory shows, and prints it") },
  compute: ({ case: id, fit: asked }, { tell }): Result<readonly CalibratedCase[], Failure> => {
    const chosen = casesNamed(id);
    if (!chosen.ok) return chosen;
    const found = chosen.value.flatMap((authored) => {
      if (asked) tell(`fitting ${authored.id}`);
      return asked ? refitted(authored) : calibrated(authored);
    });
    return found.length > 0 ? ok(found) : err(failure("no_table", `${id} has no course table.`));
  },
  print: printCalibration,
});

const tableOf = ({ id }: Case): CourseTable | undefined => courseTables[id];

/** What is outside, with the reason that is written for it. */
const told = ({ id }: Case, calibration: Calibration): Calibration =>
  explain(id, calibration, whyOutside);

/** A case beside its table, where it has one. */
export function calibrated(authored: Case): CalibratedCase[] {
  const table = tableOf(authored);
  return table
    ? [{ case: authored.id, calibration: told(authored, calibrate(authored, table)) }]
    : [];
}

/** The same with the parameters that fit its table best. */
function refitted(authored: Case): CalibratedCase[] {
  const table = tableOf(authored);
  if (!table) return [];
  const { after, parameters } = fitToTable(authored, table);
  return [{ case: authored.id, calibration: told(authored, after), fitted: parameters }];
}
