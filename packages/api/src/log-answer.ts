import type { TRPCError } from "@trpc/server";
import { z } from "zod";
import type { Log } from "./log";
import { loggableError } from "./loggable-error";
import { refusalOf } from "./trpc-error";

interface Answered {
  readonly path: string;
  readonly type: string;
  /** By `performance.now()`. */
  readonly began: number;
  readonly error: TRPCError | undefined;
  readonly input: unknown;
}

/** Of an input only the attempt is logged, and only when it is an id. */
const attemptSchema = z.object({ attemptId: z.uuid() });

/** One line for each procedure answered. */
export function logAnswer(log: Log, { path, type, began, error, input }: Answered): void {
  const attempt = attemptSchema.safeParse(input).data?.attemptId;
  const ms = Math.round((performance.now() - began) * 10) / 10;
  const line = { part: "trpc", path, type, attempt, ms };
  if (error?.code === "INTERNAL_SERVER_ERROR" && !refusalOf(error)) {
    log.error({ ...line, error: loggableError(error) }, "failed");
  } else if (error) {
    log.info({ ...line, reason: refusalOf(error)?.code ?? error.code }, "refused");
  } else {
    log.info(line, "answered");
  }
}
