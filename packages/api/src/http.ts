import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import type { Auth } from "./auth";
import { makeContext } from "./context";
import type { Game } from "./game";
import type { InFlight } from "./in-flight";
import type { Log } from "./log";
import { appRouter } from "./router";

export const TRPC_ENDPOINT = "/api/trpc";

const unavailable = (): Response => new Response("stopping", { status: 503 });

interface Behind {
  readonly game: Game;
  readonly auth: Auth;
  readonly log: Log;
}

/** Calls of the router that come by HTTP. */
export async function answerTrpc(
  flight: InFlight,
  behind: Behind,
  request: Request,
): Promise<Response> {
  const answer = () =>
    fetchRequestHandler({
      endpoint: TRPC_ENDPOINT,
      req: request,
      router: appRouter,
      createContext: ({ resHeaders }) =>
        makeContext(behind, { headers: request.headers, answerHeaders: resHeaders }),
    });
  return (await flight.run(answer)) ?? unavailable();
}

/** Signing up, in and out. Logged is where and how it went, never who. */
export async function answerAuth(
  flight: InFlight,
  auth: Auth,
  log: Log,
  request: Request,
): Promise<Response> {
  const began = performance.now();
  const answered = await flight.run(() => auth.handler(request));
  const ms = Math.round((performance.now() - began) * 10) / 10;
  const path = openPart(new URL(request.url).pathname);
  log.info({ part: "auth", path, status: answered?.status ?? 503, ms }, "answered");
  return answered ?? unavailable();
}

/** `/api/auth/sign-in`, without what follows: that can be the token of a link. */
const openPart = (path: string): string => path.split("/").slice(0, 4).join("/");
