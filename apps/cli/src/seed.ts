import { fileURLToPath } from "node:url";
import { cases } from "@encephalon/content";
import { migrate, seedCases } from "@encephalon/db";
import { ok } from "@encephalon/kernel";
import { withDatabase } from "./database";

const world = {
  root: fileURLToPath(new URL("../../..", import.meta.url)),
  calledFrom: process.env["INIT_CWD"] ?? process.cwd(),
  variables: process.env,
  tell: () => {},
};

const seeded = await withDatabase(world, { mustExist: false }, async ({ db, backups }) => {
  const { from, to } = await migrate(db, { backups });
  await seedCases(db, cases);
  return ok(`Schema ${from} → ${to}; ${cases.length} cases are in.`);
});
if (seeded.ok) console.log(seeded.value);
else {
  console.error(seeded.error.message);
  process.exitCode = 1;
}
