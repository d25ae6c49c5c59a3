import { z } from "zod";
import { actionSchema } from "./action";
import { ROUTES, TRIGGERS } from "./action-words";
import { DRIVERS, type DriverName, MIDLINE_REGIONS, PAIRED_REGIONS } from "./driver";
import { PLACES, SPEAKERS } from "./event";
import { caseIdSchema, itemIdSchema } from "./ids";
import { rangeSchema } from "./range";
import { rubricSchema } from "./rubric";

const text = z.string().trim().min(1).max(2000);
const referenceIds = z.array(z.string().min(2).max(40));

/**
 * A statement that a user reads about medicine: its words, its references and their strength, or the
 * mark of who made it up.
 */
export const statementSchema = z.object({
  text,
  references: referenceIds.default([]),
  mark: z.enum(["sourced", "design", "author's own"]),
});
export type Statement = z.infer<typeof statementSchema>;

const driverNames = Object.keys(DRIVERS);
const driverNameSchema = z.custom<DriverName>(
  (name) => typeof name === "string" && driverNames.includes(name),
  "an unknown driver",
);

const regionSchema = z.enum([...PAIRED_REGIONS, ...MIDLINE_REGIONS]);

/** A test on the chart, never on the state: what a policy or a voice may look at. */
export const chartTestSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("examined"), item: itemIdSchema }),
  z.object({
    kind: z.literal("latest"),
    finding: itemIdSchema,
    atLeast: z.number().optional(),
    atMost: z.number().optional(),
    /** And is no older than so many minutes. */
    within: z.number().int().positive().optional(),
  }),
  /** A result is back; of a sample taken at this minute or later, where one is given. */
  z.object({
    kind: z.literal("resulted"),
    item: itemIdSchema,
    since: z.number().int().optional(),
  }),
  z.object({ kind: z.literal("pending"), item: itemIdSchema }),
  z.object({ kind: z.literal("running"), item: itemIdSchema }),
  z.object({ kind: z.literal("place"), place: z.enum(PLACES) }),
  /** A convulsion has begun at this minute or later. */
  z.object({ kind: z.literal("convulsed"), since: z.number().int() }),
  /** A convulsion goes on now. */
  z.object({ kind: z.literal("convulsing") }),
  /** The last value is so much below the best of so many minutes before it. */
  z.object({
    kind: z.literal("fallen"),
    finding: itemIdSchema,
    by: z.number().positive(),
    within: z.number().int().positive(),
  }),
  /** A value of a finding after the latest of the other has lain within these bounds, or none has. */
  z.object({
    kind: z.literal("since"),
    seen: z.boolean(),
    latest: itemIdSchema,
    finding: itemIdSchema,
    atLeast: z.number().optional(),
    atMost: z.number().optional(),
  }),
  /** A drug has not been given in the last so many minutes. */
  z.object({
    kind: z.literal("not-given"),
    item: itemIdSchema,
    within: z.number().int().positive(),
  }),
  /** The monitor shows a slow heart under a high pressure, for age and fever. */
  z.object({ kind: z.literal("slow-under-pressure") }),
]);
export type ChartTest = z.infer<typeof chartTestSchema>;

/** What a family's history can tell of a disease, beyond words: the judge reads it where it was told. */
export const HISTORY_FACTS = [
  "regression",
  "consanguinity",
  "protein-aversion",
  "sibling-death",
] as const;
export type HistoryFact = (typeof HISTORY_FACTS)[number];
const historySchema = z.array(z.enum(HISTORY_FACTS));

/** States of the child that a sign written in a case comes and goes with; the sim's `case-signs` reads them. */
export const SIGN_STATES = [
  "fever",
  "toxin",
  "septic-source",
  "cord-inflamed",
  "meninges-inflamed",
  "ketosis",
  "anaemia",
  "dry",
] as const;
export type SignState = (typeof SIGN_STATES)[number];
const signStateSchema = z.enum(SIGN_STATES);

/** One line of what an examination finds that the model does not make: always, or with a state. */
const signLineSchema = z.object({
  text,
  while: signStateSchema.optional(),
  unless: signStateSchema.optional(),
});
export type SignLine = z.infer<typeof signLineSchema>;

/** What somebody says when the child's state comes to it. `gcs` and `temperature` are read off the state. */
const voiceSchema = z.object({
  speaker: z.enum(SPEAKERS),
  text,
  from: z.number().int(),
  until: z.number().int(),
  /** What of the history this tells without being asked. */
  tells: historySchema.optional(),
  gcs: z.tuple([z.number(), z.number()]).optional(),
  /** Only once the chart's newest result says so. */
  reported: z
    .object({
      finding: itemIdSchema,
      atLeast: z.number().optional(),
      atMost: z.number().optional(),
    })
    .optional(),
  /** Said again when it comes back after so many minutes; once only, if absent. */
  again: z.number().int().positive().optional(),
  /** Only while this is true of the child; see the sim's `voices`. */
  when: z
    .enum([
      "post-ictal",
      "declining",
      "recovered",
      "well",
      "aphasic",
      "convulsing",
      "shocked",
      "oliguric",
      "silent-seizure",
      "posturing",
      "full-fontanelle",
      "slow-and-high",
      "rash",
      "dystonic",
      "stereotypies",
      "breath-pauses",
      "bleeding",
      "compensated",
      "on-pressors",
      "on-aciclovir",
      "steroid-ended",
    ])
    .optional(),
});

