export type AccountProblem =
  | "credentials"
  | "password"
  | "signedIn"
  | "signedOut"
  | "link"
  | "taken"
  | "invalid"
  | "long"
  | "origin"
  | "often"
  | "lost"
  | "wrong";

export type AccountAnswer =
  | { readonly ok: true }
  | { readonly ok: false; readonly problem: AccountProblem };

/** Refusals that a status alone does not tell apart. */
const PROBLEMS: Readonly<Record<string, AccountProblem>> = {
  INVALID_PASSWORD: "password",
  INVALID_TOKEN: "link",
  USER_NOT_FOUND: "link",
  UNAUTHORIZED: "signedOut",
  ANONYMOUS_USERS_CANNOT_SIGN_IN_AGAIN_ANONYMOUSLY: "signedIn",
  PASSWORD_TOO_LONG: "long",
  INVALID_ORIGIN: "origin",
  MISSING_OR_NULL_ORIGIN: "origin",
};

/** What went wrong, from the code of the answer if it has one of ours, else from its status. */
export function problemOf(status: number, code?: string): AccountProblem {
  const known = code === undefined ? undefined : PROBLEMS[code];
  if (known) return known;
  switch (status) {
    case 400:
      return "invalid";
    case 401:
    case 403:
      return "credentials";
    case 409:
    case 422:
      return "taken";
    case 429:
      return "often";
    default:
      return "wrong";
  }
}

async function post(path: string, body: object): Promise<AccountAnswer> {
  try {
    const answer = await fetch(`/api/auth/${path}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    if (answer.ok) return { ok: true };
    return { ok: false, problem: problemOf(answer.status, await codeOf(answer)) };
  } catch {
    return { ok: false, problem: "lost" }; // no answer came: the request may have
  }
}

/** An answer that is not JSON, as of a proxy, has no code. */
async function codeOf(answer: Response): Promise<string | undefined> {
  const body: unknown = await answer.json().catch(() => null);
  const hasCode = typeof body === "object" && body !== null && "code" in body;
  return hasCode && typeof body.code === "string" ? body.code : undefined;
}

/** Who is a guest already, by another tab, is as much of one. */
export async function signInAsGuest(): Promise<AccountAnswer> {
  const answer = await post("sign-in/anonymous", {});
  return !answer.ok && answer.problem === "signedIn" ? { ok: true } : answer;
}

export const signIn = (email: string, password: string) =>
  post("sign-in/email", { email, password });

export const signUp = (name: string, email: string, password: string) =>
  post("sign-up/email", { name, email, password });

export const signOut = () => post("sign-out", {});

/** Other browsers are signed out by it. */
export const changePassword = (currentPassword: string, newPassword: string) =>
  post("change-password", { currentPassword, newPassword, revokeOtherSessions: true });

export const requestLink = (email: string) => post("request-password-reset", { email });

/** The proof is what stands in the link. */
export const choosePassword = (token: string, newPassword: string) =>
  post("reset-password", { token, newPassword });

export const deleteGuest = () => post("delete-anonymous-user", {});

export const deleteUser = (password: string) => post("delete-user", { password });
