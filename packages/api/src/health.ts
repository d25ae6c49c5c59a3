import { type Db, isMigrated, schemaVersion } from "@encephalon/db";
import { SIM_VERSION } from "@encephalon/sim";
import manifest from "../package.json";

export const HEALTH_QUESTIONS = ["live", "ready", "versions"] as const;
export type HealthQuestion = (typeof HEALTH_QUESTIONS)[number];

export interface Health {
  readonly status: 200 | 503;
  readonly body: Readonly<Record<string, string | number | boolean>>;
}

interface Behind {
  readonly db: Db;
  readonly stopping: boolean;
}

/** For whoever watches the server: does it run, can it serve, what is it. */
export async function health({ db, stopping }: Behind, question: HealthQuestion): Promise<Health> {
  switch (question) {
    case "live":
      return { status: 200, body: { live: true } };
    case "ready":
      return readiness(db, stopping);
    case "versions":
      return { status: 200, body: await versions(db) };
  }
}

/** The database answers, and has the schema of this release. */
async function readiness(db: Db, stopping: boolean): Promise<Health> {
  if (stopping) return notReady("stopping");
  try {
    return (await isMigrated(db)) ? { status: 200, body: { ready: true } } : notReady("migrations");
  } catch {
    return notReady("database");
  }
}

const notReady = (because: "stopping" | "migrations" | "database"): Health => ({
  status: 503,
  body: { ready: false, because },
});

const versions = async (db: Db) => ({
  app: manifest.version,
  schema: await schemaVersion(db),
  simVersion: SIM_VERSION,
  node: process.versions.node,
  database: db.dialect,
});
