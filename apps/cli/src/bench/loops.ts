import { setTimeout as pause } from "node:timers/promises";

type Work = () => Promise<void>;

/** Each worker begins its next as soon as its last is done; gives how many are done in a second. */
export async function closedLoop(workers: readonly Work[], milliseconds: number): Promise<number> {
  const began = performance.now();
  const goOn = () => performance.now() - began < milliseconds;
  const each = workers.map(async (work) => {
    let done = 0;
    for (; goOn(); done++) await work();
    return done;
  });
  const done = (await Promise.all(each)).reduce((sum, one) => sum + one, 0);
  return (done * 1000) / (performance.now() - began);
}

const EVERY = 1000;

/**
 * Each worker begins one a second, the workers evenly apart. A latency counts from the moment at which
 * it was due, so a server that falls behind cannot hide it. In milliseconds.
 */
export async function openLoop(workers: readonly Work[], rounds: number): Promise<number[]> {
  const began = performance.now();
  const each = workers.map(async (work, index) => {
    const latencies: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const due = began + (round + index / workers.length) * EVERY;
      await pause(Math.max(0, due - performance.now()));
      await work();
      latencies.push(performance.now() - due);
    }
    return latencies;
  });
  return (await Promise.all(each)).flat();
}
