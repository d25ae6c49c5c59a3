import { randomUUID } from "node:crypto";
import { type Db, moveAttempts } from "@encephalon/db";
import { betterAuth } from "better-auth";
import { drizzleAdapter } from "better-auth/adapters/drizzle";
import { anonymous } from "better-auth/plugins";
import type { Log } from "./log";
import { GUEST_IDLE_DAYS } from "./use-cases/delete-idle-guests";

interface AuthSettings {
  readonly db: Db;
  readonly secret: string;
  /** The origin that people open. */
  readonly publicUrl: string;
  readonly log: Log;
}

const HOUR = 3600;
const DAY = 24 * HOUR;

/**
 * Guests, and people with e-mail and password. A session lasts as long as a guest may be idle, from its
 * last hour of use. Nothing here sends mail.
 */
export const makeAuth = ({ db, secret, publicUrl, log }: AuthSettings) =>
  betterAuth({
    appName: "Encephalon",
    baseURL: publicUrl,
    basePath: "/api/auth",
    secret,
    trustedOrigins: originsOf(publicUrl),
    database: drizzleAdapter(db.orm, {
      provider: db.dialect === "sqlite" ? "sqlite" : "pg",
      schema: db.tables,
      usePlural: true,
    }),
    emailAndPassword: { enabled: true, autoSignIn: true, minPasswordLength: 10 },
    user: {
      additionalFields: {
        role: { type: "string", required: false, defaultValue: "learner", input: false },
      },
      deleteUser: { enabled: true },
    },
    session: { expiresIn: GUEST_IDLE_DAYS * DAY, updateAge: HOUR },
    rateLimit: { enabled: true, storage: "memory", window: 60, max: 300, customRules: LIMITS },
    advanced: {
      cookiePrefix: "encephalon",
      // Said, because better-auth leaves these checks out when it finds itself in a test.
      disableOriginCheck: false,
      disableCSRFCheck: false,
      useSecureCookies: publicUrl.startsWith("https:"),
      database: { generateId: () => randomUUID() },
    },
    plugins: [anonymous({ onLinkAccount: keepAttempts(db), generateName: () => "Guest" })],
    telemetry: { enabled: false },
    logger: { level: "warn", log: (level, message) => logLine(log, level, message) },
  });

export type Auth = ReturnType<typeof makeAuth>;

/** Tries a minute from one address. A class behind one address begins together; a password is guessed slowly. */
const LIMITS = {
  "/sign-in/anonymous": { window: 60, max: 120 },
  "/sign-up/email": { window: 60, max: 60 },
  "/sign-in/email": { window: 60, max: 30 },
  "/get-session": false,
} as const;

/** On one's own computer the two names of it are the same place. */
function originsOf(publicUrl: string): string[] {
  const url = new URL(publicUrl);
  if (url.hostname !== "localhost") return [publicUrl];
  return [publicUrl, `${url.protocol}//127.0.0.1${url.port && `:${url.port}`}`];
}

interface Linked {
  readonly anonymousUser: { readonly user: { readonly id: string } };
  readonly newUser: { readonly user: { readonly id: string } };
}

/** The guest's row is deleted after this: first, what was played moves to the account. */
const keepAttempts =
  (db: Db) =>
  ({ anonymousUser, newUser }: Linked): Promise<void> =>
    moveAttempts(db, { from: anonymousUser.user.id, to: newUser.user.id });

/** The sentence alone: what better-auth adds to it can be an address. */
const logLine = (log: Log, level: "debug" | "info" | "warn" | "error", message: string): void =>
  log[level]({ part: "auth" }, message);
