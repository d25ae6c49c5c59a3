import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";

interface Manifest {
  readonly name: string;
  readonly exports: readonly string[];
  /** `#names` of files of its own; one that led elsewhere would be a dependency in disguise. */
  readonly ownNames: readonly string[];
  readonly dependencies: readonly string[];
  readonly devDependencies: readonly string[];
}

/** A package or an app as it stands on disk. */
export interface Workspace extends Manifest {
  /** Relative to the root, with forward slashes. */
  readonly folder: string;
  readonly files: readonly string[];
}

export interface Tree {
  readonly root: string;
  readonly rootManifest: Manifest;
  readonly workspaces: readonly Workspace[];
}

const SOURCE = /\.(ts|tsx|mts|cts|js|jsx|mjs|cjs)$/;
const NOT_OURS = new Set(["node_modules", ".next", ".turbo", "migrations", "coverage"]);

/** Everything under `root` that the workspaces of its package.json name. */
export function readTree(root: string): Tree {
  const { workspaces } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    workspaces: readonly string[]; // our own package.json; a missing list throws below
  };
  const folders = workspaces.flatMap((pattern) => foldersOf(root, pattern));
  return {
    root,
    rootManifest: readManifest(root),
    workspaces: folders.map((folder) => ({
      ...readManifest(join(root, folder)),
      folder,
      files: sourcesUnder(join(root, folder)).map((file) => slashed(relative(root, file))),
    })),
  };
}

/** Files that never ship: tests, test builders, and the settings of tools beside `src`. */
export const isOffTheShelf = (file: string): boolean =>
  isTest(file) || file.includes("/src/testing/") || !file.includes("/src/");

export const isTest = (file: string): boolean => /\.(test|spec|bench)\.[cm]?[jt]sx?$/.test(file);

function foldersOf(root: string, pattern: string): readonly string[] {
  const candidates = pattern.endsWith("/*") ? children(root, dirname(pattern)) : [pattern];
  return candidates.filter((folder) => existsSync(join(root, folder, "package.json")));
}

function children(root: string, folder: string): readonly string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder)).map((name) => `${folder}/${name}`);
}

function readManifest(folder: string): Manifest {
  const raw = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  return {
    name: raw.name,
    exports: Object.keys(raw.exports ?? {}),
    ownNames: Object.keys(raw.imports ?? {}).filter((name) => leadsHome(raw.imports[name])),
    dependencies: Object.keys(raw.dependencies ?? {}),
    devDependencies: Object.keys(raw.devDependencies ?? {}),
  };
}

/** A target, or one for each condition. */
const leadsHome = (target: unknown): boolean =>
  typeof target === "string"
    ? target.startsWith("./")
    : Object.values(target ?? { nowhere: "" }).every(leadsHome);

function sourcesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return NOT_OURS.has(entry.name) ? [] : sourcesUnder(path);
    return SOURCE.test(entry.name) && entry.name !== "next-env.d.ts" ? [path] : [];
  });
}

const slashed = (path: string): string => path.split(sep).join("/");
