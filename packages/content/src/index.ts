import { type Case, type CourseTable, parseCase } from "@encephalon/model";
import type { AuthoredCase } from "./authored-case";
import { c1 } from "./cases/c1";
import { c2 } from "./cases/c2";
import { c3 } from "./cases/c3";
import { c4 } from "./cases/c4";
import { c5 } from "./cases/c5";
import { c6 } from "./cases/c6";
import { c7 } from "./cases/c7";
import { c8 } from "./cases/c8";
import { c9 } from "./cases/c9";
import { m1 } from "./cases/m1";
import { m2 } from "./cases/m2";
import { m3 } from "./cases/m3";
import { m4 } from "./cases/m4";
import { m5 } from "./cases/m5";
import { m6 } from "./cases/m6";
import { m7 } from "./cases/m7";
import { m8 } from "./cases/m8";
import { m9 } from "./cases/m9";
import { m10 } from "./cases/m10";
import { o1 } from "./cases/o1";
import { c1Table } from "./tables/c1";
import { c2Table } from "./tables/c2";
import { c3Table } from "./tables/c3";
import { c4Table } from "./tables/c4";
import { c5Table } from "./tables/c5";
import { c6Table } from "./tables/c6";
import { c7Table } from "./tables/c7";
import { c8Table } from "./tables/c8";
import { c9Table } from "./tables/c9";
import { m1Table } from "./tables/m1";
import { m2Table } from "./tables/m2";
import { m3Table } from "./tables/m3";
import { m4Table } from "./tables/m4";
import { m5Table } from "./tables/m5";
import { m6Table } from "./tables/m6";
import { m7Table } from "./tables/m7";
import { m8Table } from "./tables/m8";
import { m9Table } from "./tables/m9";
import { m10Table } from "./tables/m10";

function read(authored: AuthoredCase): Case {
  const parsed = parseCase(authored);
  if (parsed.ok) return parsed.value;
  const { error } = parsed;
  const problems = error.code === "malformed" ? error.problems.join("\n") : error.code;
  throw new Error(`case ${authored.id} cannot be read:\n${problems}`);
}

/** Every case that is shipped, read and checked once. */
export const cases: readonly Case[] = [
  c1,
  c2,
  c3,
  c4,
  c5,
  c6,
  c7,
  c8,
  c9,
  m1,
  m2,
  m3,
  m4,
  m5,
  m6,
  m7,
  m8,
  m9,
  m10,
].map(read);

/** Teaches the controls; it is no case of the collection, and is not scored. */
export const orientation: Case = read(o1);

/** All that is put into a database. */
export const shelf: readonly Case[] = [orientation, ...cases];

export { practiceOrder } from "./practice-order";
export { whyOutside } from "./tables/why-outside";

export const findCase = (id: string): Case | undefined => cases.find((known) => known.id === id);

/** What the source of each case says of its recorded course, by case. */
export const courseTables: Readonly<Record<string, CourseTable>> = {
  C1: c1Table,
  C2: c2Table,
  C3: c3Table,
  C4: c4Table,
  C5: c5Table,
  C6: c6Table,
  C7: c7Table,
  C8: c8Table,
  C9: c9Table,
  M1: m1Table,
  M3: m3Table,
  M4: m4Table,
  M2: m2Table,
  M5: m5Table,
  M6: m6Table,
  M7: m7Table,
  M8: m8Table,
  M9: m9Table,
  M10: m10Table,
};