/** One step of a course: at this minute, if the tests hold, do this. Repeats what failed only if asked. */
const courseStepSchema = z.object({
  at: z.number().int().min(0),
  /** Every test must hold; while one does not, the step waits until `until`, then is dropped. */
  when: z.array(chartTestSchema).default([]),
  /** Any of these true: the step is dropped. */
  unless: z.array(chartTestSchema).default([]),
  until: z.number().int().optional(),
  action: actionSchema,
});
export type CourseStep = z.infer<typeof courseStepSchema>;

const givenEarlierSchema = z.object({
  drug: itemIdSchema,
  /** mg per kg, or as the drug's own base unit per kg. */
  perKg: z.number().positive(),
  route: z.enum(ROUTES),
  at: z.number().int().max(0),
});

export const caseSchema = z.strictObject({
  schema: z.literal(1),
  id: caseIdSchema,
  version: z.number().int().min(1),
  /** An orientation teaches the controls and is not scored. */
  kind: z.enum(["ane", "look-alike", "orientation"]),
  /** Neutral: it must not give the diagnosis away. */
  title: z.string().min(8).max(80),
  setting: z.string().min(3).max(80),
  difficulty: z.number().int().min(1).max(3),
  /** Rough length of play, in real minutes. */
  playMinutes: z.number().int().min(5).max(90),
  diagnosis: itemIdSchema,
  trigger: z.enum(TRIGGERS),
  /** What grows of the bacteria that the drivers give the child. */
  organism: z.enum(["streptococcus-pyogenes", "none"]).default("none"),
  /** What a swab finds in the nose that does not explain the illness. */
  bystander: z.enum(["rhinovirus", "rsv", "none"]).default("none"),
  /** Who reviewed the case clinically, or null: "not reviewed". */
  reviewedBy: z.string().nullable(),
  child: z.object({
    ageMonths: z.number().int().min(1).max(215),
    sex: z.enum(["female", "male"]),
    weightKg: rangeSchema,
    allergies: z.array(itemIdSchema).default([]),
    companion: text,
  }),
  /** The clock on the wall at minute 0. */
  arrival: z.object({
    weekday: z.enum(["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]),
    hour: z.number().int().min(0).max(23),
    minute: z.number().int().min(0).max(59),
  }),
  hospital: z.object({
    kind: z.enum(["district", "tertiary"]),
    /** Items that this hospital does not have. */
    lacks: z.array(itemIdSchema).default([]),
    /** First minute at which an item can be done, for those that are not there at the door. */
    from: z.record(itemIdSchema, z.number().int().positive()).default({}),
    /** Minutes from sample to result, for tests that take another time here. */
    takes: z.record(itemIdSchema, z.number().int().positive()).optional(),
  }),
  stem: text,
  /** Answers by question. What is not authored is answered "nothing of note". `{age}`, `{he}`, `{his}`, `{prodrome}` are filled in. */
  story: z.record(itemIdSchema, text),
  /** What of this the story tells when the question for it is asked. */
  history: historySchema.default([]),
  /** Signs that the model does not make, by examination: words that always hold, or lines that come and go. */
  signs: z.record(itemIdSchema, z.union([text, z.array(signLineSchema)])).default({}),
  voices: z.array(voiceSchema),
  drivers: z.partialRecord(driverNameSchema, rangeSchema),
  /** How readily inflammation injures each region, 0 spared to 1 destroyed; fixed at birth or by genes. */
  vulnerability: z.partialRecord(regionSchema, rangeSchema),
  earlier: z.array(givenEarlierSchema).default([]),
  /** What was done in the case, errors included: a script with times. */
  recorded: z.array(courseStepSchema),
  /** What the rubric takes as good, feasible in this hospital, seen through the chart alone. */
  goodCare: z.array(courseStepSchema),
  rubric: rubricSchema,
  debrief: z.object({
    teachingPoint: statementSchema,
    trap: statementSchema,
    notThis: statementSchema.optional(),
    contrastWith: z.array(caseIdSchema).default([]),
    /** Of ten children like this, how many live with good care (design). */
    survivorsInTen: z.number().min(0).max(10),
    tellingFindings: z.array(statementSchema).default([]),
  }),
  references: referenceIds,
});

export type Case = z.infer<typeof caseSchema>;

/**
 * What a learner's browser may hold of a case. It names what goes out; it never deletes what must not.
 * A field added to a case is therefore private until someone lists it here.
 */
export const learnerCaseSchema = z.object({
  title: caseSchema.shape.title,
  setting: caseSchema.shape.setting,
  difficulty: caseSchema.shape.difficulty,
  playMinutes: caseSchema.shape.playMinutes,
  reviewedBy: caseSchema.shape.reviewedBy,
  /** False: it teaches the controls, and no score is shown. */
  scored: z.boolean(),
  ageMonths: z.number(),
  stem: text,
});
export type LearnerCase = z.infer<typeof learnerCaseSchema>;

export const learnerCase = (authored: Case): LearnerCase => ({
  title: authored.title,
  setting: authored.setting,
  difficulty: authored.difficulty,
  playMinutes: authored.playMinutes,
  reviewedBy: authored.reviewedBy,
  scored: authored.kind !== "orientation",
  ageMonths: authored.child.ageMonths,
  stem: authored.stem,
});

/** The child's card at the bedside: what is known at the door of this presentation. */
export const childCardSchema = z.object({
  ageMonths: z.number(),
  sex: z.enum(["female", "male"]),
  /** Measured at the door, kg. */
  weightKg: z.number(),
  allergies: z.array(z.string()),
  companion: z.string(),
  arrival: caseSchema.shape.arrival,
  hospital: z.object({
    kind: z.enum(["district", "tertiary"]),
    lacks: z.array(z.string()),
    from: z.record(z.string(), z.number()),
  }),
  stem: z.string(),
});
export type ChildCard = z.infer<typeof childCardSchema>;
