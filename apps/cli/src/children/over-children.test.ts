import type { Worker } from "node:worker_threads";
import { ok } from "@encephalon/kernel";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type CohortRecord, cohortChild } from "../cohort/cohort-child";
import { authoredOf, type ChildTask } from "./child-task";
import { overChildren } from "./over-children";

/** Whoever leaves M7 to itself loses it within half a day, so that its children are soon played. */
const child = (seed: number): ChildTask => ({ case: "M7", seed, policy: "supportive" });
const never = new AbortController().signal;

const recordsOf = async (tasks: readonly ChildTask[], workers: number) => {
  const records: CohortRecord[] = [];
  const onRecord = (record: CohortRecord) => void records.push(record);
  const played = await overChildren("cohort", tasks, { workers, onRecord, signal: never });
  return { played, records };
};

test.each([1, 3])("%i workers: the records of the children in their order", async (workers) => {
  const authored = { ...authoredOf(child(4)), id: "draft" };
  const tasks = [...[1, 2, 3].map(child), { ...child(4), case: authored }];
  const { played, records } = await recordsOf(tasks, workers);
  expect(played).toEqual(ok(4));
  expect(records).toEqual(tasks.map(cohortChild));
  expect(records.map((record) => record.case)).toEqual(["M7", "M7", "M7", "draft"]);
});

describe("no worker is left", () => {
  const started: Worker[] = [];
  const note = (worker: Worker) => void started.push(worker);
  beforeAll(() => void process.on("worker", note));
  afterAll(() => void process.off("worker", note));
  /** A thread that has ended has no number. */
  const running = () => started.filter(({ threadId }) => threadId !== -1);

  test("when a child cannot be played: its name is in the message", async () => {
    const tasks = [child(1), { ...child(117), case: "X4" }, child(2)];
    await expect(recordsOf(tasks, 2)).rejects.toThrow("X4 seed 117: Error: there is no case X4");
    expect({ started: started.length, running: running() }).toEqual({ started: 2, running: [] });
  });

  test("when it is called off: what had come in order was handed on, and nothing after", async () => {
    const off = new AbortController();
    const tasks = Array.from({ length: 1000 }, (_, k) => child(k + 1));
    let handed = 0;
    const onRecord = () => {
      handed += 1;
      if (handed === 3) off.abort();
    };
    const over = { workers: 2, signal: off.signal, onRecord };
    const played = await overChildren("cohort", tasks, over);
    expect(played).toEqual({ ok: false, error: { code: "cancelled", played: handed } });
    expect({ started: started.length, running: running() }).toEqual({ started: 4, running: [] });
  });
});
