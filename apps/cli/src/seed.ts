import { seedDatabase } from "./seed-database";
import { thisProcess } from "./this-process";

const seeded = await seedDatabase(thisProcess());
if (seeded.ok) {
  const { from, to, cases } = seeded.value;
  console.log(`${from === to ? `Schema ${to}` : `Schema ${from} → ${to}`}; ${cases} cases are in.`);
} else {
  console.error(seeded.error.message);
  process.exitCode = 1;
}
