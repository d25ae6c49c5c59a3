/** One row of the import table: what a package or an app may import of the others. */
export interface Row {
  readonly folder: string;
  readonly below: readonly string[];
  /** Test files alone may import these too: the goldens replay the cases. */
  readonly alsoInTests?: readonly string[];
  /** No clock, no input or output, no chance but by argument. */
  readonly pure?: boolean;
  /** The only third-party packages that a pure row may import. */
  readonly thirdParty?: readonly string[];
  /** Importable only where the bundle stays on the server or in a worker. */
  readonly offTheScreen?: readonly string[];
}

export const SCOPE = "@encephalon/";

const PURE = ["kernel", "clinical", "model", "sim", "scoring", "imaging", "content", "authoring"];
const ALL_BUT_UI = [...PURE, "db", "api", "config"];

/** The house: the table that `design.md` draws, kept here and held by a test. */
export const HOUSE: Readonly<Record<string, Row>> = {
  kernel: { folder: "packages/kernel", pure: true, below: [] },
  clinical: { folder: "packages/clinical", pure: true, below: ["kernel"] },
  model: {
    folder: "packages/model",
    pure: true,
    below: ["kernel", "clinical"],
    thirdParty: ["zod"],
  },
  sim: { folder: "packages/sim", pure: true, below: ["kernel", "clinical", "model"] },
  scoring: { folder: "packages/scoring", pure: true, below: ["kernel", "clinical", "model"] },
  imaging: { folder: "packages/imaging", pure: true, below: ["kernel", "model"] },
  content: {
    folder: "packages/content",
    pure: true,
    below: ["kernel", "clinical", "model"],
    alsoInTests: ["sim", "scoring"],
  },
  authoring: {
    folder: "packages/authoring",
    pure: true,
    below: ["kernel", "clinical", "model", "sim", "scoring", "imaging"],
    thirdParty: ["ml-levenberg-marquardt"],
  },
  db: { folder: "packages/db", below: ["kernel", "model"] },
  api: { folder: "packages/api", below: ALL_BUT_UI.filter((name) => name !== "api") },
  ui: { folder: "packages/ui", below: ["kernel", "clinical", "model"] },
  config: { folder: "packages/config", below: [] },
  web: {
    folder: "apps/web",
    below: ["api", "ui", "clinical", "model", "kernel", "sim", "imaging"],
    offTheScreen: ["sim", "imaging"],
  },
  cli: { folder: "apps/cli", below: ALL_BUT_UI },
  e2e: { folder: "e2e", below: ALL_BUT_UI },
};
