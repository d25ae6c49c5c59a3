import { isBuiltin } from "node:module";
import { posix } from "node:path";
import type ts from "typescript";
import { HOUSE, type Row, SCOPE } from "./house";
import { type Import, importsOf } from "./imports";
import type { Problem, Rule } from "./problem";
import { isOffTheShelf, isTest, type Tree, type Workspace } from "./workspace";

interface Place {
  readonly tree: Tree;
  readonly workspace: Workspace;
  readonly row: Row;
  readonly file: string;
  readonly source: ts.SourceFile;
}

/** What one file imports against the table, past a door, or without declaring it. */
export function importProblems(place: Place): readonly Problem[] {
  return importsOf(place.source).flatMap((found) =>
    breaches(place, found).map(([rule, text]) => ({
      file: place.file,
      line: found.line,
      rule,
      text,
    })),
  );
}

type Breach = readonly [rule: Rule, text: string];

function breaches(place: Place, { specifier }: Import): readonly Breach[] {
  if (specifier === undefined) {
    return place.row.pure && !isTest(place.file)
      ? [["input-output", "an import whose target is computed"]]
      : [];
  }
  if (specifier.startsWith(".") || specifier.startsWith("/")) return strayed(place, specifier);
  if (specifier.startsWith("@/")) return [];
  if (specifier.startsWith("#")) return ofItself(place, specifier);
  if (isBuiltin(specifier)) return ofPlatform(place, specifier);
  if (specifier.startsWith(SCOPE)) return ofHouse(place, specifier);
  return ofOthers(place, specifier);
}

function strayed({ workspace, file }: Place, specifier: string): readonly Breach[] {
  const target = posix.join(posix.dirname(file), specifier);
  const isHome = !specifier.startsWith("/") && target.startsWith(`${workspace.folder}/`);
  const isRoot = workspace.name === `${SCOPE}config` && target.startsWith("scripts/");
  return isHome || isRoot ? [] : [["past-the-door", `${specifier} leaves ${workspace.folder}`]];
}

/** A file of its own by a name that its package.json gives it. */
const ofItself = ({ workspace }: Place, specifier: string): readonly Breach[] =>
  workspace.ownNames.includes(specifier)
    ? []
    : [["undeclared", `${specifier} in ${workspace.name}`]];

const ofPlatform = ({ row, file }: Place, specifier: string): readonly Breach[] =>
  row.pure && !isTest(file) ? [["input-output", specifier]] : [];

function ofHouse(place: Place, specifier: string): readonly Breach[] {
  const { tree, workspace, row, file, source } = place;
  const name = packageOf(specifier);
  const short = name.slice(SCOPE.length);
  const allowed = isTest(file) ? [...row.below, ...(row.alsoInTests ?? [])] : row.below;
  const found: Breach[] = [];
  if (name !== workspace.name) {
    if (!allowed.includes(short)) found.push(["wrong-package", specifier]);
    found.push(...undeclared(place, name));
  }
  if (!isDoor(tree, name, specifier)) found.push(["past-the-door", specifier]);
  if (row.offTheScreen?.includes(short) && !staysOffTheScreen(file, source)) {
    found.push(["on-the-screen", `${specifier} outside a worker or a server-only file`]);
  }
  return found;
}

function ofOthers(place: Place, specifier: string): readonly Breach[] {
  const { row, file } = place;
  const name = packageOf(specifier);
  const isForeign = row.pure && !isTest(file) && !row.thirdParty?.includes(name);
  return [...(isForeign ? [["third-party", name] as const] : []), ...undeclared(place, name)];
}

function undeclared({ tree, workspace, file }: Place, name: string): readonly Breach[] {
  const declared = isOffTheShelf(file)
    ? [
        ...workspace.dependencies,
        ...workspace.devDependencies,
        ...tree.rootManifest.devDependencies,
      ]
    : workspace.dependencies;
  return declared.includes(name) ? [] : [["undeclared", `${name} in ${workspace.name}`]];
}

/** `@scope/name/door` and `name/door` without the door. */
function packageOf(specifier: string): string {
  const parts = specifier.split("/");
  return parts.slice(0, specifier.startsWith("@") ? 2 : 1).join("/");
}

function isDoor({ workspaces }: Tree, name: string, specifier: string): boolean {
  const target = workspaces.find((workspace) => workspace.name === name);
  return target === undefined || target.exports.includes(`.${specifier.slice(name.length)}`);
}

const staysOffTheScreen = (file: string, source: ts.SourceFile): boolean =>
  isTest(file) ||
  file.endsWith(".worker.ts") ||
  importsOf(source).some(({ specifier }) => specifier === "server-only");

/** What the package.json files of the tree say against the table, or without need. */
export function declarationProblems(
  { workspace, row }: Pick<Place, "workspace" | "row">,
  seen: ReadonlySet<string>,
): readonly Problem[] {
  const inTests = [...row.below, ...(row.alsoInTests ?? [])];
  const file = `${workspace.folder}/package.json`;
  const check = (name: string, allowed: readonly string[]): readonly Problem[] => {
    if (!name.startsWith(SCOPE)) return [];
    if (!allowed.includes(name.slice(SCOPE.length))) {
      return [{ file, line: 1, rule: "declared-against-the-table", text: name }];
    }
    return seen.has(name) ? [] : [{ file, line: 1, rule: "declared-in-vain", text: name }];
  };
  return [
    ...workspace.dependencies.flatMap((name) => check(name, row.below)),
    ...workspace.devDependencies.flatMap((name) => check(name, inTests)),
  ];
}

/** The packages, of this house or another's, that a workspace's files import. */
export const packagesSeen = (sources: readonly ts.SourceFile[]): ReadonlySet<string> =>
  new Set(
    sources
      .flatMap(importsOf)
      .flatMap(({ specifier }) => (specifier === undefined ? [] : [packageOf(specifier)])),
  );

export const rowOf = (workspace: Workspace): Row | undefined =>
  Object.values(HOUSE).find(({ folder }) => folder === workspace.folder);
