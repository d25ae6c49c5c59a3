import { unusable } from "@encephalon/db";
import type { Result } from "@encephalon/kernel";
import { initTRPC } from "@trpc/server";
import superjson from "superjson";
import type { Context } from "./context";
import type { AppError } from "./errors";
import { logAnswer } from "./log-answer";
import { publicMessage, refusalOf, toTrpcError } from "./trpc-error";

const t = initTRPC.context<Context>().create({
  transformer: superjson,
  /** Names what goes out: no stack, no path, no words of an unexpected error. */
  errorFormatter: ({ shape, error }) => {
    const refused = refusalOf(error);
    const { code, httpStatus } = shape.data;
    const reason = refused?.code ?? null;
    const seconds = refused?.code === "too_many" ? refused.seconds : null;
    return {
      ...shape,
      message: publicMessage(error),
      data: { code, httpStatus, reason, since: sinceOf(refused), seconds },
    };
  },
});

/** For `stale`: what happened since, up to which number. */
const sinceOf = (refused: AppError | undefined) =>
  refused?.code === "stale" ? { number: refused.number, events: refused.events } : null;

export const { router, createCallerFactory } = t;

/** What the database says of its own state leaves as a typed error. */
const settledProcedure = t.procedure.use(async ({ next }) => {
  const answered = await next();
  const state = answered.ok ? undefined : unusable(answered.error);
  if (state === "locked") throw toTrpcError({ code: "busy" });
  if (state === "full" || state === "read-only") throw toTrpcError({ code: "unwritable" });
  return answered;
});

const loggedProcedure = settledProcedure.use(async ({ ctx, path, type, getRawInput, next }) => {
  const began = performance.now();
  const answered = await next();
  const error = answered.ok ? undefined : answered.error;
  logAnswer(ctx.log, { path, type, began, error, input: await getRawInput() });
  return answered;
});

/** For anybody, signed in or not. */
export const openProcedure = loggedProcedure.use(async ({ ctx, next }) => {
  refuseAfter(await ctx.limits.ofAddress(ctx.address));
  return next();
});

/** For guests and for who has signed up. */
export const learnerProcedure = openProcedure.use(async ({ ctx, next }) => {
  if (!ctx.person) throw toTrpcError({ code: "not_signed_in" });
  refuseAfter(await ctx.limits.ofLearner(ctx.person.id));
  return next({ ctx: { learner: ctx.person.id } });
});

function refuseAfter(seconds: number | undefined): void {
  if (seconds !== undefined) throw toTrpcError({ code: "too_many", seconds });
}

/** The value of a use-case; its error leaves as a typed one. */
export function orThrow<T>(result: Result<T, AppError>): T {
  if (!result.ok) throw toTrpcError(result.error);
  return result.value;
}
