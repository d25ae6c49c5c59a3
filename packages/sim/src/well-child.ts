import type { Child } from "./child";
import { VECTOR_LENGTH } from "./drug-table";
import {
  ALT_IN_HEALTH,
  BILIRUBIN_IN_HEALTH,
  LDH_IN_HEALTH,
  NEUTROPHILS_IN_HEALTH,
} from "./systems/blood";
import { CELLS_IN_HEALTH } from "./systems/cerebrospinal-fluid";
import { AMMONIA_IN_HEALTH } from "./systems/nitrogen";
import { BEST_GCS, BEST_GCS_HOURS, V, type Vector } from "./vector";

/** The child before the illness: every variable at rest, with the first virus in. */
export function wellChild(child: Child): Vector {
  // The vector's named cells exist because its length covers the layout; TypeScript cannot see that.
  const x = new Float64Array(VECTOR_LENGTH) as Vector;
  x[V.viralLoad] = 0.002 * Math.max(0.05, child.drivers.virusVirulence);
  x[V.bacteria] = child.drivers.bacterialLoad;
  x[V.source] = child.drivers.bacterialSource;
  restBody(x, child);
  restBlood(x, child);
  x[V.oxygen] = 0;
  x[V.paco2Target] = 38;
  x[V.temperatureTarget] = 36.5;
  x[V.feeding] = 1;
  x.fill(15, BEST_GCS, BEST_GCS + BEST_GCS_HOURS);
  return x;
}

function restBody(x: Vector, child: Child): void {
  const { normal } = child;
  x[V.temperature] = 36.8;
  x[V.icp] = 9;
  x[V.meanPressure] = normal.meanPressure;
  x[V.perfusionPressure] = normal.meanPressure - 9;
  x[V.pulsePressure] = normal.pulsePressure;
  x[V.heartRate] = normal.heartRate;
  x[V.respiratoryRate] = normal.respiratoryRate;
  x[V.paco2] = normal.paco2;
  x[V.pao2] = 92;
  x[V.saturation] = 98;
  x[V.drive] = 1;
  x[V.shunt] = 0.04;
  x[V.ph] = 7.4;
  x[V.bicarbonate] = 22.6;
  x[V.contractility] = 1;
  x[V.capillaryRefill] = 1.5;
  x[V.urine] = 1.6;
  x[V.arousal] = 1;
  x[V.gcs] = 15;
  x[V.bestGcs] = 15;
  x[V.convulsionEnded] = -100_000;
  x[V.subdural] = child.drivers.oldSubduralVolume;
  x[V.amylase] = 50;
}

function restBlood(x: Vector, child: Child): void {
  const { drivers } = child;
  x[V.crp] = 1;
  x[V.pct] = 0.05;
  x[V.ferritin] = 60;
  x[V.creatinine] = drivers.baselineCreatinine;
  x[V.urea] = 4.2;
  x[V.haemoglobin] = drivers.baselineHaemoglobin;
  x[V.platelets] = drivers.baselinePlatelets;
  x[V.whiteCells] = drivers.baselineWhiteCells;
  x[V.neutrophilShare] = NEUTROPHILS_IN_HEALTH + drivers.neutrophilShift;
  x[V.factors] = 1;
  x[V.fibrinogen] = 2.75;
  x[V.dDimer] = 0.35;
  x[V.immunoglobulin] = 8;
  x[V.albumin] = 38;
  x[V.bilirubin] = BILIRUBIN_IN_HEALTH;
  x[V.alt] = ALT_IN_HEALTH;
  x[V.ldh] = LDH_IN_HEALTH;
  x[V.glucose] = 5;
  x[V.glycogen] = drivers.glycogen;
  x[V.ketones] = 0.15;
  x[V.lactate] = 1.1;
  x[V.ammonia] = AMMONIA_IN_HEALTH;
  x[V.sodium] = 140;
  x[V.potassium] = 4.1;
  x[V.calcium] = 1.22;
  x[V.brainOsmolality] = 293;
  x[V.csfProtein] = 21;
  x[V.csfCells] = CELLS_IN_HEALTH;
  x[V.csfLactate] = 1.4;
}
