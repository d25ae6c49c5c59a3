import { setTimeout as sleep } from "node:timers/promises";
import { isBusy } from "./db-errors";

/** Milliseconds between tries: 9 s in all, in which the event loop goes on with everything else. */
const PAUSES = [5, 10, 20, 40, 80, 160, 320, 640, 640, 640, 640, 640, 640, 640, 640, 640, 640, 640];

/** What `run` gives, tried again while another connection holds SQLite's lock. */
export async function retryBusy<T>(run: () => PromiseLike<T> | T): Promise<T> {
  for (const pause of PAUSES) {
    try {
      return await run();
    } catch (error) {
      if (!isBusy(error)) throw error;
    }
    await sleep(pause);
  }
  return run();
}
