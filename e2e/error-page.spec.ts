import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { chart } from "./act";
import { expectNothingFound } from "./axe";
import { NOT_HERSELF, READ } from "./begin-case";
import { expect, test } from "./journey";
import { freePort, startServer } from "./own-server";

test("a page that fails after a click names its error as the server's log does", async ({
  page,
}) => {
  const folder = mkdtempSync(join(tmpdir(), "encephalon-error-"));
  const server = await startServer(await freePort(), folder);
  try {
    await page.goto(server.url);
    await page.getByRole("button", { name: "Begin as a guest" }).click();
    await page.getByRole("button", { name: `Begin: ${NOT_HERSELF}` }).click();
    await page.getByRole("button", { name: READ }).click();
    await expect(chart(page)).toContainText("Arrived.");
    await page.goto(server.url);

    const book = new Database(join(folder, "data", "encephalon.db"));
    book.exec("update attempts set card = '{}'");
    book.close();
    await page.getByRole("link", { name: `Continue: ${NOT_HERSELF}` }).click();
    await expect(page.getByRole("heading", { name: "This page could not be shown" })).toBeVisible();
    await expectNothingFound(page, "a page that failed");
    const told = (await page.getByText(/^Request .+: name it/).textContent()) ?? "";
    const named = /^Request (\S+):/.exec(told)?.[1];
    await expect.poll(server.log).toContain(`"digest":"${named}"`);
  } finally {
    await server.kill();
    rmSync(folder, { recursive: true, force: true });
  }
});
