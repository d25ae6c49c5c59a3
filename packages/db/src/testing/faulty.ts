import type { Db } from "../db";

/** The connection is lost, once, before a list of writes is sent or after it was committed. */
export function losingConnection(db: Db, when: "before" | "after"): Db {
  let lost = false;
  const atomic: Db["atomic"] = async (build) => {
    if (lost) return db.atomic(build);
    lost = true;
    if (when === "after") await db.atomic(build);
    throw new Error("the connection was lost");
  };
  return { ...db, atomic };
}
