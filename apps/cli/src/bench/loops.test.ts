import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";
import { closedLoop, openLoop } from "./loops";

test("a closed loop counts what is done by all", async () => {
  let done = 0;
  const work = async () => {
    await pause(5);
    done += 1;
  };
  const perSecond = await closedLoop([work, work], 200);
  expect(done).toBeGreaterThan(2);
  expect(perSecond).toBeLessThanOrEqual(done / 0.2);
});

test("an open loop counts the wait of what came late", async () => {
  const slow = () => pause(1200).then(() => {});
  const [first, second] = await openLoop([slow], 2);
  expect(first).toBeGreaterThanOrEqual(1190);
  expect(second).toBeGreaterThanOrEqual(1390);
});
