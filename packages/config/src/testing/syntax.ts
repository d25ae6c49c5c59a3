import { join } from "node:path";
import ts from "typescript";
import type { Tree } from "./workspace";

/** Parsed sources, and a checker that knows the names that a file declares or imports itself. */
export interface Syntax {
  readonly file: (path: string) => ts.SourceFile;
  readonly checker: ts.TypeChecker;
}

/**
 * Parses every source of the tree, without any library: a name that then resolves to nothing is
 * a global of the engine or the platform.
 */
export function parseTree({ root, workspaces }: Tree): Syntax {
  const program = ts.createProgram({
    rootNames: workspaces.flatMap(({ files }) => files.map((file) => join(root, file))),
    options: {
      noLib: true,
      noResolve: true,
      types: [],
      allowJs: true,
      jsx: ts.JsxEmit.Preserve,
      target: ts.ScriptTarget.ESNext,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      moduleDetection: ts.ModuleDetectionKind.Force,
    },
  });
  return { checker: program.getTypeChecker(), file: (path) => parsed(program, join(root, path)) };
}

function parsed(program: ts.Program, path: string): ts.SourceFile {
  const source = program.getSourceFile(path);
  if (!source) throw new Error(`${path} was not parsed`);
  return source;
}

/** Every node of a file, parents first. */
export function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node;
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => {
    children.push(child);
  });
  for (const child of children) yield* nodesOf(child);
}

/** The 1-based line on which a node starts. */
export const lineOf = (node: ts.Node): number =>
  node.getSourceFile().getLineAndCharacterOfPosition(node.getStart()).line + 1;
