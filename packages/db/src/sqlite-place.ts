import { resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** A file of SQLite, and whether it is to be read alone. */
export interface SqlitePlace {
  readonly file: string;
  readonly readonly: boolean;
}

/** What `file:…` names, with `?mode=ro` or without; undefined for any other URL. */
export function sqlitePlace(url: string): SqlitePlace | undefined {
  if (!url.startsWith("file:")) return undefined;
  const [place = "", ...parameters] = url.split("?");
  if (parameters.length > 0 && parameters.join("?") !== "mode=ro")
    throw new Error("file:… takes no parameter after a ? but mode=ro");
  const file = place.startsWith("file:/")
    ? fileURLToPath(place)
    : resolve(place.slice("file:".length));
  return { file, readonly: parameters.length > 0 };
}
