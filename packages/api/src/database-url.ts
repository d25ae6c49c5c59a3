import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Environment } from "@encephalon/config/environment";

/** The database that the settings name, or the one in the data folder. */
export const databaseUrl = ({
  databaseUrl: url,
  dataDir,
}: Pick<Environment, "databaseUrl" | "dataDir">): string =>
  url ?? pathToFileURL(join(dataDir, "encephalon.db")).href;
