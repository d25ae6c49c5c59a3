import { err } from "@encephalon/kernel";
import { textArgument } from "../argument";
import { command } from "../command";
import { failure } from "../failure";

export const resetLinkCommand = command({
  name: "reset-link",
  does: "makes the link to a new password that a mail would hold: give it to that person alone",
  takes: { email: textArgument("EMAIL", "the address of the account") },
  options: {},
  compute: async ({ email }, world) => {
    const { makeResetLink } = await import("@encephalon/api");
    const { isMigrated } = await import("@encephalon/db");
    const { withDatabase } = await import("../database");
    return withDatabase(world, { mustExist: true }, async ({ db, settings }) => {
      if (!(await isMigrated(db))) {
        return err(failure("not_migrated", "The database is of another release: run npm start."));
      }
      const made = await makeResetLink(db, settings, email);
      if (made.ok) return made;
      return err(failure(made.error.code, `Nobody has signed up as ${email}.`));
    });
  },
  print: ({ email, link, holdsMinutes }) =>
    `${link}\nWhoever opens it chooses the password of ${email}. It works once, within ${holdsMinutes} minutes.`,
});
