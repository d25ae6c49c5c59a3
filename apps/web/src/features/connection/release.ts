import "server-only";

import { readFileSync } from "node:fs";

let known: string | undefined;

/** The build that this server runs, as Next.js named it; its scripts are found under this name alone. */
export function release(): string {
  known ??=
    process.env.NODE_ENV === "production" ? readFileSync(".next/BUILD_ID", "utf8") : "development";
  return known;
}
