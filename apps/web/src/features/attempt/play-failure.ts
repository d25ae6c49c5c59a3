import type { AppErrorCode } from "@encephalon/api";
import { messages } from "./messages";
import type { Waiting } from "./play-status";

/** What a failed request carries; no data when no answer came, or none that could be read. */
export interface PlayFailure {
  readonly data?: { readonly reason: AppErrorCode | null; readonly httpStatus: number } | null;
  readonly cause?: unknown;
}

/** No answer, or one that asks to come again: the same request is safe to repeat, and is. */
export const isPassing = ({ data }: PlayFailure): boolean =>
  !data || data.reason === "busy" || data.reason === "too_many" || data.httpStatus === 503;

/** An answer came, and was not this server's: it is stopping, or what stands before it has none behind it. */
const isUnread = ({ cause }: PlayFailure): boolean => cause instanceof SyntaxError;

/** What the repeated request waits for. */
export function waitsFor(failure: PlayFailure | null, online: boolean): Waiting {
  switch (failure?.data?.reason) {
    case "unwritable":
      return "unwritable";
    case "too_many":
      return "tooMany";
    default:
      if (failure && (failure.data || isUnread(failure))) return "busy";
      return online ? "lost" : "offline";
  }
}

/** Why it was not done, where the server has said so for good. */
export function refusalText(reason: AppErrorCode | null | undefined, what: string): string | null {
  switch (reason) {
    case "attempt_not_found":
    case "attempt_ended":
    case "action_id_reused":
    case "outdated":
      return messages.refusals[reason](what);
    default:
      return null;
  }
}

export const isSignedOut = ({ data }: PlayFailure): boolean => data?.reason === "not_signed_in";

/** Whether it is known from this what became of the action. */
export const isAnswer = (failure: PlayFailure): boolean =>
  failure.data?.reason === "stale" ||
  isSignedOut(failure) ||
  refusalText(failure.data?.reason, "") !== null;
