import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { secretIn } from "./secret.mjs";

const root = mkdtempSync(join(tmpdir(), "secret-"));

afterAll(() => rmSync(root, { recursive: true }));

test("a secret is made once, for its owner's eyes, and leaves nothing beside it", () => {
  const folder = join(root, "new");
  const secret = secretIn(folder);
  expect(secret).toMatch(/^[0-9a-f]{64}$/);
  expect(secretIn(folder)).toBe(secret);
  expect(readdirSync(folder)).toEqual(["secret"]);
  if (process.platform !== "win32") {
    expect(statSync(join(folder, "secret")).mode & 0o777).toBe(0o600);
  }
});

test("two folders have two secrets", () => {
  expect(secretIn(join(root, "a"))).not.toBe(secretIn(join(root, "b")));
});

test("a secret that is there is used as it is", () => {
  writeFileSync(join(root, "secret"), "chosen by the administrator\n");
  expect(secretIn(root)).toBe("chosen by the administrator");
});
