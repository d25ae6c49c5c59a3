import { createHash } from "node:crypto";
import { KEPT_BACK, NOT_KEPT_BACK } from "@encephalon/authoring";
import { expect, test } from "vitest";

const sha256 = (id: string): string => createHash("sha256").update(id).digest("hex");

test("the half that is kept back is the one whose ids hash first", () => {
  const byHash = [...KEPT_BACK, ...NOT_KEPT_BACK].sort((a, b) => (sha256(a) < sha256(b) ? -1 : 1));
  expect(byHash).toHaveLength(32);
  expect(byHash.slice(0, 16).toSorted()).toEqual(KEPT_BACK.toSorted());
});
