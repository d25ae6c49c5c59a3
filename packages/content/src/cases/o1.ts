import type { AuthoredCase, AuthoredStep } from "../authored-case";
import { fixed, logSpread, spread } from "../authored-range";
import {
  ask,
  at,
  call,
  course,
  decide,
  differential,
  examine,
  give,
  move,
  order,
  perform,
} from "../course";
import { o1Rubric } from "../rubrics/o1";

/** One of each kind of action, in the order in which the guide asks for them. */
const controls: AuthoredStep[] = course(
  at(0, ...examine("general-appearance", "breathing")),
  at(3, ...ask("onset", "feeding-and-wet-nappies")),
  at(8, ...order("glucose-blood")),
  at(20, give("paracetamol", 15, "mg/kg", "enteral")),
  at(25, ...perform("family-talk"), ...call("senior")),
  at(
    40,
    differential(
      { "uncomplicated-influenza": 0.9, "bacterial-meningitis": 0.02, other: 0.08 },
      ["Awake, drinks and plays"],
      ["No stiff neck, no rash"],
    ),
  ),
  at(90, ...examine("consciousness"), decide("admission", "discharge", "recovered")),
  at(95, ...perform("family-safety-net"), ...move("home")),
  at(95, {
    kind: "finish",
    plan: ["Come back if she is hard to wake, breathes hard or does not drink"],
  }),
);

/** A child with a fever and nothing worse. All design: it teaches the controls, not the illness. */
export const o1: AuthoredCase = {
  schema: 1,
  id: "O1",
  version: 1,
  kind: "orientation",
  title: "Learn the controls: a fever and a cough, 3 years",
  setting: "Children's hospital with intensive care",
  difficulty: 1,
  playMinutes: 5,
  diagnosis: "uncomplicated-influenza",
  trigger: "influenza-a",
  reviewedBy: null,
  child: {
    ageMonths: 36,
    sex: "female",
    weightKg: spread(14, 12.8, 15.4),
    companion: "Her father, who carries her in.",
  },
  arrival: { weekday: "Wed", hour: 10, minute: 15 },
  hospital: { kind: "tertiary" },
  stem: `A winter morning. A girl of three has had a fever and a cough since yesterday. She sits on her \
father's knee, looks at you and holds a toy rabbit. She will be well whatever you do: try the controls. \
Nothing here is scored.`,
  story: {
    onset: "A fever and a cough since yesterday. She is a bit tired, that is all.",
    "fever-history": "{prodrome} now, up to 39 in the evening.",
    "seizure-description": "She has had no seizure.",
    "behaviour-since": "She plays when the fever comes down.",
    "respiratory-symptoms": "A dry cough and a runny nose.",
    "gut-symptoms": "No vomiting, no diarrhoea.",
    "feeding-and-wet-nappies":
      "She eats little and drinks well. She went to the toilet this morning.",
    "headache-and-vision": "She has not said so.",
    "movement-change": "No.",
    "rash-history": "No rash.",
    "pain-history": "Her throat, when she swallows.",
    "medicines-given": "Nothing today.",
    "regular-medicines": "None.",
    "possible-ingestion": "No.",
    "injury-history": "No.",
    "past-history": "Healthy. Born at term.",
    "previous-seizures": "Never.",
    "development-history": "She talks all day.",
    "diet-history": "She eats what we eat.",
    immunisations: "All of them.",
    allergies: "None.",
    "family-history": "Nothing of note.",
    consanguinity: "No.",
    "contacts-and-travel": "Half her nursery coughs.",
    "home-and-carers": "With us, and her brother.",
    "parents-worry": "Whether the fever can harm her.",
  },
  signs: {
    meningism: "No neck stiffness.",
    skin: "Flushed cheeks. No rash.",
    abdomen: "Soft.",
    "ear-nose-throat": "Red throat, both eardrums normal.",
    "head-and-neck-trauma": "No bruise, no swelling.",
    "bleeding-points": "No bleeding.",
    "limbs-and-joints": "No swelling, no tenderness.",
    growth: "Well nourished.",
    dysmorphism: "No unusual features.",
    toxidrome: "Nothing unusual.",
  },
  voices: [
    {
      speaker: "nurse",
      text: "You can ask, examine, order, treat and wait. I write everything into the chart.",
      from: 1,
      until: 30,
      gcs: [14, 15],
    },
  ],
  recorded: controls,
  goodCare: controls,
  rubric: o1Rubric,
  debrief: {
    teachingPoint: {
      text: "You ask, examine, order, treat and let time pass; the chart keeps what you found.",
      mark: "design",
    },
    trap: {
      text: "Time passes only by what you do: a case waits for you, and never behind your back.",
      mark: "design",
    },
    survivorsInTen: 10,
  },
  references: [],
  drivers: {
    prodrome: spread(26, 22, 30),
    onset: fixed(-1),
    virusVirulence: logSpread(1, 0.9, 1.1),
    dehydration: spread(5, 3, 8),
  },
  vulnerability: {},
};
