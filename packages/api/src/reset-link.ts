import type { Letter } from "./mail";

/** How long a link to a new password holds, in seconds. */
export const RESET_LINK_HOLDS = 3600;

/** The page that takes a new password. Its proof is behind the #, which no browser sends to any server or log. */
export const resetLink = (publicUrl: string, proof: string): string =>
  `${publicUrl}/account/new-password#${proof}`;

export const resetLetter = (to: string, link: string): Letter => ({
  to,
  subject: "A new password for Encephalon",
  text: [
    "Somebody, most likely you, asked for a new password for the account with this address.",
    `Choose it here within an hour: ${link}`,
    "The link works once. If it was not you, there is nothing to do: the password stays as it is.",
  ].join("\n\n"),
});
