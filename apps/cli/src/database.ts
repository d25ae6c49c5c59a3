import { existsSync } from "node:fs";
import { backupsFolder, databaseUrl } from "@encephalon/api";
import { type Environment, readEnvironment } from "@encephalon/config/environment";
import { connect, type Db, ExplainedError, sayingWhy, sqlitePlace } from "@encephalon/db";
import { err, ok, type Result } from "@encephalon/kernel";
import type { World } from "./command";
import { type Failure, failure } from "./failure";

/** The server's own database, as the settings name it. */
export interface Database {
  readonly db: Db;
  /** Where the server keeps its backups. */
  readonly backups: string;
  /** The server's own. */
  readonly settings: Environment;
}

interface Need {
  /** False for what may begin with a database that is not there yet. */
  readonly mustExist: boolean;
}

/** Opens the database, uses it, and closes it whatever happens. */
export async function withDatabase<T>(
  world: World,
  { mustExist }: Need,
  use: (database: Database) => Promise<Result<T, Failure>>,
): Promise<Result<T, Failure>> {
  const settings = settingsOf(world);
  if (!settings.ok) return settings;
  const url = databaseUrl(settings.value);
  const file = sqlitePlace(url)?.file;
  if (mustExist && file !== undefined && !existsSync(file)) return err(missing(file));
  const db = await opened(url);
  if (!db.ok) return db;
  try {
    return await sayingWhy(url, () =>
      use({ db: db.value, backups: backupsFolder(settings.value), settings: settings.value }),
    );
  } catch (error) {
    return err(explained(error));
  } finally {
    await db.value.close();
  }
}

/** Throws what is no caller's business to mend. */
function explained(error: unknown): Failure {
  if (error instanceof ExplainedError) return failure(error.reason, error.message);
  throw error;
}

function settingsOf({ variables, root, calledFrom }: World): Result<Environment, Failure> {
  const read = readEnvironment(variables, { root, calledFrom });
  return read.ok ? ok(read.value) : err(failure("wrong_setting", read.error.join("\n")));
}

const missing = (file: string): Failure =>
  failure(
    "no_database",
    `There is no database at ${file}. Run npm start or npm run seed first, or name its folder with DATA_DIR.`,
  );

async function opened(url: string): Promise<Result<Db, Failure>> {
  try {
    return ok(await connect(url));
  } catch (error) {
    if (error instanceof ExplainedError) return err(explained(error));
    const why = error instanceof Error ? error.message || error.name : String(error);
    return err(failure("database_not_opened", `The database cannot be opened: ${why}`));
  }
}
