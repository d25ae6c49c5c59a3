import { ok } from "@encephalon/kernel";
import { appendAction } from "../append-action";
import { connect } from "../connect";

/** Run as a process of its own: appends, says each number once it is acknowledged, and never stops by itself. */
const [, , url = "", attemptId = "", learner = ""] = process.argv;
const db = await connect(url);
for (let after = 0; ; after++) {
  const action = { kind: "wait", minutes: 1 } as const;
  const request = { attemptId, learner, actionId: `a${after}`, after, action };
  const got = await appendAction<never>(db, request, async () =>
    ok({ events: [], clock: after, ended: null }),
  );
  if (!got.ok) throw new Error(got.error.code);
  process.stdout.write(`${got.value.row.number}\n`);
}
