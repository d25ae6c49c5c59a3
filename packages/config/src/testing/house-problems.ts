import { declarationProblems, importProblems, packagesSeen, rowOf } from "./import-problems";
import type { Problem } from "./problem";
import { purityProblems } from "./purity-problems";
import { parseTree, type Syntax } from "./syntax";
import { isTest, readTree, type Tree, type Workspace } from "./workspace";

/** Every breach of the import table and of purity in the tree at `root`. */
export function houseProblems(root: string): readonly Problem[] {
  const tree = readTree(root);
  if (tree.workspaces.length === 0) return [nothingSeen("package.json", "no workspaces")];
  const syntax = parseTree(tree);
  return tree.workspaces.flatMap((workspace) => workspaceProblems(tree, workspace, syntax));
}

function workspaceProblems(tree: Tree, workspace: Workspace, syntax: Syntax): readonly Problem[] {
  const row = rowOf(workspace);
  const manifest = `${workspace.folder}/package.json`;
  if (!row) return [{ file: manifest, line: 1, rule: "not-in-the-table", text: workspace.name }];
  if (workspace.files.length === 0) return [nothingSeen(manifest, "no sources")];

  const sources = workspace.files.map((file) => ({ file, source: syntax.file(file) }));
  const seen = packagesSeen(sources.map(({ source }) => source));
  return [
    ...declarationProblems({ workspace, row }, seen),
    ...sources.flatMap(({ file, source }) => [
      ...importProblems({ tree, workspace, row, file, source }),
      ...(row.pure && !isTest(file) ? purityProblems(file, source, syntax.checker) : []),
    ]),
  ];
}

const nothingSeen = (file: string, text: string): Problem => ({
  file,
  line: 1,
  rule: "nothing-seen",
  text,
});
