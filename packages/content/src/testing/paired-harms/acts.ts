import type { AuthoredAction } from "../../authored-case";
import { examine, give, order, perform, stop } from "../../course";
import { type ChildName, type Variable, wait } from "./script";

/** One act that harms: the script before it, the act, and what it does to the child. */
export interface HarmfulAct {
  readonly code: string;
  readonly child: ChildName;
  /** The same in both runs. */
  readonly before?: readonly AuthoredAction[];
  readonly act: readonly AuthoredAction[];
  /** Minute of the clock at which the two children are compared. */
  readonly until: number;
  readonly reads: Variable;
  readonly moves: "up" | "down";
}

const cover = [give("ceftriaxone", 100, "mg/kg", "iv"), give("aciclovir", 500, "mg/m2", "iv")];
const pulse = give("methylprednisolone", 30, "mg/kg", "iv");

/** Fluid and a vasoactive drug, by which a child in shock lives for some hours. */
const resuscitated = [
  give("adrenaline", 0.3, "ug/kg/min", "iv"),
  ...[1, 2, 3].map(() => give("saline-0-9", 20, "mL/kg", "iv")),
  give("noradrenaline", 0.3, "ug/kg/min", "iv"),
];

export const harmfulActs: readonly HarmfulAct[] = [
  {
    code: "H1",
    child: "C1",
    act: [give("diclofenac", 1, "mg/kg", "rectal")],
    until: 720,
    reads: "liverInjury",
    moves: "up",
  },
  {
    code: "H2",
    child: "C1",
    act: [give("aspirin", 10, "mg/kg", "enteral")],
    until: 720,
    reads: "liverInjury",
    moves: "up",
  },
  {
    code: "H3",
    child: "C4",
    before: [wait(45)],
    act: perform("lumbar-puncture"),
    until: 70,
    reads: "herniation",
    moves: "up",
  },
  {
    code: "H4",
    child: "M8",
    act: [give("valproate", 40, "mg/kg", "iv")],
    until: 360,
    reads: "ammonia",
    moves: "up",
  },
  {
    code: "H5",
    child: "C4",
    act: [give("lorazepam", 0.1, "mg/kg", "iv")],
    until: 15,
    reads: "drive",
    moves: "down",
  },
  {
    code: "H7",
    child: "M7",
    act: [give("mannitol", 1, "g/kg", "iv")],
    until: 120,
    reads: "volume",
    moves: "down",
  },
  {
    code: "H8",
    child: "C1",
    act: [give("maintenance-hypotonic", 4, "mL/kg/h", "iv")],
    until: 1440,
    reads: "sodium",
    moves: "down",
  },
  {
    code: "H9",
    child: "C1",
    before: [...order("ct-head"), wait(16), ...perform("intubation")],
    act: [{ kind: "set", item: "paco2-target", value: 25, unit: "mm[Hg]" }],
    until: 120,
    reads: "ischaemia",
    moves: "up",
  },
  {
    code: "H10",
    child: "C1",
    before: [give("immunoglobulin", 1, "g/kg", "iv")],
    act: perform("plasma-exchange"),
    until: 600,
    reads: "immunoglobulin",
    moves: "down",
  },
  {
    code: "H11",
    child: "M7",
    before: resuscitated,
    act: [pulse],
    until: 400,
    reads: "bacteria",
    moves: "up",
  },
  {
    code: "H12",
    child: "M1",
    before: [wait(60), give("aciclovir", 500, "mg/m2", "iv", 480), wait(1440), wait(840)],
    act: stop("aciclovir"),
    until: 5760,
    reads: "brainVirus",
    moves: "up",
  },
  {
    code: "H13",
    child: "M7",
    before: [...resuscitated, ...order("crp", "procalcitonin"), ...cover, wait(120)],
    act: [give("tocilizumab", 12, "mg/kg", "iv")],
    until: 480,
    reads: "bacteria",
    moves: "up",
  },
  {
    code: "H15",
    child: "antigenMisses",
    before: [
      ...order("influenza-antigen"),
      give("oseltamivir", 45, "mg", "enteral", 720),
      wait(1440),
    ],
    act: stop("oseltamivir"),
    until: 5760,
    reads: "viralLoad",
    moves: "up",
  },
  {
    code: "H16",
    child: "M7",
    before: resuscitated,
    act: [give("etomidate", 0.3, "mg/kg", "iv")],
    until: 240,
    reads: "meanPressure",
    moves: "down",
  },
  {
    code: "H18",
    child: "ordinary",
    act: [1, 2, 3, 4].flatMap(() => [give("saline-0-9", 20, "mL/kg", "iv"), wait(6)]),
    until: 60,
    reads: "saturation",
    moves: "down",
  },
  {
    code: "H19",
    child: "C1",
    act: perform("plasma-exchange"),
    until: 480,
    reads: "factors",
    moves: "down",
  },
  {
    code: "H20",
    child: "C1",
    before: [give("maintenance-isotonic", 4, "mL/kg/h", "iv"), wait(60)],
    act: [{ kind: "move", item: "home" }],
    until: 720,
    reads: "volume",
    moves: "down",
  },
  {
    code: "H21",
    child: "ordinary",
    act: [give("paracetamol", 30, "mg/kg", "enteral", 240)],
    until: 1440,
    reads: "liverInjury",
    moves: "up",
  },
  {
    code: "H23",
    child: "M7",
    act: order("mri-brain"),
    until: 45,
    reads: "meanPressure",
    moves: "down",
  },
  {
    code: "H24",
    child: "M7",
    act: [give("midazolam", 0.2, "mg/kg", "iv")],
    until: 15,
    reads: "meanPressure",
    moves: "down",
  },
  {
    code: "H25",
    child: "thalamiDie",
    act: [give("enoxaparin", 1, "mg/kg", "sc", 720)],
    until: 2880,
    reads: "swelling",
    moves: "up",
  },
  {
    code: "H26",
    child: "M8",
    before: [...order("ammonia"), ...cover, wait(60)],
    act: [pulse],
    until: 720,
    reads: "ammonia",
    moves: "up",
  },
  {
    code: "H27",
    child: "C1",
    before: [give("ceftriaxone", 100, "mg/kg", "iv")],
    act: [give("calcium-gluconate", 0.5, "mL/kg", "iv")],
    until: 60,
    reads: "shunt",
    moves: "up",
  },
  {
    code: "H28",
    child: "C1",
    act: [give("haloperidol", 0.075, "mg/kg", "im")],
    until: 60,
    reads: "arousal",
    moves: "down",
  },
  {
    code: "H29",
    child: "M6",
    before: [...examine("consciousness"), wait(90), ...examine("consciousness")],
    act: perform("intubation"),
    until: 130,
    reads: "arousal",
    moves: "down",
  },
  {
    code: "H30",
    child: "C1",
    before: [
      ...[1, 2, 3, 4, 5, 6].map(() => give("hypertonic-saline-3", 5, "mL/kg", "iv")),
      wait(20),
      ...order("blood-gas-venous"),
      wait(20),
    ],
    act: [give("hypertonic-saline-3", 5, "mL/kg", "iv")],
    until: 120,
    reads: "sodium",
    moves: "up",
  },
  {
    code: "H31",
    child: "ordinary",
    act: [give("phenobarbital", 45, "mg/kg", "iv")],
    until: 60,
    reads: "drive",
    moves: "down",
  },
];
