import { expect, test } from "vitest";
import { withinLimit } from "./body-limit";

test.each([
  { length: 0, passes: true },
  { length: 10, passes: true },
  { length: 11, passes: false },
])("of at most 10 bytes, $length: $passes", async ({ length, passes }) => {
  const text = "é".repeat(length / 2) + "x".repeat(length % 2);
  const read = await withinLimit(new Request("http://a/", { method: "POST", body: text }), 10);
  expect(await read?.text()).toBe(passes ? text : undefined);
});
