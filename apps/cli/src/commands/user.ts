import { err } from "@encephalon/kernel";
import { textArgument, wordArgument } from "../argument";
import { command } from "../command";
import { failure } from "../failure";

const ROLES = ["learner", "educator", "admin"] as const;

export const userCommand = command({
  name: "user",
  does: "gives somebody who has signed up a role: the first educator or admin",
  takes: { email: textArgument("EMAIL", "the address of the account") },
  options: { role: wordArgument("R", "the role", ROLES) },
  compute: async ({ email, role }, world) => {
    const { setRole } = await import("@encephalon/api");
    const { isMigrated } = await import("@encephalon/db");
    const { withDatabase } = await import("../database");
    return withDatabase(world, { mustExist: true }, async ({ db }) => {
      if (!(await isMigrated(db))) {
        return err(failure("not_migrated", "The database is of another release: run npm start."));
      }
      const done = await setRole(db, { email, role });
      if (done.ok) return done;
      const message = `Nobody has signed up as ${email}. They sign up first, on the account page.`;
      return err(failure(done.error.code, message));
    });
  },
  print: ({ email, role }) => `${email} is now ${role === "learner" ? "a" : "an"} ${role}.`,
});
