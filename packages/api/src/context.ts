import type { Auth } from "./auth";
import type { Game } from "./game";
import type { Log } from "./log";
import { type Person, recognise } from "./person";
import { REQUEST_ID, requestIdOf } from "./request-id";
import { addressOf, type RequestLimits } from "./request-limits";

/** What every procedure is given. */
export interface Context {
  readonly game: Game;
  readonly limits: RequestLimits;
  readonly person: Person | undefined;
  /** Where the request comes from. */
  readonly address: string;
  readonly log: Log;
  /** Can somebody who has forgotten a password be sent a link? */
  readonly sendsMail: boolean;
}

interface Asked {
  readonly headers: Headers;
  /** The answer's, when there is an answer to add to. */
  readonly answerHeaders?: Headers;
}

interface Behind {
  readonly game: Game;
  readonly limits: RequestLimits;
  readonly auth: Auth;
  readonly log: Log;
}

/** Who asks, and a log that names the request. */
export async function makeContext(
  { game, limits, auth, log }: Behind,
  { headers, answerHeaders }: Asked,
): Promise<Context> {
  const request = requestIdOf(headers);
  const { person, cookies } = await recognise(auth, headers, {
    goesOn: answerHeaders !== undefined,
  });
  answerHeaders?.set(REQUEST_ID, request);
  for (const cookie of cookies) answerHeaders?.append("set-cookie", cookie);
  const sendsMail = auth.options.emailAndPassword.sendResetPassword !== undefined;
  const address = addressOf(headers);
  return { game, limits, person, address, log: log.child({ request }), sendsMail };
}
