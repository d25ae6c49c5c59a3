import {
  ANTIBACTERIALS,
  BENZODIAZEPINES,
  findItem,
  SECOND_LINE_ANTISEIZURE,
  VASOACTIVES,
} from "@encephalon/clinical";
import { type Refusal, refusal, unavailable } from "./refusal";
import { type Bench, note, schedule, type TaskOf } from "./state";
import {
  answersNothing,
  breathesBadly,
  flowsBadly,
  hasReached,
  hasTube,
  isAbove,
  isAwake,
  isChanged,
  isConvulsing,
  isDeep,
  isFeverish,
  isFull,
  isGiven,
  isKnown,
  isPressed,
  isShocked,
  LACTATE_ASKS,
  lactateNow,
  missing,
  onPressor,
  reads,
  type Told,
} from "./told";

/** Calls for help: the answer comes after its time. */
export function callFor(bench: Bench, id: string): Refusal | undefined {
  const item = findItem(id, "call");
  if (!item) return refusal("unknown-item", `There is nobody ${id} to call.`);
  const barred = unavailable(bench, id, item.name);
  if (barred) return barred;
  const due = bench.clock + item.minutes + item.answer[bench.presentation.card.hospital.kind];
  note(bench, { kind: "called", at: bench.clock, item: id, due });
  schedule(bench, { kind: "answer", due, item: id });
  return undefined;
}

/** The answer asks what a senior would ask, and says what the chart then allows. Author's own words. */
export function answerCall(bench: Bench, { item }: TaskOf<"answer">): void {
  const { charted, monitor, clock, presentation } = bench;
  const { leastSystolic } = presentation.child.normal;
  const text = answer(item, { ...charted, vitals: monitor, now: clock, leastSystolic });
  note(bench, { kind: "said", at: bench.clock, speaker: "doctor", topic: item, text });
}

/** Who judges a head wants the coma score first; nobody has one of a child who convulses. */
const NEEDS_SCORE: ReadonlySet<string> = new Set([
  "senior",
  "intensive-care",
  "anaesthesia",
  "neurology",
  "neurosurgery",
  "retrieval",
]);

function answer(item: string, told: Told): string {
  if (NEEDS_SCORE.has(item) && told.numbers.gcs === undefined && !isConvulsing(told)) {
    return "Give me the coma score and the pupils first. Examine, then call again.";
  }
  return ANSWERS[item]?.(told) ?? "Send me what you have on paper. Call again with results.";
}

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
const capital = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1);

function senior(told: Told): string {
  if (breathesBadly(told))
    return "The breathing first: bag, oxygen, and somebody who can intubate.";
  if (isConvulsing(told)) return `Airway, oxygen, glucose. ${ofConvulsion(told)}`;
  if (isShocked(told)) return ofShock(told);
  if (isAwake(told) && !isChanged(told))
    return "Good. What would make you worry, and who looks again in an hour?";
  if (isAwake(told)) return "Awake is not well: what of the signs is new, and what explains it?";
  return "Is the coma score rising or falling? What have you ruled out, and what is still to come back?";
}

function ofShock(told: Told): string {
  if (!isGiven(told, ...VASOACTIVES))
    return "That is shock. A bolus now, look again, and have a pressor ready. The head comes after.";
  return flowsBadly(told)
    ? "Still shock. Does the pressor run, and enough of it? Fluid by what you find, the heart, and intensive care now."
    : "A pressor holds the pressure. Does it feed the cells? Limbs, urine, and a lactate now.";
}

function anaesthesia(told: Told): string {
  if (hasTube(told))
    return "The tube is in. Is it where it should be, and what is the carbon dioxide?";
  if (breathesBadly(told))
    return "Breathing fails: we intubate now and bring the drugs. Bag until then.";
  if (isConvulsing(told))
    return "In a convulsion the score says nothing. Open the airway, oxygen, end it. We come, and intubate if it does not end.";
  if (answersNothing(told))
    return "At that score nothing is waited for: we intubate, and bring the drugs.";
  if (isDeep(told))
    return "Rising or not over fifteen minutes? If not, we intubate. We bring the drugs.";
  return "Reflexes and breathing are the question, not the number alone. Call if either fails.";
}

