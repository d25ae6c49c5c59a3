import { expect, type Page, test } from "@playwright/test";
import { LONG_SEIZURE } from "./begin-case";
import { atBedside } from "./by-procedure";
import { watchPolicy } from "./watch-policy";

const NONCE = /'nonce-([^']+)'/;

interface Read {
  readonly policy: string;
  readonly nonce: string;
  readonly html: string;
}

async function read(page: Page, address: string): Promise<Read> {
  const answer = await page.request.get(address);
  const policy = answer.headers()["content-security-policy"] ?? "";
  return { policy, nonce: NONCE.exec(policy)?.[1] ?? "none", html: await answer.text() };
}

/** The scripts of a page's source, as they are written there. */
const scriptsOf = (html: string): readonly string[] => html.match(/<script\b[^>]*>/g) ?? [];

/** No pages, near what is no page by intent. */
const NOWHERE = [
  "/nowhere",
  "/healthy",
  "/health/ready/now",
  "/api/nothing",
  "/api/trpc",
  "/service-worker-x",
  "/service-worker.json",
];

test("every page has a policy with a nonce of its own, and every script carries it", async ({
  page,
}) => {
  await atBedside(page, LONG_SEIZURE);
  const attempt = page.url();
  const nonces: string[] = [];
  for (const address of [
    "/",
    "/account",
    "/account/reset-link",
    "/account/new-password",
    "/attempts",
    attempt,
    `${attempt}/debrief`,
    ...NOWHERE,
    "/",
  ]) {
    const { policy, nonce, html } = await read(page, address);
    expect(policy).toMatch(/script-src [^;]*'strict-dynamic'/);
    expect(policy).not.toMatch(/script-src [^;]*'unsafe-(inline|eval)'/);
    const scripts = scriptsOf(html);
    expect(scripts.length, address).toBeGreaterThan(3);
    expect(scripts.filter((script) => !script.includes(`nonce="${nonce}"`))).toEqual([]);
    nonces.push(nonce);
  }
  expect(new Set(nonces).size).toBe(nonces.length);
});

/** What somebody might get into a page: words that the server did not sign. */
const SMUGGLED = `
  <script>document.title = "taken"</script>
  <script src="http://elsewhere.test/x.js"></script>
  <img src="http://elsewhere.test/x.png" alt="">
  <b onclick="document.title = 'taken'">Smuggled</b>
  <style>body { display: none }</style>`;

test("what is smuggled into a page is refused, and the journeys would hear of it", async ({
  page,
  context,
}) => {
  const refused = await watchPolicy(context);
  await page.route("/", async (route) => {
    const answer = await route.fetch();
    const body = (await answer.text()).replace("</body>", `${SMUGGLED}</body>`);
    await route.fulfill({ response: answer, body });
  });
  await page.goto("/");
  const parts = ["script-src-elem inline", "script-src-elem http", "script-src-attr inline"];
  for (const part of [...parts, "img-src http", "style-src-elem inline"])
    await expect.poll(() => refused.join("\n"), part).toContain(`securitypolicyviolation ${part}`);
  await expect(page.getByRole("button", { name: "Begin as a guest" })).toBeVisible();
  await expect(page).not.toHaveTitle("taken");
});
