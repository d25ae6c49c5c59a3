import { randomUUID } from "node:crypto";
import { type Db, deletePerson, moveAttempts } from "@encephalon/db";
import { betterAuth } from "better-auth";
import { drizzleAdapter } from "better-auth/adapters/drizzle";
import { APIError, createAuthMiddleware } from "better-auth/api";
import { anonymous } from "better-auth/plugins";
import type { Log } from "./log";
import { ADDRESSES } from "./request-limits";
import { RESET_LINK_HOLDS, resetLink } from "./reset-link";
import { GUEST_IDLE_DAYS } from "./use-cases/delete-idle-guests";

interface AuthSettings {
  readonly db: Db;
  readonly secret: string;
  /** The origin that people open. */
  readonly publicUrl: string;
  readonly log: Log;
  /** Gives somebody the link to a new password; without it nobody can ask for one. */
  readonly giveLink?: ((to: string, link: string) => void) | undefined;
}

const HOUR = 3600;
const DAY = 24 * HOUR;

/**
 * Guests, and people with e-mail and password. A session lasts as long as a guest may be idle, from its
 * last hour of use.
 */
export const makeAuth = ({ db, secret, publicUrl, log, giveLink }: AuthSettings) =>
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
    emailAndPassword: {
      enabled: true,
      autoSignIn: true,
      minPasswordLength: 10,
      resetPasswordTokenExpiresIn: RESET_LINK_HOLDS,
      revokeSessionsOnPasswordReset: true,
      ...(giveLink && {
        // Not waited for: how long it takes would tell whether there is such an account.
        sendResetPassword: async ({ user, token }: Proof) =>
          giveLink(user.email, resetLink(publicUrl, token)),
      }),
    },
    user: {
      additionalFields: {
        role: { type: "string", required: false, defaultValue: "learner", input: false },
      },
      // All of it at once; what better-auth then deletes is gone already.
      deleteUser: { enabled: true, beforeDelete: ({ id }) => deletePerson(db, id) },
    },
    hooks: { before: passwordToDelete },
    session: { expiresIn: GUEST_IDLE_DAYS * DAY, updateAge: HOUR },
    rateLimit: { enabled: true, storage: "memory", window: 60, max: 300, customRules: LIMITS },
    advanced: {
      cookiePrefix: "encephalon",
      // Said, because better-auth leaves these checks out when it finds itself in a test.
      disableOriginCheck: false,
      disableCSRFCheck: false,
      useSecureCookies: publicUrl.startsWith("https:"),
      database: { generateId: () => randomUUID() },
      ipAddress: ADDRESSES,
    },
    plugins: [anonymous({ onLinkAccount: keepAttempts(db), generateName: () => "Guest" })],
    telemetry: { enabled: false },
    logger: { level: "warn", log: (level, message) => logLine(log, level, message) },
  });

export type Auth = ReturnType<typeof makeAuth>;

/**
 * better-auth checks a password that is there, and lets who has signed in today go without one. A guest has none and
 * is deleted at `/delete-anonymous-user`. The refusal is returned: a thrown one is printed past our log.
 */
const passwordToDelete = createAuthMiddleware(async ({ path, body }) => {
  if (path !== "/delete-user" || body?.password) return undefined;
  return APIError.from("BAD_REQUEST", { code: "INVALID_PASSWORD", message: "Invalid password" });
});

/** Tries a minute from one address. A class behind one address begins together; a password is guessed slowly. */
const LIMITS = {
  "/sign-in/anonymous": { window: 60, max: 120 },
  "/sign-up/email": { window: 60, max: 60 },
  "/sign-in/email": { window: 60, max: 30 },
  "/request-password-reset": { window: 60, max: 10 },
  "/change-password": { window: 60, max: 10 },
  "/delete-user": { window: 60, max: 10 },
  "/get-session": false,
} as const;

/** On one's own computer the two names of it are the same place. */
function originsOf(publicUrl: string): string[] {
  const url = new URL(publicUrl);
  if (url.hostname !== "localhost") return [publicUrl];
  return [publicUrl, `${url.protocol}//127.0.0.1${url.port && `:${url.port}`}`];
}

interface Proof {
  readonly user: { readonly email: string };
  readonly token: string;
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
