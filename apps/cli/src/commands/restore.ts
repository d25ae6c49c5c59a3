import { resolve } from "node:path";
import { ok } from "@encephalon/kernel";
import { textArgument } from "../argument";
import { command } from "../command";

export const restoreCommand = command({
  name: "restore",
  does: "replaces the whole database by a backup; stop the server first",
  takes: { file: textArgument("FILE", "a file that backup made") },
  options: {},
  compute: async ({ file }, world) => {
    const { restore } = await import("@encephalon/db");
    const { withDatabase } = await import("../database");
    const from = resolve(world.calledFrom, file);
    return withDatabase(world, { mustExist: false }, async ({ db, backups }) => {
      const { schema, kept } = await restore(db, from, { backups });
      return ok({ file: from, schema, kept });
    });
  },
  print: ({ file, schema, kept }) =>
    [
      `The database is now that of ${file} (schema ${schema}).`,
      kept === null ? "There was none before." : `What was there before is kept in ${kept}.`,
    ].join("\n"),
});
