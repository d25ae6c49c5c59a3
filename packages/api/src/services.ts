import { join } from "node:path";
import type { Environment } from "@encephalon/config/environment";
import { secretIn } from "@encephalon/config/secret";
import { shelf } from "@encephalon/content";
import { connect, type Db, migrate, sayingWhy, seedCases } from "@encephalon/db";
import type { Case } from "@encephalon/model";
import { type Auth, makeAuth } from "./auth";
import { CaseShelf } from "./case-shelf";
import { type Context, makeContext } from "./context";
import { daily } from "./daily";
import { databaseUrl } from "./database-url";
import type { Game } from "./game";
import { type Health, type HealthQuestion, health } from "./health";
import { answerAuth, answerTrpc } from "./http";
import { InFlight } from "./in-flight";
import { type Log, makeLog } from "./log";
import { loggableError } from "./loggable-error";
import { lettersBy } from "./mail";
import { RequestLimits } from "./request-limits";
import { resetLetter } from "./reset-link";
import { StateCache } from "./state-cache";
import { deleteIdleGuests } from "./use-cases/delete-idle-guests";

/** The server without its web pages. */
export interface Services {
  readonly db: Db;
  readonly auth: Auth;
  readonly game: Game;
  readonly limits: RequestLimits;
  readonly log: Log;
  /** Answers what comes to /api/trpc. */
  readonly trpc: (request: Request) => Promise<Response>;
  /** Answers what comes to /api/auth. */
  readonly authenticate: (request: Request) => Promise<Response>;
  readonly health: (question: HealthQuestion) => Promise<Health>;
  /** For a page that is rendered here and asks the router itself. */
  readonly contextFor: (headers: Headers) => Promise<Context>;
  /** Takes nothing more on, finishes what was begun, closes the database. */
  readonly stop: () => Promise<void>;
}

interface Options {
  readonly log?: Log;
  readonly cases?: readonly Case[];
}

export const backupsFolder = ({ dataDir }: Environment): string => join(dataDir, "backups");

/** Connects, migrates after a backup, puts the cases in, and is ready to answer. */
export async function createServices(
  environment: Environment,
  { log = makeLog(), cases = shelf }: Options = {},
): Promise<Services> {
  const db = await openDatabase(environment, log, cases);
  const { dataDir, publicUrl, rateLimit } = environment;
  const giveLink = linksByMail(environment, log);
  const auth = makeAuth({ db, secret: secretIn(dataDir), publicUrl, log, giveLink });
  const game = { db, cases: new CaseShelf(db), states: new StateCache() };
  const limits = new RequestLimits(rateLimit);
  const stopSweeping = await daily(() => sweepGuests(db, log));
  return assemble({ db, auth, game, limits, log }, stopSweeping);
}

/** Without a mail server there is nobody to give a link. A letter that could not be sent is logged, not to whom. */
function linksByMail({ smtpUrl, publicUrl }: Environment, log: Log) {
  if (smtpUrl === undefined) return undefined;
  const send = lettersBy(smtpUrl, publicUrl);
  return (to: string, link: string): void => {
    send(resetLetter(to, link)).catch((error: unknown) => {
      const { name, code } = loggableError(error); // a mail server's words repeat the address
      log.error({ part: "mail", error: { name, code } }, "a letter was not sent");
    });
  };
}

async function openDatabase(
  environment: Environment,
  log: Log,
  cases: readonly Case[],
): Promise<Db> {
  const url = databaseUrl(environment);
  const db = await connect(url);
  try {
    await sayingWhy(url, async () => {
      const { from, to, backup } = await migrate(db, { backups: backupsFolder(environment) });
      if (from !== to) log.info({ part: "db", from, to, backup }, "migrated");
      await seedCases(db, cases);
    });
    return db;
  } catch (error) {
    await db.close();
    throw error;
  }
}

type Parts = Pick<Services, "db" | "auth" | "game" | "limits" | "log">;

function assemble(parts: Parts, stopSweeping: () => void): Services {
  const { db, auth, log } = parts;
  const flight = new InFlight();
  const contextFor = (headers: Headers) => makeContext(parts, { headers });
  return {
    ...parts,
    contextFor,
    trpc: (request) => answerTrpc(flight, parts, request),
    authenticate: (request) => answerAuth(flight, auth, log, request),
    health: (question) => health({ db, stopping: flight.stopping }, question),
    stop: once(async () => {
      stopSweeping();
      await flight.stop();
      await db.close();
      log.info("stopped");
    }),
  };
}

/** A signal can come twice; both are answered by the one stop. */
function once(run: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  return () => {
    running ??= run();
    return running;
  };
}

/** A failure is logged and tried again the next day. */
async function sweepGuests(db: Db, log: Log): Promise<void> {
  try {
    const gone = await deleteIdleGuests(db, new Date());
    if (gone > 0) log.info({ gone }, "idle guests deleted");
  } catch (error) {
    log.error({ error: loggableError(error) }, "idle guests were not deleted");
  }
}
