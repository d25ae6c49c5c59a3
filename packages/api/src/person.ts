import { type Role, roleSchema } from "@encephalon/db";
import type { Auth } from "./auth";

/** Who asks: a guest or somebody who has signed up. */
export interface Person {
  readonly id: string;
  readonly kind: "guest" | "user";
  readonly name: string;
  readonly email: string;
  readonly role: Role;
}

export interface Recognised {
  readonly person: Person | undefined;
  /** Cookies that a session in use sends back, so that it goes on. */
  readonly cookies: readonly string[];
}

/**
 * The person behind a request's cookie, if its session is still good. A session goes on only where its
 * cookie can go back too: else the browser's would run out while ours goes on.
 */
export async function recognise(
  auth: Auth,
  headers: Headers,
  { goesOn }: { readonly goesOn: boolean },
): Promise<Recognised> {
  if (!headers.has("cookie")) return { person: undefined, cookies: [] };
  const found = await (goesOn ? prolonged(auth, headers) : asItIs(auth, headers));
  const cookies = found.headers?.getSetCookie() ?? [];
  const user = found.response?.user;
  if (!user) return { person: undefined, cookies };
  const { id, name, email } = user;
  const kind = user.isAnonymous ? "guest" : "user";
  return { person: { id, kind, name, email, role: roleSchema.parse(user.role) }, cookies };
}

const asItIs = (auth: Auth, headers: Headers) =>
  auth.api.getSession({ headers, query: { disableRefresh: true }, returnHeaders: true });

/** A database that takes nothing cannot prolong a session: it is as good as before. */
async function prolonged(auth: Auth, headers: Headers): ReturnType<typeof asItIs> {
  try {
    return await auth.api.getSession({ headers, returnHeaders: true });
  } catch {
    return asItIs(auth, headers);
  }
}
