import type { AuthoredAction } from "../../authored-case";
import { call, decide, differential, examine, give, order, perform, stop } from "../../course";
import { type ChildName, wait } from "./script";

/** Nearly the act that harms, and no harm: one clause of the condition is not true. */
export interface NearMiss {
  readonly code: string;
  readonly name: string;
  readonly child: ChildName;
  readonly script: readonly AuthoredAction[];
  readonly until: number;
}

const miss = (
  code: string,
  name: string,
  child: ChildName,
  until: number,
  ...script: readonly AuthoredAction[]
): NearMiss => ({ code, name, child, until, script });

const ceftriaxone = give("ceftriaxone", 100, "mg/kg", "iv");
const pulse = give("methylprednisolone", 30, "mg/kg", "iv");
const valproate = give("valproate", 40, "mg/kg", "iv");
const lorazepam = give("lorazepam", 0.1, "mg/kg", "iv");
const etomidate = give("etomidate", 0.3, "mg/kg", "iv");
const mannitol = give("mannitol", 0.5, "g/kg", "iv");
const haloperidol = give("haloperidol", 0.075, "mg/kg", "im");
const enoxaparin = give("enoxaparin", 1, "mg/kg", "sc");
const tocilizumab = give("tocilizumab", 12, "mg/kg", "iv");
const calcium = give("calcium-gluconate", 0.5, "mL/kg", "iv");
const bolus = give("saline-0-9", 20, "mL/kg", "iv");
const adrenaline = give("adrenaline", 0.2, "ug/kg/min", "iv");
const exchange = perform("plasma-exchange");
const look = examine("circulation", "abdomen", "breathing");
const carbonDioxide = (value: number): AuthoredAction => ({
  kind: "set",
  item: "paco2-target",
  value,
  unit: "mm[Hg]",
});
const tubed = [...order("ct-head"), wait(16), ...perform("intubation")];

