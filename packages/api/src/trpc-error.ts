import { TRPCError } from "@trpc/server";
import type { AppError, AppErrorCode } from "./errors";

/** The status that goes with each code. */
const STATUS = {
  not_signed_in: "UNAUTHORIZED",
  case_not_found: "NOT_FOUND",
  case_unplayable: "UNPROCESSABLE_CONTENT",
  attempt_not_found: "NOT_FOUND",
  attempt_ended: "CONFLICT",
  attempt_open: "CONFLICT",
  outdated: "CONFLICT",
  action_id_reused: "CONFLICT",
  stale: "CONFLICT",
  busy: "SERVICE_UNAVAILABLE",
  unwritable: "SERVICE_UNAVAILABLE",
  too_many: "TOO_MANY_REQUESTS",
} as const satisfies Record<AppErrorCode, TRPCError["code"]>;

/** Carries the typed error through tRPC to the formatter. */
class Refusal extends Error {
  constructor(readonly refused: AppError) {
    super(refused.code);
  }
}

export const toTrpcError = (refused: AppError): TRPCError =>
  new TRPCError({
    code: STATUS[refused.code],
    message: refused.code,
    cause: new Refusal(refused),
  });

/** The typed error inside, if it is one of ours. */
export const refusalOf = (error: TRPCError): AppError | undefined =>
  error.cause instanceof Refusal ? error.cause.refused : undefined;

/**
 * What a browser may read of an error. An unexpected one says nothing of itself: its message can hold
 * SQL, and SQL holds what a learner wrote.
 */
export const publicMessage = (error: TRPCError): string => {
  if (refusalOf(error)) return error.message;
  return error.code === "INTERNAL_SERVER_ERROR" ? "internal_error" : error.code.toLowerCase();
};
