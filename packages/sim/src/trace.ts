import { roundTo } from "@encephalon/kernel";
import type { Trace } from "@encephalon/model";
import { vitalsOf } from "./readout";
import type { SimState } from "./state";
import { groupMean, type RegionGroup } from "./systems/regions";
import { CYTOTOXIC, V, VASOGENIC, type Vector } from "./vector";

type Columns = { -readonly [K in keyof Trace]: number[] };

export const emptyTrace = (): Columns => ({
  at: [],
  temperature: [],
  heartRate: [],
  respiratoryRate: [],
  systolic: [],
  diastolic: [],
  saturation: [],
  icp: [],
  gcs: [],
  perfusionPressure: [],
  deepGrey: [],
  brainstem: [],
  cerebellum: [],
  whiteMatter: [],
});

/** One sample at the state's minute. */
export function sampleTrace(trace: Columns, { x, clock }: Pick<SimState, "x" | "clock">): void {
  const { temperature, heartRate, respiratoryRate, systolic, diastolic, saturation } = vitalsOf(x);
  trace.at.push(clock);
  trace.temperature.push(temperature);
  trace.heartRate.push(heartRate);
  trace.respiratoryRate.push(respiratoryRate);
  trace.systolic.push(systolic);
  trace.diastolic.push(diastolic);
  trace.saturation.push(saturation);
  trace.icp.push(Math.round(x[V.icp]));
  trace.gcs.push(x[V.gcs]);
  trace.perfusionPressure.push(Math.round(x[V.perfusionPressure]));
  trace.deepGrey.push(swelling(x, "deepGrey"));
  trace.brainstem.push(swelling(x, "brainstem"));
  trace.cerebellum.push(swelling(x, "cerebellum"));
  trace.whiteMatter.push(swelling(x, "whiteMatter"));
}

const swelling = (x: Vector, group: RegionGroup): number =>
  roundTo(Math.min(1, groupMean(x, group, VASOGENIC) + groupMean(x, group, CYTOTOXIC)), 3);
