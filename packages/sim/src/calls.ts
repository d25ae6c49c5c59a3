import { findItem } from "@encephalon/clinical";
import { type Refusal, refusal, unavailable } from "./refusal";
import { type Bench, type Charted, note, schedule, type TaskOf } from "./state";

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
  const text = answer(item, bench.charted);
  note(bench, { kind: "said", at: bench.clock, speaker: "doctor", topic: item, text });
}

/** Who judges a head wants the coma score first. */
const NEEDS_SCORE: ReadonlySet<string> = new Set([
  "senior",
  "intensive-care",
  "anaesthesia",
  "neurology",
  "neurosurgery",
  "retrieval",
]);

function answer(item: string, charted: Charted): string {
  if (NEEDS_SCORE.has(item) && charted.gcs === null) {
    return "Give me the coma score and the pupils first. Examine, then call again.";
  }
  return ANSWERS[item]?.(charted) ?? "Send me what you have on paper. Call again with results.";
}

const isAwake = ({ gcs }: Charted): boolean => gcs !== null && gcs >= 15;
const isDeep = ({ gcs }: Charted): boolean => gcs !== null && gcs <= 8;

const ANSWERS: Readonly<Record<string, (charted: Charted) => string>> = {
  senior: (charted) =>
    isAwake(charted)
      ? "Good. What would make you worry, and who looks again in an hour?"
      : "Is the coma score rising or falling? What have you ruled out, and what is still to come back?",
  "resuscitation-team": () => "We are here. Who leads, and what do you need first?",
  anaesthesia: (charted) =>
    isDeep(charted)
      ? "Rising or not over fifteen minutes? If not, we intubate. We bring the drugs."
      : "Reflexes and breathing are the question, not the number alone. Call if either fails.",
  "intensive-care": (charted) =>
    isDeep(charted)
      ? "Not improving over fifteen minutes means a tube. Head up, keep the pressure; we make a bed."
      : "Chart the coma score every hour. We take a child who falls, or does not wake.",
  retrieval: () => "We can take the child. Stabilise first; a longer wait has not cost lives.",
  neurology: (charted) =>
    isAwake(charted)
      ? "Back to baseline? Then a plan for home matters more than tests."
      : "When did it stop, and what was given? Not waking as the clock says wants an EEG and an MRI when safe.",
  neurosurgery: ({ pressure }) =>
    pressure
      ? "Osmotherapy now, head up. Send us the scan; we talk about a monitor."
      : "No operation to offer on what you tell me. Call at once if a pupil changes.",
  radiology: () => "Order what you want to know, not a list. Say what would change your plan.",
  "infectious-diseases": () =>
    "Where there is doubt, cover first and stop later. A negative early PCR does not end aciclovir.",
  metabolic: () =>
    "Ammonia, lactate, glucose, gas. Store urine and plasma before anything is given.",
  haematology: () =>
    "Counts and clotting first. Products are for bleeding or a needle, not for a number.",
  nephrology: () => "Creatinine, potassium, urine output, and what fluid went in. Then we talk.",
  immunology: () =>
    "What is shown, and what is only thought? Exchange comes before immunoglobulin.",
  toxicology: () => "What is in the house, and what did each carer give? A level beats a guess.",
  genetics: () =>
    "Send EDTA blood with consent. The answer takes weeks and changes nothing tonight.",
  pharmacy: () => "Read me the dose by weight and the cap. Say what else runs in that line.",
  rehabilitation: () => "Refer early. We see the child on the unit.",
  safeguarding: () => "Tell me what was seen and said, in their words. I come to the ward.",
  interpreter: () => "On the telephone now. Speak to the parents, not to me.",
  surgery: () =>
    "Where is it, how fast does it spread, what are pressure and clotting? Antibiotic now; I come and look.",
  cardiology: () =>
    "Pressure, lactate, ECG. I bring the probe; say what you want to know of the heart.",
  hepatology: () =>
    "INR, bilirubin, ammonia, glucose, and every dose of paracetamol with its hour.",
  ophthalmology: () =>
    "Both pupils widened, if their reaction is charted first. I look at the back of the eye.",
  psychiatry: () =>
    "New confusion with fever is the body's until you have shown me otherwise. Glucose, gas, head and spinal fluid first.",
  "palliative-care": () =>
    "I can come while you still treat. What do the parents understand today?",
  "public-health": () => "Noted. Who shares the house, and who needs advice or a vaccine?",
  "donation-team": () =>
    "Thank you. Nothing is said to the family before death is understood. I speak with them.",
  coroner: () => "Send me the course in writing. I say today whether I take it.",
};
