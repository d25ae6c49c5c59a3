import ts from "typescript";
import { lineOf, nodesOf } from "./syntax";

export interface Import {
  /** What is imported, as written; undefined where it is computed. */
  readonly specifier: string | undefined;
  readonly line: number;
}

/** All that a file imports, in whichever of the language's ways, types included. */
export function importsOf(source: ts.SourceFile): readonly Import[] {
  const written = [...nodesOf(source)].flatMap((node) => {
    const target = targetOf(node);
    return target ? [{ specifier: textOf(target), line: lineOf(node) }] : [];
  });
  const directives = [...source.typeReferenceDirectives, ...source.referencedFiles];
  return [...written, ...directives.map(({ fileName }) => ({ specifier: fileName, line: 1 }))];
}

function targetOf(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isExternalModuleReference(node)) return node.expression;
  if (ts.isImportTypeNode(node)) return node.argument;
  if (ts.isCallExpression(node) && isLoading(node.expression)) return node.arguments[0];
  return undefined;
}

/** `import(…)`, `require(…)`, `require.resolve(…)`. */
function isLoading(callee: ts.Expression): boolean {
  if (callee.kind === ts.SyntaxKind.ImportKeyword) return true;
  const base = ts.isPropertyAccessExpression(callee) ? callee.expression : callee;
  return ts.isIdentifier(base) && base.text === "require";
}

function textOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isLiteralTypeNode(node)) return textOf(node.literal);
  return undefined;
}
