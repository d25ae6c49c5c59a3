import { randomUUID } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { shelf } from "@encephalon/content";
import { actionSchema, type Case, learnerEvents, type SimEvent } from "@encephalon/model";
import { present, type SimState, start, step } from "@encephalon/sim";
import type { APIRequestContext } from "@playwright/test";
import Database from "better-sqlite3";
import { act, wait } from "./act";
import { NOT_HERSELF } from "./begin-case";
import { atBedside } from "./by-procedure";
import { expect, test } from "./journey";
import { LATENT_NAMES, latentNumbers, namesOf, sentencesOf } from "./telling-words";

/** A trace of so many answers would take longer than the answers. */
test.use({ trace: "off" });

/** What the built server gives to a browser as files. */
const STATIC = fileURLToPath(
  new URL("../apps/web/.next/standalone/apps/web/.next/static", import.meta.url),
);

/**
 * What a learner does before the debrief is due: something of each kind, and what is refused. The tube comes
 * first: without it some children of the gravest cases die within the hour, and a debrief is due.
 */
const PLAYED: readonly object[] = [
  { kind: "do", item: "intubation" },
  { kind: "ask", item: "onset" },
  { kind: "ask", item: "family-history" },
  { kind: "examine", item: "neurological" },
  { kind: "order", item: "glucose-blood" },
  { kind: "order", item: "full-blood-count" },
  { kind: "order", item: "ct-head" },
  { kind: "order", item: "mri-brain" },
  { kind: "order", item: "no-such-test" },
  { kind: "wait", minutes: 45, until: "result" },
  { kind: "wait", minutes: 45, until: "result" },
];

/** What no screen would send as an action. */
const MALFORMED: readonly unknown[] = [
  null,
  { kind: "dance" },
  { kind: "wait", minutes: "long" },
  { kind: "differential", entries: [{ diagnosis: "ane", probability: 2 }] },
  { kind: "give", drug: "no-such-drug", dose: { value: -1, unit: "mg/kg" }, route: "iv" },
];

type Sent = Parameters<APIRequestContext["fetch"]>[1];

/** A learner with the tools of a browser, who keeps all that comes: headers and bodies, of errors too. */
class Learner {
  readonly #heard: string[] = [];

  constructor(private readonly request: APIRequestContext) {}

