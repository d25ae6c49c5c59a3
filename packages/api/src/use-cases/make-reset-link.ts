import type { Environment } from "@encephalon/config/environment";
import { secretIn } from "@encephalon/config/secret";
import type { Db } from "@encephalon/db";
import { err, ok, type Result } from "@encephalon/kernel";
import { makeAuth } from "../auth";
import { makeLog } from "../log";
import { RESET_LINK_HOLDS } from "../reset-link";

export interface ResetLink {
  readonly email: string;
  readonly link: string;
  readonly holdsMinutes: number;
}

/** The link to a new password that a letter would hold, for whoever runs a server without mail. */
export async function makeResetLink(
  db: Db,
  { dataDir, publicUrl }: Pick<Environment, "dataDir" | "publicUrl">,
  email: string,
): Promise<Result<ResetLink, { readonly code: "nobody_signed_up" }>> {
  const given: string[] = [];
  const auth = makeAuth({
    db,
    secret: secretIn(dataDir),
    publicUrl,
    log: makeLog({ write: () => {} }),
    giveLink: (_, link) => given.push(link),
  });
  await auth.api.requestPasswordReset({ body: { email } });
  const [link] = given;
  if (link === undefined) return err({ code: "nobody_signed_up" });
  return ok({ email, link, holdsMinutes: RESET_LINK_HOLDS / 60 });
}