function intensiveCare(told: Told): string {
  if (hasTube(told))
    return "A ventilated child is ours; we make a bed. Head up, keep carbon dioxide and pressure where they belong.";
  if (breathesBadly(told))
    return "Breathing that fails means a tube now, whatever the coma score. Bag until then; we come.";
  if (isConvulsing(told))
    return "End the convulsion: airway, oxygen, glucose, the next drug. One that two drugs do not end is ours; we come.";
  if (onPressor(told)) return ofPressor(told);
  if (isShocked(told))
    return "A child in shock is ours. Fluid, look again after each bolus, a pressor within the hour; we come.";
  if (isPressed(told)) return "Signs of pressure: osmotherapy, head up, and we come now.";
  if (isFull(told))
    return "The head is full: head up, hold the pressure, and a bed with us. Osmotherapy if a pupil or the posture changes.";
  if (answersNothing(told))
    return "At that score a tube now, head up, and keep the pressure; we come.";
  if (isDeep(told))
    return "Not improving over fifteen minutes means a tube. Head up, keep the pressure; we make a bed.";
  if (isAwake(told))
    return "Awake and breathing well: the ward, with the coma score charted. Call if it falls.";
  return "Chart the coma score every hour. We take a child who falls, or does not wake.";
}

function ofPressor(told: Told): string {
  if (!flowsBadly(told) && lactateNow(told) === undefined)
    return "A child on a pressor is ours. How much fluid went in, and what is the lactate?";
  return isShocked(told)
    ? "A child on a pressor is ours. It is not enough yet: how much fluid went in, and what of the heart? We come."
    : "A child on a pressor is ours. It holds, and the lactate is good: keep it so, we make a bed.";
}

function neurology(told: Told): string {
  if (isConvulsing(told)) return ofConvulsion(told);
  if (flowsBadly(told))
    return "In shock the brain follows the pressure. Mend that first, then examine again and call.";
  if (isAwake(told) && !isChanged(told))
    return "Back to baseline? Then a plan for home matters more than tests.";
  if (isAbove(told, "eeg-seizures", 1)) return ofEegSeizures(told);
  if (isAbove(told, "subtle-seizure", 1))
    return "What twitches is a seizure until the EEG says otherwise: treat it, and an EEG now.";
  const tests = missing(told, { "eeg-seizures": "an EEG", "mri-normal": "an MRI when safe" });
  if (tests.length === 0)
    return "EEG and MRI are there. Say what they show side by side, and what you treat on that.";
  const fit =
    told.convulsion === "over" || hasReached(told, ...SECOND_LINE_ANTISEIZURE)
      ? "When did it stop, and what was given?"
      : "If there was a seizure: when did it stop, and what was given?";
  return `${fit} ${
    isAwake(told) ? "Signs that stay want" : "Not waking as the clock says wants"
  } ${listed(tests)}.`;
}

function ofConvulsion(told: Told): string {
  if (hasReached(told, ...BENZODIAZEPINES))
    return "Still convulsing after a benzodiazepine? The longer-acting drug now. I come.";
  return isGiven(told, ...BENZODIAZEPINES)
    ? "It runs now: the benzodiazepine you wrote up goes in first. The longer-acting drug if it runs on."
    : "It runs now: a benzodiazepine first, then we talk.";
}

/** Minutes after which an EEG says nothing of now (design). */
const EEG_STALE = 360;

function ofEegSeizures(told: Told): string {
  if (told.now - (told.takenAt["eeg-seizures"] ?? told.now) > EEG_STALE)
    return "That EEG with seizures is hours old. Again now: has what you gave ended them?";
  return isGiven(told, ...SECOND_LINE_ANTISEIZURE)
    ? "The EEG shows seizures in spite of a longer-acting drug: another one of them, and the EEG again."
    : "The EEG shows seizures: a longer-acting drug now, and the EEG again.";
}

function neurosurgery(told: Told): string {
  if (isAbove(told, "ct-subdural", 1) || isAbove(told, "mri-subdural", 1))
    return "I see blood over both sides. Pressure, clotting, platelets? I come and look whether it is to be drained.";
  if (!isKnown(told, "ct-normal") && reads(told, "retina", /haemorrhages/))
    return "Blood in both eyes: scan the head as soon as it is safe, and call me from the scanner.";
  const scanned = isKnown(told, "ct-normal") || isKnown(told, "mri-normal");
  if (!isPressed(told) && isFull(told))
    return `The head is full. ${scanned ? "I look at the scan" : "A scan as soon as it is safe"}, head up; osmotherapy if a pupil or the posture changes.`;
  if (!isPressed(told))
    return "No operation to offer on what you tell me. Call at once if a pupil changes.";
  const scan = scanned ? "I look at the scan" : "Send us a scan when it is safe";
  const monitor =
    told.done["icp-monitor"] === undefined
      ? "we talk about a monitor"
      : "the monitor says what each step brings";
  return isGiven(told, "hypertonic-saline-3", "mannitol")
    ? `Head up. What did the osmotherapy change, and for how long? ${scan}; ${monitor}.`
    : `That is pressure. Osmotherapy now, head up. ${scan}; ${monitor}.`;
}

