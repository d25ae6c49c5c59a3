import { findBrowser, isRoot } from "@encephalon/config/browser";
import { ok, type Result } from "@encephalon/kernel";
import { type Browser, type BrowserContext, chromium } from "playwright-core";
import type { World } from "../../command";
import type { Failure } from "../../failure";
import { withBenchFolder } from "../bench-folder";
import { type Client, guest } from "../client";
import { freePort } from "../free-port";
import { latencies } from "../latencies";
import type { BenchResult, Measure } from "../measure";
import { RATE_LIMIT, startServer } from "../server";
import { type Asked, audit } from "./audit";
import { actionsToPaint, keysInDoseForm, keysInFinder, openBedside } from "./bedside";
import { emptyToPaint } from "./empty-mutation";
import { firstLoad } from "./first-load";
import { lighthouse } from "./lighthouse";
import { attemptWith } from "./long-attempt";
import { auditRows, firstLoadRow, keyRows } from "./rows";

const ACTIONS = 48;
const LONG_CHART = 200;

/** What the pages ask of a browser, and how soon they answer a press and a key. */
export async function benchPages(world: World): Promise<Result<BenchResult, Failure>> {
  const executablePath = findBrowser(chromium.executablePath());
  if (executablePath === undefined) return ok({ name: "pages", how: NO_BROWSER, measures: [] });
  const script = await lighthouse(world);
  return withBenchFolder(world.root, async (folder) => {
    const server = await startServer(world.root, folder);
    if (!server.ok) return server;
    try {
      const measures = await inBrowser(executablePath, async (browser, port) =>
        measured(await newVisit(browser, server.value.port), script ? { script, port } : null),
      );
      return ok({ name: "pages", how: script ? HOW : `${NO_LIGHTHOUSE} ${HOW}`, measures });
    } finally {
      await server.value.stop();
    }
  });
}

/** Uses a browser that listens on a port, as Lighthouse wants it. */
async function inBrowser<T>(
  executablePath: string,
  use: (browser: Browser, port: number) => Promise<T>,
): Promise<T> {
  const port = await freePort();
  const browser = await chromium.launch({
    executablePath,
    chromiumSandbox: !isRoot,
    args: ["--disable-dev-shm-usage", `--remote-debugging-port=${port}`],
  });
  try {
    return await use(browser, port);
  } finally {
    await browser.close();
  }
}

const NO_BROWSER =
  "left out, as no Chromium or Chrome was found: install one, or give its path as CHROMIUM_PATH.";

const NO_LIGHTHOUSE =
  "Without Lighthouse, which could not be installed: `npm ci --prefix apps/cli/lighthouse` says why.";

const HOW =
  `RATE_LIMIT is ${RATE_LIMIT} a minute. The built server on loopback and a headless Chromium of 1440 by 900 share ` +
  "the cores. Lighthouse: desktop preset, nothing kept from before; the start page as nobody, the bedside as a guest. " +
  "To paint: on the page's clock, from when the browser got the press or the key until the frame after the " +
  "one with the answer begins, so up to a frame (17 ms) more than a learner waits. " +
  `Action: ${ACTIONS} examinations picked in the finder, until their entry stands on the chart; long chart: ${LONG_CHART} entries before them, ` +
  "all of them on the page. Empty: attempt.play from the same page without a session, refused before anything is read.";

interface Visit {
  readonly address: string;
  readonly client: Client;
  readonly context: BrowserContext;
}

/** A guest, in the browser and beside it. */
async function newVisit(browser: Browser, port: number): Promise<Visit> {
  const address = `http://localhost:${port}`;
  const client = await guest(port);
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  await context.addCookies(cookiesIn(client.cookie ?? "").map((one) => ({ ...one, url: address })));
  // the tool that runs this gives functions their names by a helper which no page has
  await context.addInitScript("globalThis.__name = (named) => named");
  return { address, client, context };
}

const cookiesIn = (header: string) =>
  header.split("; ").map((one) => {
    const end = one.indexOf("=");
    return { name: one.slice(0, end), value: one.slice(end + 1) };
  });

/** Lighthouse's script, and the port on which it finds the browser. */
type Auditor = Pick<Asked, "script" | "port">;

async function measured(
  { address, client, context }: Visit,
  auditor: Auditor | null,
): Promise<Measure[]> {
  const bedsideOf = async (entries: number) =>
    `${address}/attempts/${await attemptWith(client, entries)}`;
  const start = { name: "start", at: `${address}/`, cookie: undefined };
  const early = { name: "bedside", at: await bedsideOf(0), cookie: client.cookie };
  const late = { name: "long chart", at: await bedsideOf(LONG_CHART), cookie: client.cookie };
  const measures: Measure[] = [];
  if (auditor) {
    for (const { name, at, cookie } of [start, early, late]) {
      measures.push(...auditRows(name, await audit(at, { ...auditor, cookie })));
    }
  }
  for (const { name, at } of [start, early]) measures.push(await loadOf(context, name, at));
  for (const { name, at } of [early, late]) measures.push(...(await answersOf(context, name, at)));
  return measures;
}

async function loadOf(context: BrowserContext, name: string, address: string): Promise<Measure> {
  const page = await context.newPage();
  const kb = await firstLoad(page, address);
  await page.close();
  return firstLoadRow(name, kb);
}

async function answersOf(context: BrowserContext, name: string, address: string) {
  const page = await context.newPage();
  await openBedside(page, address);
  const finder = await keysInFinder(page);
  const form = await keysInDoseForm(page);
  const empty = await emptyToPaint(page, ACTIONS);
  const actions = await actionsToPaint(page, ACTIONS);
  await page.close();
  return [
    ...latencies(`${name}: action, click to paint`, { actions, empty }),
    ...keyRows(`${name}, finder`, finder),
    ...keyRows(`${name}, dose form`, form),
  ];
}
