import { z } from "zod";
import { ROUTES, TRIGGERS, WRITTEN_AT_MOST } from "./action-words";
import { itemIdSchema } from "./ids";

/** A UCUM unit as the catalogue lists it, e.g. `mg/kg`, `mL/kg/h`, `ug/kg/min`. */
const unitSchema = z.string().min(1).max(24);
const probability = z.number().min(0).max(1);

const words = z.string().trim().min(1).max(WRITTEN_AT_MOST.characters);

/** A dose as written: the value and its UCUM unit. A rate unit makes an infusion. */
export const doseSchema = z.object({ value: z.number().positive().max(1e6), unit: unitSchema });

const itemAction = <K extends string>(kind: K) =>
  z.strictObject({ kind: z.literal(kind), item: itemIdSchema });

const differentialSchema = z.strictObject({
  kind: z.literal("differential"),
  entries: z
    .array(z.strictObject({ diagnosis: itemIdSchema, probability }))
    .min(1)
    .max(WRITTEN_AT_MOST.diagnoses)
    .refine(
      (entries) => Math.abs(entries.reduce((sum, { probability: p }) => sum + p, 0) - 1) < 0.0051,
      "the probabilities must sum to 1, with the rest given to other",
    )
    .refine(
      (entries) => new Set(entries.map(({ diagnosis }) => diagnosis)).size === entries.length,
      "a diagnosis stands once",
    ),
  /** What set it off, an axis of its own; the rest of 1 is given to "other". */
  trigger: z.partialRecord(z.enum(TRIGGERS), probability).optional(),
  for: z.array(words).max(WRITTEN_AT_MOST.findings).default([]),
  against: z.array(words).max(WRITTEN_AT_MOST.findings).default([]),
});

export const anessItemsSchema = z.strictObject({
  shock: z.boolean().nullable(),
  brainstem: z.boolean().nullable(),
  ageOver48Months: z.boolean().nullable(),
  plateletsBelow100: z.boolean().nullable(),
  csfProteinAbove60: z.boolean().nullable(),
});

/** What a learner does. The same in scripts and over the wire. */
export const actionSchema = z.discriminatedUnion("kind", [
  itemAction("ask"),
  itemAction("examine"),
  itemAction("order"),
  itemAction("do"),
  itemAction("call"),
  itemAction("move"),
  itemAction("stop"),
  z.strictObject({
    kind: z.literal("give"),
    drug: itemIdSchema,
    dose: doseSchema,
    route: z.enum(ROUTES),
    /** Minutes between repeats; absent for a single dose or an infusion. */
    every: z.number().int().min(15).max(2880).optional(),
  }),
  z.strictObject({
    kind: z.literal("set"),
    item: itemIdSchema,
    value: z.number().min(-1e4).max(1e4),
    unit: unitSchema,
  }),
  z.strictObject({
    kind: z.literal("wait"),
    minutes: z.number().int().min(1).max(1440),
    until: z.enum(["alarm", "result"]).optional(),
  }),
  z.strictObject({
    kind: z.literal("decide"),
    item: itemIdSchema,
    choice: itemIdSchema,
    reason: itemIdSchema.optional(),
  }),
  differentialSchema,
  z.strictObject({ kind: z.literal("aness"), items: anessItemsSchema }),
  z.strictObject({
    kind: z.literal("predict"),
    popc: z.number().int().min(1).max(6),
    mortality: probability,
    /** Of POPC 1 to 2 at 12 months; absent: all that is not death goes to the side of `popc`. */
    good: probability.optional(),
  }),
  z.strictObject({
    kind: z.literal("finish"),
    plan: z.array(words).max(WRITTEN_AT_MOST.planLines).default([]),
  }),
]);

export type Action = z.infer<typeof actionSchema>;
export type ActionKind = Action["kind"];
export type ActionOf<K extends ActionKind> = Extract<Action, { kind: K }>;
export type Dose = z.infer<typeof doseSchema>;
export type AnessAnswers = z.infer<typeof anessItemsSchema>;
