import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { desk, ROOT } from "../testing/call";
import { FIRST_RESULT, publishedFirst, publishFirst } from "./first-result";

const here = desk();
afterAll(here.remove);

/** Of the file as it was published on 2026-11-23. It never changes. */
const PUBLISHED = "b31e46a6fe4ec0ef8a618c466c77a19a9d8a58255e83370d3d96113a277e8a2a";

test("the first result of the half kept back stands as it was published", () => {
  const bytes = readFileSync(join(ROOT, "docs/validation", FIRST_RESULT));
  expect(createHash("sha256").update(bytes).digest("hex")).toBe(PUBLISHED);
});

test("nothing had been set on the half kept back when its first result was published", () => {
  const first = publishedFirst(join(ROOT, "docs/validation", FIRST_RESULT));
  expect(first?.verdicts).toHaveLength(47);
  expect(first?.verdicts.filter(({ tuned, keptBack }) => tuned || !keptBack)).toEqual([]);
});

test("a first result is published once", () => {
  const file = join(here.folder, FIRST_RESULT);
  const of = (commit: string) => ({ date: "2026-11-23", commit, verdicts: [] });
  expect(publishedFirst(file)).toBeNull();
  expect(publishFirst(file, () => of("a"))).toEqual({ ok: true, value: of("a") });
  expect(publishFirst(file, () => of("b"))).toMatchObject({ ok: false, error: { code: "frozen" } });
  expect(publishedFirst(file)).toEqual(of("a"));
});
