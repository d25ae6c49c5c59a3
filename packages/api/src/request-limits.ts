import { getIP } from "better-auth/api";
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

/** Where better-auth reads the address of a request; what a client sends under this name is written over. */
export const ADDRESS_HEADER = "x-encephalon-address";

/**
 * The address that the proxy in front has seen: the last of its header, as a client may have sent the others.
 * Of IPv6 it is the network. Without one, everybody is one address.
 */
export function addressOf(headers: Headers): string {
  const last = headers.get("x-forwarded-for")?.split(",").at(-1)?.trim();
  if (!last) return "unknown";
  const seen = new Headers({ [ADDRESS_HEADER]: last });
  return getIP(seen, { advanced: { ipAddress: ADDRESSES } }) ?? "unknown";
}

/** How better-auth finds the address, for its limits and for ours. */
export const ADDRESSES = { ipAddressHeaders: [ADDRESS_HEADER] };

/** The request as better-auth is given it: under one address, the one that our own limits count by. */
export function underItsAddress(request: Request): Request {
  const headers = new Headers(request.headers);
  headers.set(ADDRESS_HEADER, addressOf(request.headers));
  return new Request(request, { headers });
}
