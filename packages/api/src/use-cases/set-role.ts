import { type Db, type Role, setRole as setRoleOf } from "@encephalon/db";
import { err, ok, type Result } from "@encephalon/kernel";

/** Makes somebody who has signed up a learner, an educator or an admin. */
export async function setRole(
  db: Db,
  { email, role }: { readonly email: string; readonly role: Role },
): Promise<Result<{ email: string; role: Role }, { readonly code: "nobody_signed_up" }>> {
  const found = await setRoleOf(db, email, role);
  return found ? ok({ email, role }) : err({ code: "nobody_signed_up" });
}
