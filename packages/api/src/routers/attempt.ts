import { actionSchema } from "@encephalon/model";
import { z } from "zod";
import { learnerProcedure, orThrow, router } from "../trpc";
import { debriefAttempt } from "../use-cases/debrief-attempt";
import { listAttempts } from "../use-cases/list-attempts";
import { markDebriefed } from "../use-cases/mark-debriefed";
import { playAction } from "../use-cases/play-action";
import { startAttempt } from "../use-cases/start-attempt";
import { viewAttempt } from "../use-cases/view-attempt";

const id = z.string().min(1).max(64);
/** The attempt's id may be chosen by who asks, so that a repeated request is known. */
const startSchema = z.object({ caseKey: id, attemptId: z.uuid().optional() });
const pageSchema = z.object({ page: z.number().int().min(1).max(100_000) }).default({ page: 1 });
const attemptSchema = z.object({ attemptId: id });
const playSchema = z.object({
  attemptId: id,
  actionId: z.uuid(),
  after: z.number().int().min(0).max(1_000_000),
  action: actionSchema,
});

export const attemptRouter = router({
  start: learnerProcedure
    .input(startSchema)
    .mutation(async ({ ctx, input }) => orThrow(await startAttempt(ctx.game, ctx.learner, input))),

  view: learnerProcedure
    .input(attemptSchema)
    .query(async ({ ctx: { game, learner }, input }) =>
      orThrow(await viewAttempt(game, { ...input, learner })),
    ),

  play: learnerProcedure
    .input(playSchema)
    .mutation(async ({ ctx: { game, learner }, input }) =>
      orThrow(await playAction(game, { ...input, learner })),
    ),

  debrief: learnerProcedure
    .input(attemptSchema)
    .query(async ({ ctx: { game, learner }, input }) =>
      orThrow(await debriefAttempt(game, { ...input, learner })),
    ),

  debriefed: learnerProcedure
    .input(attemptSchema)
    .mutation(async ({ ctx: { game, learner }, input }) =>
      orThrow(await markDebriefed(game, { ...input, learner })),
    ),

  mine: learnerProcedure
    .input(pageSchema)
    .query(({ ctx, input }) => listAttempts(ctx.game, ctx.learner, input.page)),
});
