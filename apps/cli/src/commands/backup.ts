import { resolve } from "node:path";
import { ok } from "@encephalon/kernel";
import { textArgument } from "../argument";
import { command } from "../command";

export const backupCommand = command({
  name: "backup",
  does: "copies the whole database to one file while the server goes on",
  takes: { file: textArgument("FILE", "a file that is not there yet") },
  options: {},
  compute: async ({ file }, world) => {
    const { backup } = await import("@encephalon/db");
    const { withDatabase } = await import("../database");
    const to = resolve(world.calledFrom, file);
    return withDatabase(world, { mustExist: true }, async ({ db }) => {
      await backup(db, to);
      return ok({ file: to, database: db.dialect });
    });
  },
  print: ({ file }) => `The database was copied to ${file}.`,
});
