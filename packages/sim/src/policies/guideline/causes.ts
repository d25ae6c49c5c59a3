import type { Habit } from "../habits";
import { call, give, order, perform, prescribe } from "../prescribe";
import {
  above,
  below,
  gcs,
  isAwake,
  isGiven,
  isHere,
  isShocked,
  isTold,
  isVentilated,
  ordered,
  reads,
  resulted,
  shows,
  type View,
  value,
} from "../view";
import { maybeInjured } from "./imaging";
import { chanceOf } from "./impression";

const HOUR = 60;

const hasSubdural = (view: View): boolean => shows(view, "ct-subdural", "mri-subdural");

/** Deep veins are asked about where the thalami alone, a swollen disc or clots speak of them. */
const maybeClot = (view: View): boolean =>
  shows(view, "ct-dense-vein") ||
  reads(view, "discs", /blurred|swollen/) ||
  (shows(view, "ct-thalami", "ct-thalamus-one-sided") && below(view, "crp", 40)) ||
  (above(view, "d-dimer", 2) && below(view, "albumin-serum", 20));

/** Energy failure: lactate without shock, a movement disorder, pauses, or coma with little fever. */
const maybeEnergy = (view: View): boolean =>
  !isAwake(view) &&
  !isShocked(view) &&
  (isTold(view, "regression", "consanguinity", "sibling-death") ||
    (above(view, "lactate-blood", 3.5) && view.notes.convulsed < 10) ||
    reads(view, "posture", /twist/) ||
    reads(view, "cranial-nerves-state", /beat round/) ||
    reads(view, "gait", /twist|sit without/) ||
    reads(view, "tone", /slack|stiff by turns/) ||
    (view.elapsed >= 3 * HOUR && view.notes.hottest < 38.6));

export const causes: readonly Habit[] = [
  {
    name: "ammonia",
    urgent: true,
    when: (view) => above(view, "ammonia", 150),
    acts: (view) => [
      ...perform("stop-protein"),
      give("glucose-10", 6.5, "mg/kg/min"),
      ...prescribe(view, "sodium-benzoate-phenylacetate", "iv"),
      ...prescribe(view, "arginine", "iv"),
      ...call("nephrology", "metabolic"),
      ...order("orotate-urine", "amino-acids-plasma", "acylcarnitines", "organic-acids-urine"),
    ],
  },
  {
    name: "ammonia again",
    again: 3 * HOUR,
    when: (view) => above(view, "ammonia", 80) && view.elapsed >= 3 * HOUR,
    acts: () => order("ammonia", "glucose-blood"),
  },
  {
    name: "dialysis",
    when: (view) => above(view, "ammonia", 200) && view.elapsed >= 2.5 * HOUR,
    acts: () => perform("dialysis-catheter", "haemodialysis"),
  },
  {
    name: "vitamins",
    when: (view) => view.elapsed >= 40 && maybeEnergy(view),
    acts: (view) => [
      ...prescribe(view, "thiamine", "iv", { repeat: true }),
      ...perform("nasogastric-tube"),
      ...prescribe(view, "biotin", "enteral", { repeat: true }),
    ],
  },
  {
    name: "metabolic team",
    when: (view) =>
      above(view, "lactate-blood", 3.5) && view.elapsed >= 2 * HOUR && !isShocked(view),
    acts: () => [...call("metabolic"), ...order("amino-acids-plasma", "organic-acids-urine")],
  },
  {
    name: "venogram",
    when: (view) => maybeClot(view) && resulted(view, "ct-head") && !ordered(view, "mr-venogram"),
    acts: () => order("ct-venogram"),
  },
  {
    name: "anticoagulant",
    when: (view) => shows(view, "venous-occlusion") && !below(view, "platelets", 50),
    acts: (view) => [
      ...prescribe(view, "enoxaparin", "sc", { repeat: true }),
      ...call("haematology", "neurosurgery", "nephrology"),
    ],
  },
  {
    name: "anti-Xa",
    when: (view) => isGiven(view, "enoxaparin") && view.elapsed >= 12 * HOUR,
    acts: () => order("anti-xa-lmwh"),
  },
  {
    name: "neurosurgery for blood",
    urgent: true,
    when: hasSubdural,
    acts: () => [
      ...call("neurosurgery", "senior", "safeguarding", "ophthalmology"),
      ...order("skeletal-survey", "retinal-examination", "amylase"),
    ],
  },
  {
    name: "safeguarding",
    when: (view) => maybeInjured(view) && !hasSubdural(view),
    acts: () => [
      ...call("safeguarding", "senior"),
      ...order("skeletal-survey", "retinal-examination"),
    ],
  },
  {
    name: "demyelination",
    when: (view) => shows(view, "mri-white-matter-asymmetric"),
    acts: () => [...order("mog-igg", "aqp4-igg", "store-samples"), ...call("neurology")],
  },
  {
    name: "steroid for demyelination",
    when: (view) =>
      shows(view, "mri-white-matter-asymmetric") &&
      !above(view, "ammonia", 100) &&
      ordered(view, "mog-igg") &&
      (view.chart.decisions.some(({ item }) => item === "lumbar-puncture") ||
        value(view, "csf-white-cells") !== undefined),
    acts: (view) => prescribe(view, "methylprednisolone", "iv", { repeat: true }),
  },
  {
    name: "neurology",
    when: (view) => view.elapsed >= 3 * HOUR && !isAwake(view),
    acts: () => call("neurology", "intensive-care"),
  },
  {
    name: "genes",
    when: (view) =>
      view.elapsed >= 20 * HOUR &&
      (shows(view, "mri-thalami", "mri-striatum", "mri-putamina", "ct-thalami") ||
        chanceOf(view, "ane") >= 0.5),
    acts: () => [...order("ranbp2-gene", "exome-trio"), ...call("genetics")],
  },
  {
    name: "retrieval",
    when: (view) =>
      view.chart.child.hospital.kind === "district" &&
      view.elapsed >= 30 &&
      ((gcs(view) ?? 15) <= 11 || isShocked(view) || isVentilated(view)),
    acts: () => call("retrieval"),
  },
  {
    name: "intensive care",
    again: 90,
    when: (view) =>
      view.chart.place !== "picu" &&
      view.elapsed >= 1.5 * HOUR &&
      isHere(view, "picu") &&
      ((gcs(view) ?? 15) <= 12 || isVentilated(view) || isShocked(view)) &&
      (view.elapsed >= 3 * HOUR || isVentilated(view)),
    acts: () => [{ kind: "move", item: "picu" }],
  },
];
