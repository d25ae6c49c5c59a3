import { join } from "node:path";
import Database from "better-sqlite3";
import { expectNothingFound } from "./axe";
import { NOT_HERSELF } from "./begin-case";
import { atBedside } from "./by-procedure";
import { expect, test } from "./own-server-journey";

test("a page that fails after a click names its error as the server's log does", async ({
  page,
  server,
}) => {
  await atBedside(page, NOT_HERSELF);
  await page.goto("/");

  const book = new Database(join(server.folder, "data", "encephalon.db"));
  book.exec("update attempts set card = '{}'");
  book.close();
  await page.getByRole("link", { name: `Continue: ${NOT_HERSELF}` }).click();
  await expect(page.getByRole("heading", { name: "This page could not be shown" })).toBeVisible();
  await expectNothingFound(page, "a page that failed");
  const told = (await page.getByText(/^Request .+: name it/).textContent()) ?? "";
  const named = /^Request (\S+):/.exec(told)?.[1];
  await expect.poll(server.log).toContain(`"digest":"${named}"`);
});
