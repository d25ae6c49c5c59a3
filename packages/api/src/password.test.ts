import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { cookieOf, type Letterbox, letterbox, newWorld, type World } from "./testing";
import { makeResetLink } from "./use-cases/make-reset-link";

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const ada = { email: "ada@example.org", password: "a long password", name: "Ada" };
const NEW = "quite another password";

let box: Letterbox;
let world: World;
let cookie: string;
beforeEach(async () => {
  box = await letterbox();
  world = await newWorld({ smtpUrl: box.url });
  cookie = cookieOf(await world.authenticate("/sign-up/email", ada));
});
afterEach(async () => {
  await world.end();
  box.close();
});

const signIn = async (password: string) =>
  (await world.authenticate("/sign-in/email", { email: ada.email, password })).status;
const proofIn = (text: string): string => /new-password#(\S+)/.exec(text)?.[1] ?? "";
const reset = (token: string, newPassword = NEW) =>
  world.authenticate("/reset-password", { token, newPassword });
const who = async () => (await (await world.caller(cookie)).account.me()).kind;

describe("a forgotten password", () => {
  test("is replaced by a link in a letter, once; whoever was signed in is signed out", async () => {
    expect(await (await world.caller()).account.ways()).toEqual({ mail: true });
    await world.authenticate("/request-password-reset", { email: ada.email });
    const letter = await box.next();
    expect(letter).toContain("To: ada@example.org");
    expect(letter).toContain("Subject: A new password for Encephalon");

    const proof = proofIn(letter);
    expect((await reset(proof, "short")).status).toBe(400);
    expect((await reset(proof)).status).toBe(200);
    expect(await who()).toBe("nobody");
    expect([await signIn(ada.password), await signIn(NEW)]).toEqual([401, 200]);
    expect((await reset(proof, "and once more, please")).status).toBe(400);
    expect(world.logged()).not.toContain(proof);
    expect(world.logged()).not.toContain(ada.email);
  });

  test("a link that is over changes nothing", async () => {
    await world.authenticate("/request-password-reset", { email: ada.email });
    const proof = proofIn(await box.next());
    const { db } = world.services;
    const expiresAt = new Date(Date.now() - 1);
    await db.atomic((orm) => [orm.update(db.tables.verifications).set({ expiresAt })]);
    expect((await reset(proof)).status).toBe(400);
    expect(await signIn(ada.password)).toBe(200);
  });

  test("the answer does not tell who has an account", async () => {
    const ask = async (email: string) => {
      const answer = await world.authenticate("/request-password-reset", { email });
      return [answer.status, await answer.text()];
    };
    expect(await ask("nobody@example.org")).toEqual(await ask(ada.email));
  });

  test("a mail server that is away is logged, without the address", async () => {
    box.close();
    const answer = await world.authenticate("/request-password-reset", { email: ada.email });
    expect(answer.status).toBe(200);
    await vi.waitFor(() => expect(world.logged()).toContain("a letter was not sent"));
    expect(world.logged()).toContain("ESOCKET");
    expect(world.logged()).not.toContain(ada.email);
  });
});

describe("without a mail server", () => {
  beforeEach(async () => {
    await world.end();
    world = await newWorld();
    cookie = cookieOf(await world.authenticate("/sign-up/email", ada));
  });

  test("no letter can be asked for, and it is said", async () => {
    expect(await (await world.caller()).account.ways()).toEqual({ mail: false });
    const answer = await world.authenticate("/request-password-reset", { email: ada.email });
    expect(answer.status).toBe(400);
  });

  test("whoever runs the server makes the link", async () => {
    const { services, environment } = world;
    const made = await makeResetLink(services.db, environment, "Ada@Example.org");
    if (!made.ok) throw new Error(made.error.code);
    expect(made.value.link).toMatch(/^http:\/\/localhost:3000\/account\/new-password#\S+$/);
    expect((await reset(proofIn(made.value.link))).status).toBe(200);
    expect(await signIn(NEW)).toBe(200);
    const nobody = await makeResetLink(services.db, environment, "bo@example.org");
    expect(nobody).toEqual({ ok: false, error: { code: "nobody_signed_up" } });
  });
});

test("who knows the password changes it; other sessions end, this one goes on", async () => {
  const elsewhere = cookieOf(
    await world.authenticate("/sign-in/email", { email: ada.email, password: ada.password }),
  );
  const change = (currentPassword: string) =>
    world.authenticate(
      "/change-password",
      { currentPassword, newPassword: NEW, revokeOtherSessions: true },
      { cookie },
    );
  expect((await change("not the password")).status).toBe(400);
  const changed = await change(ada.password);
  expect(changed.status).toBe(200);
  cookie = cookieOf(changed);
  expect(await who()).toBe("user");
  expect((await (await world.caller(elsewhere)).account.me()).kind).toBe("nobody");
  expect(await signIn(NEW)).toBe(200);
});
