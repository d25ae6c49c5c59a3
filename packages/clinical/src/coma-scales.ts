/** The three parts of the Glasgow coma scale. */
export type GcsComponent = "eye" | "verbal" | "motor";

const eye = ["none", "to pain", "to voice", "spontaneous"] as const;

const childVerbal = ["none", "sounds", "words", "confused", "oriented"] as const;
const underFiveVerbal = [
  "none",
  "moans to pain",
  "cries to pain",
  "says less than usual, or an irritable cry",
  "alert, words or sentences as usual",
] as const;
const infantVerbal = [
  "none",
  "moans",
  "cries to pain",
  "irritable cry",
  "coos, babbles or usual words",
] as const;

const lowMotor = ["none", "extension", "abnormal flexion"] as const;
const childMotor = [...lowMotor, "withdraws", "localises", "obeys"] as const;
const underFiveMotor = [
  ...lowMotor,
  "withdraws",
  "localises",
  "normal spontaneous movements",
] as const;
const infantMotor = [
  ...lowMotor,
  "withdraws to pain",
  "withdraws to touch",
  "spontaneous, purposeful",
] as const;

/** Grimace in place of speech while intubated (wording unverified). */
const grimace = [
  "none",
  "mild to pain",
  "vigorous to pain",
  "less than usual",
  "normal facial movement",
] as const;

/**
 * The table has one column below 60 months. Its words for infants are used below 12 months, the age band of
 * the normal ranges, those for a child who talks from then on [pGCS-ADC; pGCS-Merck].
 */
const COLUMNS = [
  { below: 12, verbal: infantVerbal, motor: infantMotor },
  { below: 60, verbal: underFiveVerbal, motor: underFiveMotor },
] as const;

function gcsWords(component: GcsComponent, ageMonths: number): readonly string[] {
  if (component === "eye") return eye;
  const column = COLUMNS.find(({ below }) => ageMonths < below);
  return (column ?? { verbal: childVerbal, motor: childMotor })[component];
}

/**
 * What a score of a part of the Glasgow coma scale means, in the version for infants, for under or from
 * 5 years; undefined for a score that does not exist. Source: pGCS-ADC, pGCS-Merck.
 */
export const gcsText = (
  component: GcsComponent,
  score: number,
  ageMonths: number,
): string | undefined => gcsWords(component, ageMonths)[score - 1];

/** The grimace score, 1 to 5, that stands in for speech with a tube in (wording unverified). */
export const grimaceText = (score: number): string | undefined => grimace[score - 1];

/** The four parts of the FOUR score. */
export type FourComponent = "eye" | "motor" | "brainstem" | "breathing";

const four: Readonly<Record<FourComponent, readonly string[]>> = {
  eye: [
    "closed to pain",
    "opens to pain",
    "opens to a loud voice",
    "open, not tracking",
    "tracks or blinks to command",
  ],
  motor: [
    "none, or myoclonic status",
    "extends",
    "flexes",
    "localises",
    "thumb up, fist or peace sign",
  ],
  brainstem: [
    "pupil, corneal and cough reflexes absent",
    "pupil and corneal reflexes absent",
    "pupil or corneal reflex absent",
    "one pupil wide and fixed",
    "pupil and corneal reflexes present",
  ],
  breathing: [
    "at ventilator rate, or apnoea",
    "above ventilator rate",
    "irregular",
    "Cheyne-Stokes",
    "regular, not intubated",
  ],
};

/** Months of age from which a child is asked for a sign, as the coma scale asks it to obey (design). */
const ASKED_FOR_A_SIGN = 60;

/**
 * What a score of 0 to 4 in a part of the FOUR score means. Source: FOUR-JIC2016. Who is too young to be asked
 * for a sign is told to move as the coma scale words it for that age (design).
 */
export const fourText = (
  component: FourComponent,
  score: number,
  ageMonths: number,
): string | undefined =>
  component === "motor" && score === 4 && ageMonths < ASKED_FOR_A_SIGN
    ? gcsText("motor", 6, ageMonths)
    : four[component][score];

const popcSteps = [
  "good: normal activity at age level",
  "mild disability: a minor problem, compatible with a normal life",
  "moderate disability: independent in daily life, but limited",
  "severe disability: conscious, dependent",
  "coma or vegetative state: unaware",
  "brain death; here also any death",
] as const;

/**
 * The step of the Paediatric Overall Performance Category, 1 to 6. Source: Fiser1992; the working
 * words are a paraphrase (unverified). Death counts as 6 in this project (design).
 */
export const popcText = (step: number): string | undefined => popcSteps[step - 1];
