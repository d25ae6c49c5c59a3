import { expect, test } from "vitest";
import { watchers } from "./watchers";

test("each hears of every change until it stops, and only then", () => {
  const { watch, tell } = watchers();
  const heard: string[] = [];
  const stop = watch(() => heard.push("a"));
  watch(() => heard.push("b"));
  tell();
  stop();
  tell();
  expect(heard).toEqual(["a", "b", "b"]);
});
