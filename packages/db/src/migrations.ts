import generated from "../migrations/all.json";

/** The statements of each migration, oldest first. */
export type Migrations = readonly (readonly string[])[];

/** As drizzle-kit generated them; `npm run generate` writes the file. */
export const MIGRATIONS: Readonly<Record<"sqlite" | "postgres", Migrations>> = generated;
