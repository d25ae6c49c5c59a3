import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";

/** Learners that may sit behind one address, a class with its teacher (design). */
const BEHIND_AN_ADDRESS = 40;

const MINUTE = 60;

/** Who asks how often: kept in memory, by learner and by address, in windows of a minute. */
export class RequestLimits {
  readonly #learners: RateLimiterMemory;
  readonly #addresses: RateLimiterMemory;

  /** @param perMinute requests of one learner; an address may send 40 times as many */
  constructor(perMinute: number) {
    this.#learners = new RateLimiterMemory({ points: perMinute, duration: MINUTE });
    const points = BEHIND_AN_ADDRESS * perMinute;
    this.#addresses = new RateLimiterMemory({ points, duration: MINUTE });
  }

  /** Counts a request; gives the seconds to wait when it is one too many. */
  readonly ofLearner = (id: string): Promise<number | undefined> => secondsOver(this.#learners, id);
  readonly ofAddress = (address: string): Promise<number | undefined> =>
    secondsOver(this.#addresses, address);
}

/** The limiter throws its own answer when the limit is passed. */
async function secondsOver(limiter: RateLimiterMemory, key: string): Promise<number | undefined> {
  try {
    await limiter.consume(key);
    return undefined;
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused;
    return Math.ceil(refused.msBeforeNext / 1000);
  }
}

/**
 * The address that the proxy in front has seen: the last of its header, as a client may have sent the others.
 * Without one, everybody is one address.
 */
export const addressOf = (headers: Headers): string =>
  headers.get("x-forwarded-for")?.split(",").at(-1)?.trim() || "unknown";
