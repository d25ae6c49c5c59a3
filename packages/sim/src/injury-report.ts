import type { Finding } from "@encephalon/model";
import type { Child } from "./child";
import { FONTANELLE_CLOSED } from "./fontanelle";
import type { Reading } from "./results";
import { V, type Vector } from "./vector";

/** Retinal bleeding that is there to be seen, 0 to 1 (design). */
const SEEN = 0.2;

const bleeds = (x: Vector, { drivers }: Child): boolean =>
  drivers.retinalHaemorrhage * x[V.injuryDone] > SEEN;

/** What a hand-held instrument shows of the retina. */
export const retina = (x: Vector, child: Child): Finding => ({
  id: "retina",
  text: bleeds(x, child) ? "haemorrhages on both sides" : "no haemorrhage",
});

/** The eye team's look, by lens and lamp. */
export function retinalReport(x: Vector, child: Child): Reading {
  const there = bleeds(x, child);
  const report = there
    ? "Haemorrhages in several layers of both retinas, too many to count, out to the rim."
    : "Both retinas without haemorrhage.";
  const text = there ? "present" : "absent";
  return {
    findings: [{ id: "retinal-haemorrhage", value: there ? 1 : 0, unit: "1", text }],
    report,
  };
}

/** mL of blood under the dura that shows through an open fontanelle (design). */
const SEEN_BY_SOUND = 5;

/** Ultrasound through the fontanelle: it sees fluid and ventricles, not the thalami. */
export function cranialUltrasound(x: Vector, { ageMonths }: Child): string {
  if (ageMonths > FONTANELLE_CLOSED) return "No window: the fontanelle is closed.";
  return x[V.subdural] > SEEN_BY_SOUND
    ? "Fluid over both hemispheres, ventricles narrow. Thalami are not judged by this study."
    : "No collection, ventricles normal. Thalami are not judged by this study.";
}

/** Ultrasound of the belly: what a blow leaves there. */
export const abdominalUltrasound = (x: Vector, { drivers }: Child): string =>
  drivers.abdominalInjury * x[V.injuryDone] > 0.3
    ? "A little free fluid about liver and pancreas. Kidneys and spleen of normal size."
    : "Liver, spleen and kidneys of normal size. No free fluid, no mass.";
