import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { cookieOf, newWorld, type World } from "./testing";
import { setRole } from "./use-cases/set-role";

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

let world: World;
beforeEach(async () => {
  world = await newWorld();
});
afterEach(() => world.end());

const ada = { email: "ada@example.org", password: "a long password", name: "Ada" };
const signUp = (body: object, headers: Record<string, string> = {}) =>
  world.authenticate("/sign-up/email", body, headers);

async function begunBy(cookie: string): Promise<string> {
  const learner = await world.caller(cookie);
  const [first] = await learner.cases.list();
  const { attemptId } = await learner.attempt.start({ caseKey: first?.caseKey ?? "" });
  return attemptId;
}

describe("who somebody is", () => {
  test("nobody, a guest, or one who has signed up", async () => {
    const who = async (cookie?: string) => (await world.caller(cookie)).account.me();
    expect(await who()).toEqual({ kind: "nobody", role: "learner" });
    expect(await who("encephalon.session_token=forged.forged")).toMatchObject({ kind: "nobody" });
    expect(await who(await world.guest())).toEqual({ kind: "guest", role: "learner" });
    const signedUp = cookieOf(await signUp(ada));
    const { email, name } = ada;
    expect(await who(signedUp)).toEqual({ kind: "user", name, email, role: "learner" });
  });

  test("a role is not taken, it is given", async () => {
    const answer = await signUp({ ...ada, role: "admin" });
    const cookie = cookieOf(answer);
    const role = async () => (await (await world.caller(cookie)).account.me()).role;
    if (answer.ok) expect(await role()).toBe("learner");
    else await signUp(ada).then((retry) => expect(retry.ok).toBe(true));

    const given = await setRole(world.services.db, { email: ada.email, role: "educator" });
    expect(given.ok).toBe(true);
    const unknown = await setRole(world.services.db, { email: "bo@example.org", role: "admin" });
    expect(unknown).toEqual({ ok: false, error: { code: "nobody_signed_up" } });
  });

  test("what one is cannot be changed by asking", async () => {
    const me = async (cookie: string) => (await world.caller(cookie)).account.me();
    const guest = await world.guest();
    const user = cookieOf(await signUp(ada));
    await world.authenticate("/update-user", { isAnonymous: false }, { cookie: guest });
    await world.authenticate("/update-user", { role: "admin" }, { cookie: guest });
    await world.authenticate("/update-user", { role: "admin", name: "Ada" }, { cookie: user });
    expect(await me(guest)).toEqual({ kind: "guest", role: "learner" });
    expect(await me(user)).toMatchObject({ kind: "user", role: "learner" });
  });

  test("signing up keeps what the guest has played, and the guest is gone", async () => {
    const guest = await world.guest();
    const attemptId = await begunBy(guest);

    const signedUp = cookieOf(await signUp(ada, { cookie: guest }));

    const mine = await (await world.caller(signedUp)).attempt.mine();
    expect(mine.attempts.map((one) => one.attemptId)).toEqual([attemptId]);
    expect(await (await world.caller(guest)).account.me()).toMatchObject({ kind: "nobody" });
  });

  test("signing in later keeps it too", async () => {
    await signUp(ada);
    const guest = await world.guest();
    const attemptId = await begunBy(guest);
    const signedIn = cookieOf(await world.authenticate("/sign-in/email", ada, { cookie: guest }));
    const mine = await (await world.caller(signedIn)).attempt.mine();
    expect(mine.attempts.map((one) => one.attemptId)).toEqual([attemptId]);
  });

  test("signing out ends the session", async () => {
    const cookie = cookieOf(await signUp(ada));
    await world.authenticate("/sign-out", {}, { cookie });
    expect(await (await world.caller(cookie)).account.me()).toMatchObject({ kind: "nobody" });
  });
});

test.each([
  { name: "no password", body: {} },
  { name: "an empty password", body: { password: "" } },
  { name: "a proof that nobody was sent", body: { token: "x" } },
  { name: "another's password", body: { password: "another password" } },
])("with $name nobody is deleted, however lately they signed in", async ({ body }) => {
  const cookie = cookieOf(await signUp(ada));
  expect((await world.authenticate("/delete-user", body, { cookie })).status).toBe(400);
  const { email } = ada;
  expect(await (await world.caller(cookie)).account.me()).toMatchObject({ email });
});

describe("a session", () => {
  test("is kept in a cookie that no script reads and no other site sends", async () => {
    const answer = await signUp(ada);
    const [cookie] = answer.headers.getSetCookie();
    expect(cookie).toMatch(/^encephalon\.session_token=/);
    expect(cookie).toMatch(/HttpOnly/i);
    expect(cookie).toMatch(/SameSite=Lax/i);
  });

  test("outlives the server", async () => {
    const cookie = cookieOf(await signUp(ada));
    world = await world.restarted();
    expect(await (await world.caller(cookie)).account.me()).toMatchObject({ kind: "user" });
  });

  test("in use goes on, with its cookie; a page that cannot send one leaves it alone", async () => {
    const cookie = cookieOf(await signUp(ada));
    const { db } = world.services;
    const { sessions } = db.tables;
    const yesterday = new Date(Date.now() - 86_400_000);
    const ends = new Date(yesterday.getTime() + 30 * 86_400_000);
    await db.atomic((orm) => [orm.update(sessions).set({ expiresAt: ends, updatedAt: yesterday })]);
    const ending = async () => (await db.query((orm) => orm.select().from(sessions)))[0]?.expiresAt;

    await (await world.caller(cookie)).account.me();
    expect(await ending()).toEqual(ends);

    const answer = await world.trpc("account.me", { cookie });
    expect(answer.headers.getSetCookie().join()).toContain("encephalon.session_token=");
    expect((await ending())?.getTime()).toBeGreaterThan(ends.getTime());
  });

  test("is not begun from another site", async () => {
    const elsewhere = { origin: "https://evil.example" };
    expect((await world.authenticate("/sign-in/email", ada, elsewhere)).status).toBe(403);
  });

  test("is not guessed: too many tries are refused", async () => {
    const guess = () =>
      world
        .authenticate("/sign-in/email", { ...ada, password: randomUUID() })
        .then(({ status }) => status);
    const statuses: number[] = [];
    for (let i = 0; i < 31; i++) statuses.push(await guess());
    expect(statuses[0]).toBe(401);
    expect(statuses.at(-1)).toBe(429);
  }, 30_000);
});