  /** All of it so far, with what is text within text made plain. */
  heard(): string {
    return plain(this.#heard.join("\n"));
  }

  /** What the server answers; an image's bytes are kept for the text in them. */
  async ask(path: string, options?: Sent): Promise<string> {
    const answer = await this.request.fetch(path, options);
    const body = await answer.text();
    this.#heard.push(JSON.stringify(answer.headersArray()), body);
    return body;
  }

  call(procedure: string, input: object): Promise<string> {
    return this.ask(`/api/trpc/${procedure}`, { method: "POST", data: { json: input } });
  }

  query(procedure: string, input: object): Promise<string> {
    const asked = encodeURIComponent(JSON.stringify({ json: input }));
    return this.ask(`/api/trpc/${procedure}?input=${asked}`);
  }
}

const ENTITIES: Readonly<Record<string, string>> = { "&#x27;": "'", "&quot;": '"', "&amp;": "&" };

const plain = (text: string): string =>
  text.replaceAll("\\", "").replace(/&(#x27|quot|amp);/g, (entity) => ENTITIES[entity] ?? entity);

/** The server's own book: what this learner's child was made of. */
function seedOf(attemptId: string): number {
  const file = join(process.env.E2E_DATA_DIR ?? "", "encephalon.db");
  const db = new Database(file, { readonly: true });
  try {
    return Number(db.prepare("select seed from attempts where id = ?").pluck().get(attemptId));
  } finally {
    db.close();
  }
}

/** The same attempt behind the curtain: every state it went through, and what was said aloud. */
function replayed(authored: Case, seed: number) {
  let { state, events }: { state: SimState; events: readonly SimEvent[] } = start(
    present(authored, seed),
  );
  const states = [state];
  const said = [...events];
  for (const action of PLAYED) {
    ({ state, events } = step(state, actionSchema.parse(action)));
    states.push(state);
    said.push(...events);
  }
  return { states, said: plain(JSON.stringify(learnerEvents(said))) };
}

/** What of the hidden stands in these words, of this child of this case. */
function found(authored: Case, seed: number, data: string): readonly string[] {
  const { states, said } = replayed(authored, seed);
  const sentences = sentencesOf(authored)
    .map(plain)
    .filter((words) => !said.includes(words));
  const words = [...namesOf(authored), ...sentences].filter((secret) => data.includes(secret));
  const digits = new Set(data.match(/-?\d+\.\d+(e-?\d+)?|\d+/g));
  const latent = states.flatMap((state) => [...latentNumbers(state)]);
  return [...words, ...[String(seed), ...latent].filter((number) => digits.has(number))];
}

async function begun(learner: Learner, { title }: Case): Promise<string> {
  await learner.ask("/api/auth/sign-in/anonymous", { method: "POST", data: {} });
  const listed: { caseKey: string; case: { title: string } }[] = JSON.parse(
    await learner.ask("/api/trpc/cases.list"),
  ).result.data.json;
  const caseKey = listed.find((one) => one.case.title === title)?.caseKey;
  return JSON.parse(await learner.call("attempt.start", { caseKey })).result.data.json.attemptId;
}

/** The pages that a learner has, at the bedside and around it. */
const PAGES = (bedside: string): readonly string[] => [
  ...["/", "/attempts", "/account", bedside, `${bedside}/debrief`],
];

/** The questions that a browser may ask, each with what it asks. */
const QUERIES = (attemptId: string): Readonly<Record<string, object>> => ({
  "attempt.view": { attemptId },
  "attempt.mine": { page: 1 },
  "cases.list": {},
  "account.me": {},
  "account.ways": {},
});

/** Its answer names the case: an error in its place holds nothing of anybody. */
const NAMES_THE_CASE = ["/", "/attempts", "attempt.view", "attempt.mine", "cases.list"];

/** Beside the pages, and the procedures by their bare names; what is the same for everybody is `STATIC`. */
const BESIDE: readonly string[] = [
  ...["/icon.svg", "/offline", "/service-worker.js"],
  ...[...Object.keys(QUERIES("")), "attempt.play"].map((name) => `/api/trpc/${name}`),
];

/** All that a browser may ask for at the bedside; pages as it loads them and as it goes from one to the other. */
async function askAll(learner: Learner, attemptId: string, title: string): Promise<void> {
  const bedside = `/attempts/${attemptId}`;
  for (const path of BESIDE) await learner.ask(path);
  for (const [name, input] of Object.entries(QUERIES(attemptId))) {
    const answer = plain(await learner.query(name, input));
    if (NAMES_THE_CASE.includes(name)) expect(answer, name).toContain(title);
  }
  for (const path of PAGES(bedside)) {
    await learner.ask(path, { headers: { rsc: "1", "next-router-prefetch": "1" } });
    const answers = [await learner.ask(path), await learner.ask(path, { headers: { rsc: "1" } })];
    if (NAMES_THE_CASE.includes(path))
      for (const answer of answers) expect(plain(answer), path).toContain(title);
  }
}

for (const authored of shelf) {
  test(`until the debrief nothing hidden of "${authored.title}" (${authored.id}) can be had`, async ({
    request,
  }) => {
    const learner = new Learner(request);
    const attemptId = await begun(learner, authored);
    const play = (after: number, action: unknown) =>
      learner.call("attempt.play", { attemptId, actionId: randomUUID(), after, action });
    for (const [after, action] of PLAYED.entries()) await play(after, action);
    for (const action of MALFORMED) await play(PLAYED.length, action);
    await play(0, PLAYED[0]);
    await learner.call("attempt.start", { caseKey: authored.id });
    await learner.call("attempt.report", { attemptId });
    await learner.query("attempt.debrief", { attemptId });
    await askAll(learner, attemptId, authored.title);

    const data = learner.heard();
    const expected = [authored.title, '"examined"', '"reason":"attempt_open"', "bad_request"];
    for (const part of expected) expect(data).toContain(part);
    expect(data).toContain("This attempt has not ended yet.");
    expect(found(authored, seedOf(attemptId), data)).toEqual([]);
  });
}

test("a browser at the bedside asks for nothing that is not read here", async ({ page }) => {
  const asked = new Set<string>();
  page.context().on("request", (request) => asked.add(new URL(request.url()).pathname));
  await atBedside(page, NOT_HERSELF);
  const bedside = new URL(page.url()).pathname;
  asked.clear();
  await page.reload();
  await act(page, "consciousness", "Examine: Level of consciousness");
  await wait(page, "+1 h");
  await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state);
  await page.waitForLoadState("networkidle");
  const rest = [...asked].filter((path) => !path.startsWith("/_next/static/"));
  expect(rest).toContain("/api/trpc/attempt.play");
  const read = [...PAGES(bedside), ...BESIDE];
  expect(rest.filter((path) => !read.includes(path))).toEqual([]);
});

test("what is looked for is found once it is due", async ({ request }) => {
  const [authored] = shelf.filter(({ id }) => id === "C1");
  if (!authored) throw new Error("C1 is gone");
  const learner = new Learner(request);
  const attemptId = await begun(learner, authored);
  const action = { kind: "finish", plan: [] };
  await learner.call("attempt.play", { attemptId, actionId: randomUUID(), after: 0, action });
  await learner.query("attempt.debrief", { attemptId });
  const words = found(authored, seedOf(attemptId), learner.heard());
  expect(words).toContain('"ane"');
  expect(words).toContain(`"${authored.rubric.criteria[0]?.id}"`);
  expect(words).toContain(plain(authored.debrief.trap.text));
});

test("no script holds a case's sentences or its latent names, and none has a map", async () => {
  const files = readdirSync(STATIC, {
    recursive: true,
    encoding: "utf8",
  });
  expect(files.filter((file) => file.endsWith(".map"))).toEqual([]);
  const scripts = files
    .filter((file) => file.endsWith(".js"))
    .map((file) => readFileSync(join(STATIC, file), "utf8"))
    .join("\n");
  expect(scripts).toContain("Hand over");
  const secrets = [...shelf.flatMap(sentencesOf), ...LATENT_NAMES, "sourceMappingURL"];
  expect(secrets.filter((secret) => scripts.includes(secret))).toEqual([]);
});
