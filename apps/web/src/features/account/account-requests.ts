export type AccountProblem = "credentials" | "taken" | "invalid" | "often" | "lost" | "wrong";

type Answer = { readonly ok: true } | { readonly ok: false; readonly problem: AccountProblem };

/** What went wrong, from the status of the answer. */
export function problemOf(status: number): AccountProblem {
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

async function post(path: string, body: object): Promise<Answer> {
  try {
    const { ok, status } = await fetch(`/api/auth/${path}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    return ok ? { ok } : { ok, problem: problemOf(status) };
  } catch {
    return { ok: false, problem: "lost" }; // fetch rejects only when no answer came
  }
}

export const signInAsGuest = () => post("sign-in/anonymous", {});

export const signIn = (email: string, password: string) =>
  post("sign-in/email", { email, password });

export const signUp = (name: string, email: string, password: string) =>
  post("sign-up/email", { name, email, password });

export const signOut = () => post("sign-out", {});
