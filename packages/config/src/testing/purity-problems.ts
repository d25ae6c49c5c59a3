import ts from "typescript";
import type { Problem, Rule } from "./problem";
import { lineOf, nodesOf } from "./syntax";

/** Exact in every engine; for the rest there is the kernel's portable mathematics. */
const EXACT = new Set("sqrt abs floor ceil round trunc min max imul fround".split(" "));

/** The language itself: nothing here reads a clock, a device, a locale or chance. */
const LANGUAGE = new Set(
  `undefined NaN Infinity Object Array Number String Boolean Symbol BigInt Map Set WeakMap WeakSet
  Error RangeError TypeError SyntaxError AggregateError JSON RegExp Promise Proxy Reflect
  ArrayBuffer DataView Int8Array Uint8Array Uint8ClampedArray Int16Array Uint16Array Int32Array
  Uint32Array Float32Array Float64Array BigInt64Array BigUint64Array Iterator
  isNaN isFinite parseInt parseFloat arguments`.split(/\s+/),
);

const KNOWN: Readonly<Partial<Record<Rule, ReadonlySet<string>>>> = {
  clock: new Set(
    `Date Temporal performance setTimeout setInterval setImmediate clearTimeout clearInterval
    queueMicrotask requestAnimationFrame`.split(/\s+/),
  ),
  "input-output": new Set(
    `process console fetch require module exports Buffer XMLHttpRequest WebSocket Worker
    localStorage sessionStorage indexedDB document window navigator location
    __dirname __filename`.split(/\s+/),
  ),
  chance: new Set(["crypto", "Crypto"]),
  locale: new Set(["Intl"]),
};

/** What a source of a pure package reads of the clock, the world, chance, or inexact mathematics. */
export function purityProblems(
  file: string,
  source: ts.SourceFile,
  checker: ts.TypeChecker,
): readonly Problem[] {
  return [...nodesOf(source)].flatMap((node) => {
    const found = ofOperator(node) ?? ofProperty(node) ?? ofGlobal(node, checker);
    return found ? [{ file, line: lineOf(node), rule: found[0], text: found[1] }] : [];
  });
}

type Breach = readonly [rule: Rule, text: string];

function ofOperator(node: ts.Node): Breach | undefined {
  if (node.kind === ts.SyntaxKind.AsteriskAsteriskToken) return ["mathematics", "**"];
  if (node.kind === ts.SyntaxKind.AsteriskAsteriskEqualsToken) return ["mathematics", "**="];
  if (ts.isMetaProperty(node) && node.keywordToken === ts.SyntaxKind.ImportKeyword) {
    return ["input-output", "import.meta"];
  }
  return undefined;
}

/** `x.localeCompare`, `x["toLocaleString"]`, `const { toLocaleString } = x`. */
function ofProperty(node: ts.Node): Breach | undefined {
  const name = propertyRead(node);
  return name === "localeCompare" || name?.startsWith("toLocale") ? ["locale", name] : undefined;
}

function propertyRead(node: ts.Node): string | undefined {
  if (ts.isPropertyAccessExpression(node)) return node.name.text;
  if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression)) {
    return node.argumentExpression.text;
  }
  if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) return boundName(node);
  return undefined;
}

function boundName({ propertyName, name }: ts.BindingElement): string | undefined {
  const key = propertyName ?? name;
  return ts.isIdentifier(key) || ts.isStringLiteralLike(key) ? key.text : undefined;
}

function ofGlobal(node: ts.Node, checker: ts.TypeChecker): Breach | undefined {
  if (!ts.isIdentifier(node) || !isReference(node) || isDeclaredHere(node, checker)) {
    return undefined;
  }
  if (node.text === "Math") return ts.isPartOfTypeNode(node) ? undefined : ofMath(node);
  for (const [rule, names] of Object.entries(KNOWN)) {
    if (names.has(node.text)) return [rule as Rule, node.text]; // the keys of KNOWN are rules
  }
  if (LANGUAGE.has(node.text) || isType(node)) return undefined;
  return ["global", node.text];
}

/** `Math.sqrt` and its exact kin; any other use of `Math` hides which function is called. */
function ofMath(node: ts.Identifier): Breach | undefined {
  const names = namesReadOf(node);
  if (names === undefined) return ["mathematics", "Math as a value"];
  const inexact = names.filter((name) => !EXACT.has(name));
  if (inexact.length === 0) return undefined;
  const rule = inexact.includes("random") ? "chance" : "mathematics";
  return [rule, inexact.map((name) => `Math.${name}`).join(", ")];
}

function namesReadOf(node: ts.Identifier): readonly string[] | undefined {
  const { parent } = node;
  const isBase =
    (ts.isPropertyAccessExpression(parent) || ts.isElementAccessExpression(parent)) &&
    parent.expression === node;
  if (isBase) {
    const name = propertyRead(parent);
    return name === undefined ? undefined : [name];
  }
  if (ts.isVariableDeclaration(parent) && ts.isObjectBindingPattern(parent.name)) {
    const names = parent.name.elements.map((element) =>
      element.dotDotDotToken ? undefined : boundName(element),
    );
    return names.every((name) => name !== undefined) ? names : undefined;
  }
  return undefined;
}

/** Whether an identifier stands for a variable or a type, not for a property or a label. */
function isReference(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isQualifiedName(parent)) return parent.left === node;
  if (ts.isShorthandPropertyAssignment(parent)) return true;
  if (ts.isExportSpecifier(parent)) return !parent.parent.parent.moduleSpecifier;
  if (ts.isImportSpecifier(parent) || ts.isBindingElement(parent)) {
    return ts.isBindingElement(parent) && parent.initializer === node;
  }
  if (ts.isLabeledStatement(parent) || ts.isBreakOrContinueStatement(parent)) return false;
  if (ts.isMetaProperty(parent) || ts.isJsxAttribute(parent)) return false;
  const isName = "name" in parent && parent.name === node;
  return !isName;
}

/** Whether the name is the file's own or imported; an ambient declaration only names a global. */
function isDeclaredHere(node: ts.Identifier, checker: ts.TypeChecker): boolean {
  const symbol = ts.isShorthandPropertyAssignment(node.parent)
    ? checker.getShorthandAssignmentValueSymbol(node.parent)
    : checker.getSymbolAtLocation(node);
  return (symbol?.declarations ?? []).some((declared) => !isAmbient(declared) || isBrand(declared));
}

const isAmbient = (declared: ts.Declaration): boolean =>
  (ts.getCombinedModifierFlags(declared) & ts.ModifierFlags.Ambient) !== 0;

/** `declare const unit: unique symbol`: a type's mark, absent at run time. */
const isBrand = (declared: ts.Declaration): boolean =>
  ts.isVariableDeclaration(declared) &&
  declared.type !== undefined &&
  ts.isTypeOperatorNode(declared.type);

const isType = (node: ts.Identifier): boolean =>
  ts.isPartOfTypeNode(node) ||
  ts.isTypeReferenceNode(node.parent) ||
  (ts.isExpressionWithTypeArguments(node.parent) && ts.isPartOfTypeNode(node.parent)) ||
  ts.isQualifiedName(node.parent);
