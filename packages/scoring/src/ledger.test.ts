import { expect, test } from "vitest";
import { ledgerOf } from "./ledger";
import { attempt, done, ordered, requested, started } from "./testing";

test.each([
  { name: "a machine", asked: requested("plasma-exchange", 10) },
  { name: "what was ordered", asked: ordered("plasma-exchange", 10) },
])("the beginning and the end of $name belong to the action that asked for it", ({ asked }) => {
  const { of } = ledgerOf(
    attempt([asked, started("plasma-exchange", 250), done("plasma-exchange", 400)]),
  );
  expect([...of.started, ...of.done].map(({ number }) => number)).toEqual([1, 1]);
});

test("each session belongs to its own request", () => {
  const { of } = ledgerOf(
    attempt([
      requested("plasma-exchange", 10),
      started("plasma-exchange", 250),
      done("plasma-exchange", 400),
      requested("plasma-exchange", 500),
      started("plasma-exchange", 750),
      done("plasma-exchange", 900),
    ]),
  );
  expect([...of.started, ...of.done].map(({ number }) => number)).toEqual([1, 4, 1, 4]);
});
