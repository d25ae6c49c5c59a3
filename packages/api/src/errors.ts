import type { LearnerEvent } from "@encephalon/model";

/** What a caller must be ready for, by name. The browser reads the code, never the sentence. */
export type AppError =
  | { readonly code: "not_signed_in" }
  | { readonly code: "case_not_found" }
  /** Its children are lost before anybody could act: it is to be written anew. */
  | { readonly code: "case_unplayable" }
  | { readonly code: "attempt_not_found" }
  /** It is over: nothing more can be done in it. */
  | { readonly code: "attempt_ended" }
  /** It is not over: there is no debrief yet. */
  | { readonly code: "attempt_open" }
  /** Played with an earlier simulator: it can be read and debriefed, not continued. */
  | { readonly code: "outdated" }
  | { readonly code: "action_id_reused" }
  /** Something happened since `after`: these events, up to this number. */
  | { readonly code: "stale"; readonly number: number; readonly events: readonly LearnerEvent[] }
  | { readonly code: "busy" }
  /** The database takes nothing at the moment: no room, or no right to write. Nothing was changed. */
  | { readonly code: "unwritable" }
  /** More requests in a minute than one learner, or one address, may send. */
  | { readonly code: "too_many"; readonly seconds: number };

export type AppErrorCode = AppError["code"];
