import { err, ok, type Result } from "@encephalon/kernel";
import { inOrder } from "./in-order";
import type { Kind, RecordOf, TaskOf } from "./kinds";
import { startThread, type Thread } from "./thread";
import { workerCode } from "./worker-code";

export interface Over<K extends Kind> {
  /** At least 1. */
  readonly workers: number;
  /** In the order of the tasks, whichever worker is first. */
  readonly onRecord: (record: RecordOf<K>, task: TaskOf<K>) => void;
  readonly signal: AbortSignal;
  /** The variants of modules that are played, as `workerCode` takes them. */
  readonly conditions?: readonly string[];
}

export interface Cancelled {
  readonly code: "cancelled";
  /** Children whose records had been handed on. */
  readonly played: number;
}

/** Children in a worker's hands: one that is played, one that waits, so that it is never idle. */
const IN_HAND = 2;

/**
 * Plays children on worker threads. Tasks are taken as they are needed and records handed on in their order,
 * so that neither pile up and the number of workers changes no sum. Gives how many were played; throws what
 * a child throws, by its name. No worker outlives it.
 */
export async function overChildren<K extends Kind>(
  kind: K,
  tasks: Iterable<TaskOf<K>>,
  { workers, onRecord, signal, conditions = [] }: Over<K>,
): Promise<Result<number, Cancelled>> {
  const code = await workerCode(conditions);
  const line = inOrder<Played<K>>(({ record, task }) => onRecord(record, task));
  if (signal.aborted) return err({ code: "cancelled", played: 0 });
  const threads = Array.from({ length: workers }, () => startThread(code, { kind }));
  const end = () => Promise.all(threads.map((thread) => thread.end()));
  signal.addEventListener("abort", end, { once: true });
  try {
    await dealt(threads, numbered(tasks), line.add);
    return ok(line.passed());
  } catch (error) {
    if (!signal.aborted) throw error;
    return err({ code: "cancelled", played: line.passed() });
  } finally {
    signal.removeEventListener("abort", end);
    await end();
  }
}

interface Played<K extends Kind> {
  readonly record: RecordOf<K>;
  readonly task: TaskOf<K>;
}

/** Every thread takes the next task, from the one line of them, whenever it has a hand free. */
async function dealt<K extends Kind>(
  threads: readonly Thread[],
  tasks: Iterable<readonly [k: number, task: TaskOf<K>]>,
  add: (k: number, played: Played<K>) => void,
): Promise<void> {
  const hand = async (thread: Thread): Promise<void> => {
    for (const [k, task] of tasks) {
      const record = (await thread.play(task)) as RecordOf<K>; // the worker plays this kind
      add(k, { record, task });
    }
  };
  await Promise.all(
    threads.flatMap((thread) => Array.from({ length: IN_HAND }, () => hand(thread))),
  );
}

function* numbered<T>(tasks: Iterable<T>): Generator<readonly [number, T]> {
  let k = 0;
  for (const task of tasks) {
    yield [k, task];
    k += 1;
  }
}
