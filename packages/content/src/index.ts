import { type Case, parseCase } from "@encephalon/model";
import type { AuthoredCase } from "./authored-case";
import { c1 } from "./cases/c1";
import { m6 } from "./cases/m6";

function read(authored: AuthoredCase): Case {
  const parsed = parseCase(authored);
  if (parsed.ok) return parsed.value;
  const { error } = parsed;
  const problems = error.code === "malformed" ? error.problems.join("\n") : error.code;
  throw new Error(`case ${authored.id} cannot be read:\n${problems}`);
}

/** Every case that is shipped, read and checked once. */
export const cases: readonly Case[] = [c1, m6].map(read);

export const findCase = (id: string): Case | undefined => cases.find((known) => known.id === id);