function infectiousDiseases(told: Told): string {
  const covered = isGiven(told, "aciclovir");
  if (isAbove(told, "csf-hsv-pcr", 1))
    return covered
      ? "Herpes is shown: aciclovir by vein for 21 days, and a PCR before it ends."
      : "Herpes is shown and I see no aciclovir: start it now, 21 days by vein.";
  if (isAbove(told, "blood-culture", 1))
    return "Something grows. Fit the antibiotic to it, add one against the toxin if there is shock, and find the source.";
  if (isAbove(told, "mri-limbic", 1) && !covered)
    return "A temporal lobe like that is herpes whatever an early PCR says. I see no aciclovir: start it, and tap again.";
  const bare = uncovered(told);
  if (bare.length > 0)
    return `I see no ${bare.join(" and no ")} on the chart. Fever and not as before: cover until it is ruled out.`;
  if (covered)
    return "Aciclovir is on: good. A negative early PCR does not end it; a late one and the MRI may.";
  return "Where there is doubt, cover first and stop later.";
}

/** What a feverish child who is not awake, or not as before, lacks: an antibiotic, aciclovir until PCR or MRI speak. */
function uncovered(told: Told): readonly string[] {
  if ((isAwake(told) && !isChanged(told)) || !isFeverish(told)) return [];
  const isOpen = !isKnown(told, "csf-hsv-pcr") && !isKnown(told, "mri-normal");
  const antibiotic = isGiven(told, ...ANTIBACTERIALS) || isKnown(told, "blood-culture");
  return [
    ...(antibiotic ? [] : ["antibiotic"]),
    ...(isGiven(told, "aciclovir") || !isOpen ? [] : ["aciclovir"]),
  ];
}

/** Ammonia that is an emergency of its own, umol/L [UCD2022]. */
const AMMONIA_ACTS = 150;

function metabolic(told: Told): string {
  const ammonia = told.numbers.ammonia;
  if (ammonia !== undefined && ammonia > AMMONIA_ACTS)
    return isGiven(told, "sodium-benzoate-phenylacetate", "sodium-benzoate")
      ? `Ammonia ${Math.round(ammonia)}, and the scavengers are written up. Is it falling? If not, dialysis. No protein, plenty of glucose.`
      : `Ammonia ${Math.round(ammonia)}: stop protein, glucose, scavengers and arginine now, and the dialysis team on the telephone.`;
  const first = missing(told, {
    ammonia: "ammonia",
    "lactate-blood": "lactate",
    "glucose-blood": "glucose",
    "ph-blood": "a gas",
  });
  if (first.length > 0)
    return `I need ${listed(first)}. Store urine and plasma before anything is given.`;
  return isAbove(told, "lactate-blood", LACTATE_ASKS)
    ? "The ammonia does not explain it. Does the lactate stay when the circulation is right? Store urine and plasma; vitamins do no harm while we wait."
    : "The ammonia does not explain it, nor the lactate. Urine and plasma stored? Then I wait for yours.";
}

/** Haemoglobin, g/L, below which a child in shock is asked for blood (design). */
const ENOUGH = 90;

function haematology(told: Told): string {
  if (isAbove(told, "venous-occlusion", 1)) return ofClot(told);
  const counts = missing(told, {
    platelets: "platelets",
    inr: "clotting",
    fibrinogen: "fibrinogen",
  });
  const haemoglobin = told.numbers.haemoglobin ?? ENOUGH;
  if (haemoglobin < ENOUGH && isShocked(told) && !isGiven(told, "red-cells"))
    return `Haemoglobin ${Math.round(haemoglobin)} in shock: red cells now, and where does it bleed?`;
  if (counts.length > 0) return `${capital(listed(counts))} first, then call again.`;
  return reads(told, "bleeding-points", /oozing/)
    ? "It bleeds: platelets, plasma and fibrinogen by the numbers you have, and again after."
    : "Products are for bleeding or a needle, not for a number.";
}

