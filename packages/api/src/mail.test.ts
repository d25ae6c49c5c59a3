import { expect, test } from "vitest";
import { senderOf } from "./mail";

test.each([
  ["smtp://127.0.0.1:25", "encephalon@cases.example.org"],
  ["smtps://someone:word@mail.example.org", "encephalon@cases.example.org"],
  ["smtps://someone%40example.org:word@mail.example.org", "someone@example.org"],
])("by %s a letter comes from %s", (smtpUrl, sender) => {
  expect(senderOf(smtpUrl, "https://cases.example.org")).toBe(sender);
});
