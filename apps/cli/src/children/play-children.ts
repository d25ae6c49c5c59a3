import { err, ok, type Result } from "@encephalon/kernel";
import type { World } from "../command";
import { type Failure, failure } from "../failure";
import type { Kind, TaskOf } from "./kinds";
import { type Over, overChildren } from "./over-children";

interface Children<K extends Kind> extends Pick<Over<K>, "workers" | "onRecord" | "conditions"> {
  readonly kind: K;
  readonly tasks: Iterable<TaskOf<K>>;
  /** How many tasks there are. */
  readonly n: number;
}

/** Plays children for a command: says how far it has come, and stops when a person calls it off (`cancelled`). */
export async function playChildren<K extends Kind>(
  { kind, tasks, n, workers, onRecord, ...more }: Children<K>,
  world: World,
): Promise<Result<void, Failure>> {
  const meter = world.meter(n, "children");
  const played = await world
    .interruptible((signal) =>
      overChildren(kind, tasks, {
        ...more,
        workers: Math.min(workers, n),
        signal,
        onRecord: (record, task) => {
          onRecord(record, task);
          meter.count();
        },
      }),
    )
    .finally(meter.end);
  return played.ok ? ok(undefined) : err(failure("cancelled", calledOff(played.error.played, n)));
}

const calledOff = (played: number, n: number): string =>
  `Called off after ${played} of ${n} children. Nothing is printed: a part is not the whole.`;