export const nearMisses: readonly NearMiss[] = [
  miss("H1", "ibuprofen", "C1", 60, give("ibuprofen", 10, "mg/kg", "enteral")),
  miss("H1", "diclofenac that another gave", "C1", 60),
  miss("H2", "aspirin without fever", "withoutFever", 60, give("aspirin", 10, "mg/kg", "enteral")),
  miss("H3", "a tap that nothing bars", "C1", 300, wait(240), ...perform("lumbar-puncture")),
  miss(
    "H4",
    "from 2 years, liver and ammonia known and good",
    "ordinary",
    240,
    ...order("liver-function-tests", "ammonia"),
    wait(90),
    valproate,
  ),
  miss("H5", "a first one while she convulses", "M3", 10, lorazepam),
  miss(
    "H5",
    "a third one after a second-line drug",
    "M3",
    60,
    lorazepam,
    give("levetiracetam", 60, "mg/kg", "iv"),
    wait(4),
    lorazepam,
  ),
  miss(
    "H5",
    "midazolam with the tube in",
    "C1",
    60,
    ...tubed,
    give("midazolam", 0.1, "mg/kg", "iv"),
  ),
  miss("H7", "mannitol at a fair pressure", "C4", 20, mannitol),
  miss("H8", "isotonic fluid", "C1", 240, give("maintenance-isotonic", 4, "mL/kg/h", "iv")),
  miss(
    "H8",
    "hypotonic fluid stopped within the hour",
    "C1",
    240,
    give("maintenance-hypotonic", 4, "mL/kg/h", "iv"),
    wait(55),
    ...stop("maintenance-hypotonic"),
  ),
  miss(
    "H8",
    "hypotonic fluid in a child who is awake",
    "ordinary",
    240,
    ...examine("consciousness"),
    give("maintenance-hypotonic", 4, "mL/kg/h", "iv"),
  ),
  miss("H9", "a target of 36", "C1", 240, ...tubed, carbonDioxide(36)),
  miss(
    "H9",
    "a target of 33 for 20 minutes",
    "C1",
    240,
    ...tubed,
    carbonDioxide(33),
    wait(20),
    carbonDioxide(38),
  ),
  miss(
    "H10",
    "immunoglobulin after the exchange",
    "C1",
    900,
    ...exchange,
    wait(420),
    give("immunoglobulin", 1, "g/kg", "iv"),
  ),
  miss(
    "H10",
    "less than 0.5 g/kg before it",
    "C1",
    600,
    give("immunoglobulin", 0.4, "g/kg", "iv"),
    ...exchange,
  ),
  miss("H11", "after the antibiotic", "M7", 120, ceftriaxone, wait(15), pulse),
  miss("H11", "less than a pulse", "M7", 120, give("methylprednisolone", 2, "mg/kg", "iv")),
  miss(
    "H12",
    "after an MRI without limbic lesion",
    "C1",
    1600,
    give("aciclovir", 500, "mg/m2", "iv", 480),
    ...order("mri-brain"),
    wait(1400),
    ...stop("aciclovir"),
  ),
  miss(
    "H13",
    "with a discussion on record",
    "M7",
    200,
    ceftriaxone,
    ...call("immunology"),
    tocilizumab,
  ),
  miss("H13", "from 2 years, with nothing against it known", "ordinary", 200, tocilizumab),
  miss(
    "H15",
    "after a negative PCR",
    "ordinary",
    400,
    give("oseltamivir", 45, "mg", "enteral", 720),
    ...order("influenza-antigen", "viral-pcr-rapid"),
    wait(180),
    ...stop("oseltamivir"),
  ),
  miss(
    "H15",
    "a course of five days that ends by itself",
    "antigenMisses",
    7400,
    ...order("influenza-antigen"),
    give("oseltamivir", 45, "mg", "enteral", 720),
    wait(1440),
    wait(1440),
    wait(1440),
    wait(1440),
    wait(1440),
    wait(10),
  ),
  miss("H16", "without shock, sepsis not thought of", "ordinary", 30, etomidate),
  miss(
    "H16",
    "without shock, sepsis fourth",
    "ordinary",
    30,
    differential({ sepsis: 0.1, ane: 0.3, adem: 0.3, aesd: 0.3 }, [], []),
    etomidate,
  ),
  miss("H16", "ketamine in shock", "M7", 30, give("ketamine", 1, "mg/kg", "iv")),
  miss(
    "H18",
    "60 mL/kg in the hour, looked at in between",
    "M7",
    60,
    bolus,
    ...look,
    wait(4),
    bolus,
    ...look,
    wait(4),
    bolus,
  ),
  miss(
    "H18",
    "a fourth bolus after the hour, looked at before",
    "M7",
    120,
    bolus,
    ...look,
    bolus,
    ...look,
    bolus,
    wait(60),
    ...look,
    give("saline-0-9", 10, "mL/kg", "iv"),
  ),
  miss(
    "H19",
    "after the image that shows both thalami",
    "C1",
    1800,
    wait(1200),
    ...order("mri-brain"),
    wait(200),
    ...exchange,
  ),
  miss("H20", "at baseline, 3 hours clear", "M6", 300, wait(250), ...examine("consciousness"), {
    kind: "move",
    item: "home",
  }),
  miss("H20", "kept for observation", "M6", 100, { kind: "move", item: "observation" }),
  miss(
    "H21",
    "75 mg/kg in a day",
    "ordinary",
    1400,
    give("paracetamol", 15, "mg/kg", "enteral", 330),
  ),
  miss("H23", "a stable child", "C1", 900, ...order("mri-brain")),
  miss(
    "H23",
    "CT with the pressure held by a drug",
    "M7",
    120,
    adrenaline,
    wait(20),
    ...order("ct-head"),
  ),
  miss(
    "H24",
    "with adrenaline running",
    "M7",
    60,
    adrenaline,
    wait(20),
    give("midazolam", 0.1, "mg/kg", "iv"),
  ),
  miss("H24", "less than 0.1 mg/kg", "M7", 60, give("midazolam", 0.05, "mg/kg", "iv")),
  miss(
    "H25",
    "after a venogram that shows the clot",
    "M5",
    300,
    ...order("ct-venogram", "full-blood-count"),
    wait(150),
    enoxaparin,
  ),
  miss("H25", "half a dose, as for prevention", "C1", 60, give("enoxaparin", 0.5, "mg/kg", "sc")),
  miss("H26", "ammonia not above 150", "C1", 200, ...order("ammonia"), wait(60), pulse),
  miss(
    "H26",
    "less than a pulse",
    "M8",
    200,
    ...order("ammonia"),
    wait(60),
    give("methylprednisolone", 2, "mg/kg", "iv"),
  ),
  miss(
    "H27",
    "with a flush between",
    "C1",
    60,
    ceftriaxone,
    wait(8),
    ...perform("line-flush"),
    calcium,
  ),
  miss("H27", "11 minutes apart", "C1", 60, ceftriaxone, wait(11), calcium),
  miss("H27", "with two lines", "C1", 60, ...perform("intraosseous"), ceftriaxone, calcium),
  miss(
    "H28",
    "after glucose and gas",
    "C1",
    60,
    ...order("glucose-blood", "blood-gas-venous"),
    wait(10),
    haloperidol,
  ),
  miss("H28", "without fever", "withoutFever", 60, haloperidol),
  miss("H29", "a coma score of 6", "C4", 60, ...perform("intubation")),
  miss(
    "H29",
    "planned for a scan",
    "M6",
    120,
    wait(60),
    ...order("ct-head"),
    wait(16),
    ...perform("intubation"),
  ),
  miss("H30", "sodium below 160", "C1", 60, give("hypertonic-saline-3", 5, "mL/kg", "iv")),
  miss("H31", "twice the maximum", "ordinary", 30, give("phenobarbital", 40, "mg/kg", "iv")),
  miss(
    "H32",
    "with the talk of two seniors on record",
    "C4",
    60,
    ...perform("limits-of-treatment"),
    decide("limits-of-treatment", "limit", "two-senior-discussion"),
  ),
  miss("H32", "full care", "C4", 30, decide("limits-of-treatment", "full-care", "may-recover")),
];
