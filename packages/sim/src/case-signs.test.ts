import { expect, test } from "vitest";
import { signOfCase } from "./case-signs";
import { arrive, having, madeUpChild } from "./testing";

const sign = [
  { text: "The thigh is dusky.", while: "septic-source" },
  { text: "The thigh is dressed.", unless: "septic-source" },
  { text: "A graze on the knee." },
] as const;
const door = arrive(madeUpChild());

test.each([
  {
    name: "while the source is closed",
    source: 0.7,
    says: "The thigh is dusky. A graze on the knee.",
  },
  { name: "once it is open", source: 0.07, says: "The thigh is dressed. A graze on the knee." },
])("a sign comes and goes: $name", ({ source, says }) => {
  expect(signOfCase([...sign], having(door, { source }).x)).toBe(says);
});

test("words alone always hold", () => {
  expect(signOfCase("No neck stiffness.", door.x)).toBe("No neck stiffness.");
  expect(signOfCase(undefined, door.x)).toBeUndefined();
  expect(
    signOfCase([{ text: "Flushed.", while: "fever" }], having(door, { temperature: 37 }).x),
  ).toBeUndefined();
});
