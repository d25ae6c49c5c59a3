import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { InFlight } from "./in-flight";

test("a stop waits for what was begun and takes nothing more on", async () => {
  const flight = new InFlight();
  const done: string[] = [];
  const begun = flight.run(async () => {
    await sleep(30);
    done.push("answered");
    return "answer";
  });

  const stopped = flight.stop().then(() => done.push("stopped"));
  const late = await flight.run(async () => "late");

  expect(late).toBeUndefined();
  expect(await begun).toBe("answer");
  await stopped;
  expect(done).toEqual(["answered", "stopped"]);
});

test("an answer that fails is over too", async () => {
  const flight = new InFlight();
  const failing = flight.run(() => Promise.reject(new Error("no")));
  await expect(failing).rejects.toThrow("no");
  await flight.stop();
});
