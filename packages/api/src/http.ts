import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import type { Auth } from "./auth";
import { LONGEST_BODY, tooLong, withinLimit } from "./body-limit";
import { makeContext } from "./context";
import type { Game } from "./game";
import type { InFlight } from "./in-flight";
import type { Log } from "./log";
import { type RequestLimits, underItsAddress } from "./request-limits";
import { appRouter } from "./router";

export const TRPC_ENDPOINT = "/api/trpc";

const unavailable = (): Response => new Response("stopping", { status: 503 });

interface Behind {
  readonly game: Game;
  readonly limits: RequestLimits;
  readonly auth: Auth;
  readonly log: Log;
}

/** Reads a request as far as it may be long, then answers it. */
async function answerWithin(
  request: Request,
  answer: (read: Request) => Promise<Response>,
): Promise<Response> {
  const read = await withinLimit(request, LONGEST_BODY);
  return read ? answer(read) : tooLong();
}

/** Calls of the router that come by HTTP. */
export async function answerTrpc(
  flight: InFlight,
  behind: Behind,
  request: Request,
): Promise<Response> {
  const answer = (req: Request) =>
    fetchRequestHandler({
      endpoint: TRPC_ENDPOINT,
      req,
      router: appRouter,
      createContext: ({ resHeaders }) =>
        makeContext(behind, { headers: request.headers, answerHeaders: resHeaders }),
    });
  return (await flight.run(() => answerWithin(request, answer))) ?? unavailable();
}

/** Signing up, in and out. Logged is where and how it went, never who. */
export async function answerAuth(
  flight: InFlight,
  auth: Auth,
  log: Log,
  request: Request,
): Promise<Response> {
  const began = performance.now();
  const answered = await flight.run(() =>
    answerWithin(request, (read) => auth.handler(underItsAddress(read))),
  );
  const ms = Math.round((performance.now() - began) * 10) / 10;
  const path = openPart(new URL(request.url).pathname);
  log.info({ part: "auth", path, status: answered?.status ?? 503, ms }, "answered");
  return answered ?? unavailable();
}

/** `/api/auth/sign-in`, without what follows: that can be the token of a link. */
const openPart = (path: string): string => path.split("/").slice(0, 4).join("/");
