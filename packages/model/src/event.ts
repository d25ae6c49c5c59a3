import { z } from "zod";
import { anessItemsSchema, doseSchema } from "./action";
import { ROUTES, TRIGGERS } from "./action-words";
import { conditionSchema } from "./condition";
import { itemIdSchema } from "./ids";

const minute = z.number().int();

/** One observation on the chart: an analyte, a sign or a line of a report. */
export const findingSchema = z.object({
  id: itemIdSchema,
  value: z.number().optional(),
  unit: z.string().optional(),
  text: z.string().optional(),
  flag: z.enum(["low", "high"]).optional(),
});
export type Finding = z.infer<typeof findingSchema>;

/** The bedside monitor at one minute. Units: °C, /min, /min, mm[Hg], mm[Hg], %, mm[Hg], mm[Hg]. */
export const vitalsSchema = z.object({
  temperature: z.number(),
  heartRate: z.number(),
  respiratoryRate: z.number(),
  systolic: z.number(),
  diastolic: z.number(),
  saturation: z.number(),
  /** Only with an ICP monitor in place. */
  icp: z.number().optional(),
  /** Only when ventilated. */
  endTidalCo2: z.number().optional(),
});
export type Vitals = z.infer<typeof vitalsSchema>;

export const DEATH_CAUSES = [
  "herniation",
  "brainstem-failure",
  "refractory-shock",
  "lost-airway",
] as const;
export type DeathCause = (typeof DEATH_CAUSES)[number];

export const SPEAKERS = ["parent", "nurse", "doctor"] as const;
export const PLACES = [
  "emergency",
  "ward",
  "observation",
  "picu",
  "scanner",
  "theatre",
  "home",
] as const;
export type Place = (typeof PLACES)[number];

const event = <K extends string, S extends z.ZodRawShape>(kind: K, shape: S) =>
  z.object({ kind: z.literal(kind), at: minute, ...shape });

const item = { item: itemIdSchema };
const by = z.enum(["learner", "protocol", "earlier"]);

const visibleEvents = [
  event("arrived", { place: z.enum(PLACES) }),
  /** The monitor's own record, every five minutes. */
  event("vitals", { vitals: vitalsSchema }),
  event("said", {
    speaker: z.enum(SPEAKERS),
    topic: itemIdSchema.optional(),
    text: z.string(),
    /** What of the history the words tell, by name. */
    tells: z.array(itemIdSchema).optional(),
  }),
  /** By the nurse on her rounds when by protocol; by the learner when it does not say. */
  event("examined", { ...item, by: by.optional(), findings: z.array(findingSchema) }),
  event("ordered", { ...item, order: z.number().int(), due: minute }),
  event("resulted", {
    ...item,
    order: z.number().int(),
    sampledAt: minute,
    findings: z.array(findingSchema),
    report: z.string().optional(),
    /** A first read; the formal report follows. */
    preliminary: z.boolean().optional(),
  }),
  event("order_cancelled", { ...item, order: z.number().int(), reason: z.string() }),
  /** A study waits, or need not wait any longer: its result comes at another minute than it was told. */
  event("order_rescheduled", { ...item, order: z.number().int(), due: minute }),
  event("prescribed", {
    drug: itemIdSchema,
    dose: doseSchema,
    route: z.enum(ROUTES),
    due: minute,
    every: z.number().int().optional(),
  }),
  /** In the child. `amount` is absolute, in `unit`; `perKg` the same by weight. */
  event("drug_given", {
    drug: itemIdSchema,
    amount: z.number(),
    unit: z.string(),
    perKg: z.number(),
    route: z.enum(ROUTES),
    by,
  }),
  event("infusion_started", {
    drug: itemIdSchema,
    rate: doseSchema,
    route: z.enum(ROUTES),
    by,
  }),
  /** `ran` where it was to run for a time: the minutes that it did, of how many. */
  event("stopped", {
    ...item,
    by,
    ran: z.object({ minutes: z.number().int(), of: z.number().int() }).optional(),
  }),
  /** Asked of a team that sets it up and does it by itself; it is ready when it is due. */
  event("procedure_requested", { ...item, due: minute, by }),
  /** Begun at the child; a study has the number of its order. */
  event("procedure_started", { ...item, until: minute, by, order: z.number().int().optional() }),
  /** At its end. */
  event("procedure_done", { ...item, by, findings: z.array(findingSchema) }),
  event("setting_changed", { ...item, value: z.number(), unit: z.string(), by }),
  event("called", { ...item, due: minute }),
  event("moved", { place: z.enum(PLACES) }),
  event("decided", { ...item, choice: itemIdSchema, reason: itemIdSchema.optional() }),
  event("differential_committed", {
    entries: z.array(z.object({ diagnosis: itemIdSchema, probability: z.number() })),
    trigger: z.partialRecord(z.enum(TRIGGERS), z.number()).optional(),
    for: z.array(z.string()),
    against: z.array(z.string()),
  }),
  event("aness_scored", { items: anessItemsSchema }),
  event("predicted", {
    popc: z.number(),
    mortality: z.number(),
    good: z.number().optional(),
  }),
  event("convulsion_started", { text: z.string() }),
  event("convulsion_stopped", { text: z.string() }),
  event("alarm", { signal: itemIdSchema, text: z.string() }),
  event("refused", { action: z.string(), code: itemIdSchema, text: z.string() }),
  event("finished", { plan: z.array(z.string()) }),
  event("died", { text: z.string() }),
] as const;

const hiddenEvents = [
  event("condition", { name: conditionSchema, on: z.boolean() }),
  /** The cause behind a death; the learner reads it in the debrief. */
  event("death_cause", { cause: z.enum(DEATH_CAUSES) }),
] as const;

/** What happens, at a simulated minute. */
export const eventSchema = z.discriminatedUnion("kind", [...visibleEvents, ...hiddenEvents]);

/** The events that a learner's browser may hold. It names what goes out; it never deletes what must not. */
export const learnerEventSchema = z.discriminatedUnion("kind", visibleEvents);

export type SimEvent = z.infer<typeof eventSchema>;
export type LearnerEvent = z.infer<typeof learnerEventSchema>;
export type SimEventOf<K extends SimEvent["kind"]> = Extract<SimEvent, { kind: K }>;

const visibleKinds: ReadonlySet<string> = new Set(
  visibleEvents.map((schema) => schema.shape.kind.value),
);

const isForLearner = (candidate: SimEvent): candidate is LearnerEvent =>
  visibleKinds.has(candidate.kind);

/** The learner's copy of what happened. */
export const learnerEvents = (events: readonly SimEvent[]): LearnerEvent[] =>
  events.filter(isForLearner);
