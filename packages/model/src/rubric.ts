import { z } from "zod";
import { conditionSchema } from "./condition";
import { PLACES } from "./event";
import { itemIdSchema } from "./ids";
import { strengthSchema } from "./report";

const minutes = z.number().int();
const items = z.array(itemIdSchema).min(1);
const words = z.string().trim().min(1).max(400);

/** A dose that counts: UCUM amount unit without the weight, e.g. mg, g, mL. */
const doseRangeSchema = z.strictObject({
  unit: z.enum(["mg", "g", "mL"]),
  perKgAtLeast: z.number().optional(),
  perKgAtMost: z.number().optional(),
  amountAtMost: z.number().optional(),
});

/** An infusion's rate as it is written, e.g. 6 mg/kg/min. */
const rateRangeSchema = z.strictObject({ unit: z.string().min(1).max(24), atLeast: z.number() });

const findingRangeSchema = z.strictObject({
  /** Any one of these. */
  ids: items,
  atLeast: z.number().optional(),
  below: z.number().optional(),
  /** And none of these present in the same report. */
  without: items.optional(),
});

const act = <K extends string, S extends z.ZodRawShape>(on: K, shape: S) =>
  z.strictObject({
    on: z.literal(on),
    ...shape,
    /** Minutes from the zero of the part; an act before that does not answer it. Absent: any time. */
    notBefore: minutes.optional(),
    /** Minutes from the first neurological symptom; an act before that does not answer it. */
    sinceOnset: minutes.optional(),
    /** Only while this is true of the child. */
    during: conditionSchema.optional(),
    /** Only while this is not true of the child. */
    unless: conditionSchema.optional(),
  });

/** Something the learner did, or a result that came of it. */
export const actSchema = z.discriminatedUnion("on", [
  /** In the child, by the learner's own prescription: a dose, or an infusion that starts. */
  act("given", {
    drugs: items,
    dose: doseRangeSchema.optional(),
    rate: rateRangeSchema.optional(),
  }),
  /** The sample or the request, unless it was cancelled. */
  act("ordered", { items }),
  /** The minute of the scan or tracing; while it is still out, the minute it is due. */
  act("scanned", { items }),
  /** The minute at which a result or report is back. */
  act("resulted", { items: items.optional(), finding: findingRangeSchema.optional() }),
  /** An examination; if so said one that gave this finding a value, or this value. */
  act("examined", {
    items,
    yields: itemIdSchema.optional(),
    finding: findingRangeSchema.optional(),
  }),
  /** Asked of a team that does it by itself. */
  act("requested", { items }),
  act("started", { items }),
  act("done", { items }),
  act("called", { items }),
  act("moved", { places: z.array(z.enum(PLACES)).min(1) }),
  act("set", { items, atLeast: z.number().optional(), atMost: z.number().optional() }),
  act("stopped", { items }),
  act("convulsed", {}),
]);

/**
 * What the learner committed, and may change: the one that stands at the late limit counts. A decision
 * counts only with a reason that is true on the chart at its minute.
 */
const stances = [
  z.strictObject({
    on: z.literal("decided"),
    item: itemIdSchema,
    choices: items,
    /** Only these reasons; absent: any that is true. */
    reasons: items.optional(),
    /** Acts that undo the decision, whether they come after it or before. */
    overturnedBy: z.array(actSchema).optional(),
    notBefore: minutes.optional(),
  }),
  z.strictObject({
    on: z.literal("differential"),
    /** Absent: the case's own diagnosis. */
    diagnosis: itemIdSchema.optional(),
    atLeast: z.number().min(0).max(1),
    /** Among so many of the most probable; absent: anywhere. */
    top: z.number().int().positive().optional(),
    notBefore: minutes.optional(),
  }),
] as const;

const stanceSchema = z.discriminatedUnion("on", stances);
export const patternSchema = z.discriminatedUnion("on", [...actSchema.options, ...stances]);

/** Every group, and of each group any one: the minute of the last group is the minute of the whole. */
const needsSchema = z.array(z.array(patternSchema).min(1)).min(1);

/** Where a window starts. An event that is already true on arrival starts it at the arrival. */
export const zeroSchema = z.discriminatedUnion("from", [
  z.strictObject({ from: z.literal("arrival") }),
  /** The first neurological symptom, N. */
  z.strictObject({ from: z.literal("onset") }),
  /** The first minute at which a fact of the child has held for so long. */
  z.strictObject({
    from: z.literal("condition"),
    condition: conditionSchema,
    held: minutes.positive().optional(),
    /** This must have been absent for as long. */
    without: conditionSchema.optional(),
    /** This must never have been seen. */
    never: conditionSchema.optional(),
    /** And not before the hospital can do this. */
    slot: itemIdSchema.optional(),
    /** Only when it came after arrival. */
    isNew: z.boolean().optional(),
    /** True on arrival: at once, without waiting for `held`. */
    atOnceOnArrival: z.boolean().optional(),
  }),
  /** The first of these, or the minute at which so many of them fell within so many minutes. */
  z.strictObject({
    from: z.literal("event"),
    match: z.array(patternSchema).min(1),
    times: z.number().int().min(2).optional(),
    within: minutes.positive().optional(),
  }),
]);

/** Whichever comes first. */
const zerosSchema = z.array(zeroSchema).min(1);

const windowShape = { zero: zerosSchema, full: minutes.min(0), late: minutes.min(0) };

