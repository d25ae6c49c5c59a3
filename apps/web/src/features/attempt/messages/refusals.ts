import { wording } from "../../../elements/wording";

/** Why the server did not do something. */
export const refusals = {
  attempt_not_found: (what: string) =>
    `This attempt is not yours, or it is not here. “${what}” was not done.`,
  attempt_ended: (what: string) =>
    `This attempt has ended. Nothing was added: “${what}” came too late. You can read the debrief.`,
  action_id_reused: (what: string) =>
    `This request was sent before with other content. “${what}” was not done. Do it again.`,
  outdated: (what: string) =>
    `“${what}” was not done. ${wording.outdated} Begin the case again to play it.`,
} as const;
