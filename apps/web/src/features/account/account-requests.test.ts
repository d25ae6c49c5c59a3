import { expect, test } from "vitest";
import { problemOf } from "./account-requests";

test.each([
  [400, undefined, "invalid"],
  [400, "PASSWORD_TOO_SHORT", "invalid"],
  [400, "PASSWORD_TOO_LONG", "long"],
  [400, "INVALID_PASSWORD", "password"],
  [400, "INVALID_TOKEN", "link"],
  [401, "UNAUTHORIZED", "signedOut"],
  [401, "INVALID_EMAIL_OR_PASSWORD", "credentials"],
  [401, undefined, "credentials"],
  [400, "ANONYMOUS_USERS_CANNOT_SIGN_IN_AGAIN_ANONYMOUSLY", "signedIn"],
  [403, undefined, "credentials"],
  [403, "INVALID_ORIGIN", "origin"],
  [403, "MISSING_OR_NULL_ORIGIN", "origin"],
  [409, undefined, "taken"],
  [422, "USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL", "taken"],
  [429, undefined, "often"],
  [500, undefined, "wrong"],
  [503, undefined, "wrong"],
])("an answer of %i with %s is told as %s", (status, code, problem) => {
  expect(problemOf(status, code)).toBe(problem);
});