/** A proven clot: dose and aim as in the treatments' page [Lebas2012]. */
function ofClot(told: Told): string {
  if (!isGiven(told, "enoxaparin"))
    return "A clot is shown: enoxaparin 1 mg/kg every 12 h. A bleed from congestion does not forbid it.";
  const level = told.numbers["anti-xa-lmwh"];
  if (level === undefined)
    return "Enoxaparin is written up. Anti-Xa four hours after a dose; 0.5 to 1.0 IU/mL is the aim.";
  if (level < 0.5)
    return "Anti-Xa is below 0.5 IU/mL: was it four hours after a dose? Then more, and measure again.";
  return level > 1
    ? "Anti-Xa is above 1.0 IU/mL: less, and measure again."
    : "Anti-Xa is where it should be. Go on.";
}

function nephrology(told: Told): string {
  if (isAbove(told, "ammonia", AMMONIA_ACTS))
    return "For that ammonia we dialyse. A catheter, pressure that holds, and who sits with the airway? We set up.";
  const asked = missing(told, { creatinine: "creatinine", potassium: "potassium" });
  return `${capital(listed([...asked, "urine output"]))}, and what fluid went in. Then we talk.`;
}

function immunology(told: Told): string {
  if (isAbove(told, "blood-culture", 1))
    return "Bacteria grow: antibiotic and source come first, and nothing that blunts the defence. Immunoglobulin for a toxin we can talk about.";
  if (isShocked(told) && isFeverish(told))
    return "Fever and shock are infection until shown otherwise: antibiotic and source first, nothing that blunts the defence.";
  return "What is shown, and what is only thought? Exchange comes before immunoglobulin.";
}

function surgery(told: Told): string {
  if (told.done["source-control"] !== undefined)
    return "It is open and clean. We look again within the day; call if it spreads.";
  const antibiotic = isGiven(told, ...ANTIBACTERIALS) ? "" : " Antibiotic now;";
  return `Where is it, how fast does it spread, what are pressure and clotting?${antibiotic} I come and look.`;
}

function hepatology(told: Told): string {
  const asked = missing(told, {
    inr: "INR",
    "bilirubin-total": "bilirubin",
    ammonia: "ammonia",
    "glucose-blood": "glucose",
  });
  return `${capital(listed([...asked, "every dose of paracetamol with its hour"]))}.`;
}

const ANSWERS: Readonly<Record<string, (told: Told) => string>> = {
  senior,
  anaesthesia,
  "intensive-care": intensiveCare,
  neurology,
  neurosurgery,
  "infectious-diseases": infectiousDiseases,
  metabolic,
  haematology,
  nephrology,
  immunology,
  surgery,
  hepatology,
  "resuscitation-team": () => "We are here. Who leads, and what do you need first?",
  retrieval: () => "We can take the child. Stabilise first; a longer wait has not cost lives.",
  radiology: () => "Order what you want to know, not a list. Say what would change your plan.",
  toxicology: () => "What is in the house, and what did each carer give? A level beats a guess.",
  genetics: () =>
    "Send EDTA blood with consent. The answer takes weeks and changes nothing tonight.",
  pharmacy: () => "Read me the dose by weight and the cap. Say what else runs in that line.",
  rehabilitation: () => "Refer early. We see the child on the unit.",
  safeguarding: () => "Tell me what was seen and said, in their words. I come to the ward.",
  interpreter: () => "On the telephone now. Speak to the parents, not to me.",
  cardiology: () =>
    "Pressure, lactate, ECG. I bring the probe; say what you want to know of the heart.",
  ophthalmology: (told) =>
    isAwake(told)
      ? "I look at the back of the eye. One eye at a time, so that you can still read a pupil."
      : "I look at the back of the eye without drops: you need the pupils for your watch.",
  psychiatry: () =>
    "New confusion with fever is the body's until you have shown me otherwise. Glucose, gas, head and spinal fluid first.",
  "palliative-care": () =>
    "I can come while you still treat. What do the parents understand today?",
  "public-health": () => "Noted. Who shares the house, and who needs advice or a vaccine?",
  "donation-team": () =>
    "Thank you. Nothing is said to the family before death is understood. I speak with them.",
  coroner: () => "Send me the course in writing. I say today whether I take it.",
};
