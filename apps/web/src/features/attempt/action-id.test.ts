import { expect, test } from "vitest";
import { z } from "zod";
import { newActionId } from "./action-id";

test("an action id is a UUID, and no two are the same", () => {
  const ids = Array.from({ length: 200 }, newActionId);
  expect(ids.every((id) => z.uuidv4().safeParse(id).success)).toBe(true);
  expect(new Set(ids).size).toBe(ids.length);
});
