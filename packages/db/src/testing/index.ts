export { tablesNaming } from "./contracts/rows-of";
export { losingConnection } from "./faulty";
export { madeUpCase } from "./made-up-case";
export { person, session } from "./people";
export { type PostgresServer, startPostgres } from "./postgres-server";
export { type TemporaryDb, temporaryDb } from "./temporary-db";
export { type TemporaryFolder, temporaryFolder } from "./temporary-folder";