/** What halves a part; `says` is the clause that tells the learner. */
const halvingSchema = z.discriminatedUnion("rule", [
  /** A trigger that no response followed within so many minutes. */
  z.strictObject({
    rule: z.literal("unanswered"),
    trigger: z.array(actSchema).min(1),
    response: z.array(actSchema).min(1),
    within: minutes.positive(),
    /** The response may also have come so many minutes before. */
    before: minutes.positive().optional(),
    says: words,
  }),
  /** Repeated without each of these in between. */
  z.strictObject({
    rule: z.literal("unchecked"),
    repeated: z.array(actSchema).min(1),
    between: z.array(z.array(actSchema).min(1)).min(1),
    says: words,
  }),
  /** The first thing done although the second was still to come. */
  z.strictObject({
    rule: z.literal("wrong-order"),
    first: z.array(actSchema).min(1),
    second: z.array(actSchema).min(1),
    says: words,
  }),
]);

/** The part applies only if the condition is still true so long after the act, or after the zero. */
const onlyIfSchema = z.strictObject({
  condition: conditionSchema,
  after: z.array(actSchema).min(1).optional(),
  minutes,
  /** Or as soon as so much has been given, if that is sooner. */
  orTotal: z.strictObject({ drugs: items, unit: z.enum(["mL"]), perKg: z.number() }).optional(),
});

/** What has to come first; `says` names it to the learner: "the ammonia sample". */
const prerequisiteSchema = z.strictObject({ says: words, any: z.array(patternSchema).min(1) });

const timedPartSchema = z.strictObject({
  kind: z.literal("timed"),
  /** As it stands in the reason: "ammonia sent". */
  name: words,
  ...windowShape,
  /** A second window: the later of each limit counts. */
  orLater: z.strictObject(windowShape).optional(),
  /** The full limit moves to so long after this, if sooner, but never before `notBefore` from arrival. */
  sooner: z
    .strictObject({ match: z.array(actSchema).min(1), minutes, notBefore: minutes })
    .optional(),
  /** A window that opens only if its event comes: the earlier of each limit counts. */
  orEarlier: z.strictObject(windowShape).optional(),
  /** Of each of these any one must have happened before, or the act does not count. */
  after: z.array(prerequisiteSchema).min(1).optional(),
  /** The best counts; `worth` 1 is full credit, and what is worth less says why. */
  credits: z
    .array(
      z.strictObject({
        worth: z.number().gt(0).max(1),
        needs: needsSchema,
        /** As it stands in the reason where this counts, if it is not the part's own name. */
        name: words.optional(),
        says: words.optional(),
      }),
    )
    .min(1),
  halvings: z.array(halvingSchema).optional(),
  onlyIf: onlyIfSchema.optional(),
  /** Asked only where the child leaves the play alive. */
  ofSurvivors: z.boolean().optional(),
  /** Every time the zero comes is a part of its own. */
  each: z.boolean().optional(),
});

/** Repeated at set times: each time is full within `full` minutes either side, half at `late`. */
const scheduledPartSchema = z.strictObject({
  kind: z.literal("scheduled"),
  name: words,
  zero: zerosSchema,
  targets: z.array(minutes).min(1),
  full: minutes.min(0),
  late: minutes.min(0),
  needs: z.array(actSchema).min(1),
});

/** The share of minutes in target, counted from the learner's own act that set it up. */
const sharePartSchema = z.strictObject({
  kind: z.literal("share"),
  name: words,
  zero: zerosSchema,
  /** Minutes from the zero. */
  from: minutes.min(0),
  to: minutes.positive(),
  condition: conditionSchema,
  /** Only minutes in which this holds are counted at all. */
  during: conditionSchema.optional(),
  /** Every group: nothing is earned before the last of them. */
  established: z.array(z.array(actSchema).min(1)).min(1),
  /** Shares of full and of half credit. */
  full: z.number(),
  half: z.number(),
});

export const partSchema = z.discriminatedUnion("kind", [
  timedPartSchema,
  scheduledPartSchema,
  sharePartSchema,
]);

export const criterionSchema = z.strictObject({
  /** K1…K15, D1…D10, or an educator's own. */
  id: z.string().regex(/^[A-Z][A-Za-z0-9-]{0,11}$/),
  title: z.string().min(3).max(120),
  /** What it asks, for the debrief. */
  rule: words,
  /** What must happen for it to apply, when it can fail to. */
  event: words.optional(),
  weight: z.number().positive(),
  /** False: shown in the debrief without points. */
  scored: z.boolean(),
  /** The mean of those that applied counts. */
  parts: z.array(partSchema).min(1),
  references: z.array(z.string().min(2).max(40)),
  strength: strengthSchema,
});

/** What a case is scored by. */
export const rubricSchema = z.object({
  criteria: z
    .array(criterionSchema)
    .min(1)
    .refine(
      (criteria) => new Set(criteria.map(({ id }) => id)).size === criteria.length,
      "a criterion stands once",
    ),
});

export type Rubric = z.infer<typeof rubricSchema>;
export type Criterion = z.infer<typeof criterionSchema>;
export type Part = z.infer<typeof partSchema>;
export type PartOf<K extends Part["kind"]> = Extract<Part, { kind: K }>;
export type Zero = z.infer<typeof zeroSchema>;
export type Act = z.infer<typeof actSchema>;
export type Stance = z.infer<typeof stanceSchema>;
export type Pattern = z.infer<typeof patternSchema>;
export type Halving = z.infer<typeof halvingSchema>;
