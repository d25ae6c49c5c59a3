import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { ok, type Result } from "@encephalon/kernel";
import type { Failure } from "../failure";
import { bedsideAction } from "./bedside-actions";
import { withBenchFolder } from "./bench-folder";
import { stranger } from "./client";
import { insertsPerSecond } from "./inserts";
import { latencies } from "./latencies";
import { type Learner, newLearner } from "./learner";
import { closedLoop, openLoop } from "./loops";
import { type BenchResult, type Measure, peer } from "./measure";
import { RATE_LIMIT, startServer } from "./server";

const CROWDS = [1, 8] as const;
const ROUNDS = 20;
const CLOSED = 5000;
const WARM = 1500;

/** Durable actions a second through the real server, beside an empty mutation and bare SQLite. */
export const benchActions = (root: string): Promise<Result<BenchResult, Failure>> =>
  withBenchFolder(root, async (folder) => {
    const inserts = await insertsPerSecond(join(folder, "bare.db"), CLOSED);
    const server = await startServer(root, folder);
    if (!server.ok) return server;
    try {
      const { port } = server.value;
      const measures = [];
      for (const crowd of CROWDS) measures.push(...(await inCrowd(port, crowd, inserts)));
      return ok({ name: "actions", how: HOW, measures });
    } finally {
      await server.value.stop();
    }
  });

const HOW =
  `RATE_LIMIT is ${RATE_LIMIT} a minute. ` +
  "The built server on loopback, its data on this disk, SQLite at WAL and FULL; the client shares the " +
  "cores. Empty: attempt.play on the same server without a session, refused before anything is read. " +
  "SQLite: bare inserts, one to a commit, in the same run. Open: an action a second each, timed from " +
  "when it was due. Closed: the next as soon as the last is answered; beginning an attempt every 60 " +
  "actions is in the time and not in the count.";

async function inCrowd(port: number, crowd: number, inserts: number): Promise<Measure[]> {
  const learners: Learner[] = [];
  const strangers = Array.from({ length: crowd }, () => stranger(port));
  try {
    for (let i = 0; i < crowd; i++) learners.push(await newLearner(port));
    const plays = learners.map(({ play }) => play);
    const empties = strangers.map(
      ({ mutateTo }) =>
        () =>
          mutateTo(401, "attempt.play", nothing()),
    );
    await closedLoop(plays, WARM);
    await closedLoop(empties, WARM);
    const actions = await closedLoop(plays, CLOSED);
    const empty = await closedLoop(empties, CLOSED);
    const late = await openLoop(plays, ROUNDS);
    const lateEmpty = await openLoop(empties, ROUNDS / 2);
    return [
      throughput(`closed loop, ${crowd} at once`, { actions, empty, inserts }),
      ...latencies(`open loop, ${crowd} at once`, { actions: late, empty: lateEmpty }),
    ];
  } finally {
    for (const learner of learners) learner.leave();
    for (const one of strangers) one.close();
  }
}

/** Of the same form and size as an action that is played. */
const nothing = () => ({
  attemptId: randomUUID(),
  actionId: randomUUID(),
  after: 0,
  action: bedsideAction(0),
});

interface PerSecond {
  readonly actions: number;
  readonly empty: number;
  readonly inserts: number;
}

const throughput = (name: string, { actions, empty, inserts }: PerSecond): Measure => ({
  name,
  value: actions,
  unit: "durable actions per second",
  beside: [
    peer("empty mutations per second", empty, actions),
    peer("bare SQLite inserts per second", inserts, actions),
  ],
});
