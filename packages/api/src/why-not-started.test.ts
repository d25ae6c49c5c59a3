import {
  BackupError,
  ChangedCaseError,
  NewerSchemaError,
  UnusableDatabaseError,
} from "@encephalon/db";
import { madeUpCase } from "@encephalon/db/testing";
import { expect, test } from "vitest";
import { WrongSettingsError, whyNotStarted } from "./why-not-started";

test.each([
  {
    error: new WrongSettingsError(["PORT is a port.", "HOST is a host."]),
    says: "PORT is a port.",
  },
  { error: new UnusableDatabaseError("/a.db", "full", {}), says: "has no room left on its disk" },
  { error: new NewerSchemaError(99, 4), says: "schema 99" },
  { error: new ChangedCaseError(madeUpCase()), says: "Case T1 version 1" },
  { error: new BackupError("The copy is damaged."), says: "The copy is damaged." },
])("$error.name is told in its own words", ({ error, says }) => {
  expect(whyNotStarted(error)).toContain(says);
});

test.each([new TypeError("x is not a function"), "a word", undefined])("%s is not", (error) => {
  expect(whyNotStarted(error)).toBeUndefined();
});
