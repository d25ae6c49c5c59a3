import { afterEach, expect, test, vi } from "vitest";
import { z } from "zod";
import { LONGEST_BODY } from "./body-limit";
import { newWorld, type World } from "./testing";

vi.setConfig({ testTimeout: 30_000 });

let world: World;
afterEach(() => world.end());

const statuses = async (count: number, one: () => Promise<Response>): Promise<number[]> => {
  const all: number[] = [];
  for (let i = 0; i < count; i++) all.push((await one()).status);
  return all;
};

const tooMany = z.object({
  error: z.object({
    json: z.object({
      data: z.object({
        reason: z.literal("too_many"),
        seconds: z.number().int().min(1).max(60),
      }),
    }),
  }),
});

test("a learner who asks too often is told to wait; another is served", async () => {
  world = await newWorld({ rateLimit: 3 });
  const [cookie, other] = [await world.guest(), await world.guest()];
  expect(await statuses(3, () => world.trpc("attempt.mine", { cookie }))).toEqual([200, 200, 200]);
  const refused = await world.trpc("attempt.mine", { cookie });
  expect(refused.status).toBe(429);
  expect(tooMany.safeParse(await refused.json()).error).toBeUndefined();
  expect((await world.trpc("attempt.mine", { cookie: other })).status).toBe(200);
});

test("an address may ask forty times as often as a learner; another address is served", async () => {
  world = await newWorld({ rateLimit: 1 });
  const from = (address: string) => () => world.trpc("account.me", { "x-forwarded-for": address });
  expect(await statuses(40, from("192.0.2.1"))).toEqual(Array(40).fill(200));
  expect((await from("192.0.2.9, 192.0.2.1")()).status).toBe(429); // the first is what a client says
  expect((await from("192.0.2.2")()).status).toBe(200);
});

test("an address of the new kind counts by its network: one customer has all of it", async () => {
  world = await newWorld({ rateLimit: 1 });
  const from = (address: string) => () => world.trpc("account.me", { "x-forwarded-for": address });
  expect(await statuses(40, from("2001:db8:0:1::1"))).toEqual(Array(40).fill(200));
  expect((await from("2001:db8:0:1:ffff::2")()).status).toBe(429);
  expect((await from("2001:db8:0:2::1")()).status).toBe(200);
});

const tryAccount = (headers: Record<string, string>) =>
  world.authenticate("/delete-user", {}, headers);

test("tries at an account are counted by the same address, whatever a client says before it", async () => {
  world = await newWorld();
  let told = 0;
  const liar = () => {
    told += 1;
    const own = `203.0.113.${told}`;
    return tryAccount({ "x-forwarded-for": `${own}, 192.0.2.1`, "x-encephalon-address": own });
  };
  expect(await statuses(10, liar)).not.toContain(429);
  expect((await liar()).status).toBe(429);
  const another = await tryAccount({ "x-forwarded-for": "192.0.2.1, 192.0.2.2" });
  expect(another.status).not.toBe(429);
});

test("a body that is too long is refused with a sentence, unread", async () => {
  world = await newWorld();
  const answer = await world.trpc("attempt.start", {}, "x".repeat(LONGEST_BODY + 1));
  expect(answer.status).toBe(413);
  expect(await answer.text()).toBe("A request may hold 128 kB.");
});
