import type { Role } from "@encephalon/db";
import { openProcedure, router } from "../trpc";

/** Who the browser is to us. */
export interface Me {
  readonly kind: "nobody" | "guest" | "user";
  readonly name?: string;
  readonly email?: string;
  readonly role: Role;
}

export const accountRouter = router({
  me: openProcedure.query(({ ctx: { person } }): Me => {
    if (!person) return { kind: "nobody", role: "learner" };
    const { kind, name, email, role } = person;
    return kind === "guest" ? { kind, role } : { kind, name, email, role };
  }),

  /** The ways to a new password. */
  ways: openProcedure.query(({ ctx }) => ({ mail: ctx.sendsMail })),
});
