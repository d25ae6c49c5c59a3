import { randomUUID } from "node:crypto";
import type { Auth } from "./auth";
import type { Game } from "./game";
import type { Log } from "./log";
import { type Person, recognise } from "./person";

/** What every procedure is given. */
export interface Context {
  readonly game: Game;
  readonly person: Person | undefined;
  readonly log: Log;
}

interface Asked {
  readonly headers: Headers;
  /** The answer's, when there is an answer to add to. */
  readonly answerHeaders?: Headers;
}

interface Behind {
  readonly game: Game;
  readonly auth: Auth;
  readonly log: Log;
}

/** Who asks, and a log that names the request. */
export async function makeContext(
  { game, auth, log }: Behind,
  { headers, answerHeaders }: Asked,
): Promise<Context> {
  const request = requestId(headers);
  const { person, cookies } = await recognise(auth, headers, {
    goesOn: answerHeaders !== undefined,
  });
  answerHeaders?.set("x-request-id", request);
  for (const cookie of cookies) answerHeaders?.append("set-cookie", cookie);
  return { game, person, log: log.child({ request }) };
}

/** The one that a proxy gave, if it looks like one; else a new one. */
function requestId(headers: Headers): string {
  const given = headers.get("x-request-id");
  return given && /^[\w-]{8,64}$/.test(given) ? given : randomUUID();
}
