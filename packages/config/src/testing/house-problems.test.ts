import { rmSync } from "node:fs";
import { afterEach, describe, expect, test } from "vitest";
import { houseProblems } from "./house-problems";
import { type Files, simDeclaring, smallHouse } from "./small-house";

const roots: string[] = [];

afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true });
});

function rulesBroken(changes: Files): readonly string[] {
  const root = smallHouse(changes);
  roots.push(root);
  return houseProblems(root).map(({ rule, text }) => `${rule}: ${text}`);
}

const inSim = (text: string): Files => ({ "packages/sim/src/mistake.ts": text });
const inWeb = (text: string): Files => ({ "apps/web/src/mistake.ts": text });

test("a sound house has no problems", () => {
  expect(rulesBroken({})).toEqual([]);
});

test("a problem says where it is", () => {
  const root = smallHouse(inSim("\nexport const now = Date.now();"));
  roots.push(root);
  expect(houseProblems(root)).toEqual([
    { file: "packages/sim/src/mistake.ts", line: 2, rule: "clock", text: "Date" },
  ]);
});

describe("imports", () => {
  const wrong = [
    "wrong-package: @encephalon/model",
    "undeclared: @encephalon/model in @encephalon/sim",
  ].map((text) => text.replace("model", "scoring"));

  test.each([
    { name: "a statement", text: 'import { judge } from "@encephalon/scoring";' },
    { name: "a type", text: 'import type { Verdict } from "@encephalon/scoring";' },
    { name: "a side effect", text: 'import "@encephalon/scoring";' },
    { name: "a re-export", text: 'export { judge } from "@encephalon/scoring";' },
    { name: "a re-export of all", text: 'export * as s from "@encephalon/scoring";' },
    { name: "a call", text: 'export const s = () => import("@encephalon/scoring");' },
    { name: "a type in place", text: 'export type V = import("@encephalon/scoring").Verdict;' },
    { name: "an assignment", text: 'import s = require("@encephalon/scoring");\nexport { s };' },
  ])("of a wrong package are seen as $name", ({ text }) => {
    expect(rulesBroken(inSim(text))).toEqual(wrong);
  });

  test.each([
    { name: "a comment", text: '// import "@encephalon/scoring";\nexport {};' },
    { name: "a string", text: "export const text = 'import \"@encephalon/scoring\"';" },
  ])("are not seen in $name", ({ text }) => {
    expect(rulesBroken(inSim(text))).toEqual([]);
  });

  test.each([
    {
      name: "past a door",
      text: 'export { twice } from "@encephalon/kernel/src/index";',
      broken: ["past-the-door: @encephalon/kernel/src/index"],
    },
    {
      name: "past a door by a path",
      text: 'export { twice } from "../../kernel/src/index";',
      broken: ["past-the-door: ../../kernel/src/index leaves packages/sim"],
    },
    {
      name: "of a foreign package",
      text: 'export { z } from "zod";',
      broken: ["third-party: zod", "undeclared: zod in @encephalon/sim"],
    },
    {
      name: "of the platform",
      text: 'export { readFileSync } from "node:fs";',
      broken: ["input-output: node:fs"],
    },
    {
      name: "of the platform, without its prefix",
      text: 'export type { Stats } from "fs";',
      broken: ["input-output: fs"],
    },
    {
      name: "with a computed target",
      text: "export const load = (name: string) => import(name);",
      broken: ["input-output: an import whose target is computed"],
    },
  ])("$name are refused", ({ text, broken }) => {
    expect(rulesBroken(inSim(text))).toEqual(broken);
  });

  test("by a name of its own are for what its package.json leads home", () => {
    const naming = (halved: string) => ({
      ...inSim('export { length } from "#length";'),
      "packages/sim/package.json": {
        ...(simDeclaring()["packages/sim/package.json"] as object), // a package.json
        imports: { "#length": { halved, default: "./src/index.ts" } },
      },
    });
    expect(rulesBroken(naming("./src/inner.ts"))).toEqual([]);
    expect(rulesBroken(naming("zod"))).toEqual(["undeclared: #length in @encephalon/sim"]);
  });

  test("of a declared but forbidden package break the table twice", () => {
    const changes = {
      ...simDeclaring("@encephalon/scoring"),
      ...inSim('import "@encephalon/scoring";'),
    };
    expect(rulesBroken(changes)).toEqual([
      "declared-against-the-table: @encephalon/scoring",
      "wrong-package: @encephalon/scoring",
    ]);
  });

  test("an allowed package still has to be declared", () => {
    expect(rulesBroken(inSim('export type { Case } from "@encephalon/model";'))).toEqual([
      "undeclared: @encephalon/model in @encephalon/sim",
    ]);
  });

  test("a declared package has to be seen", () => {
    expect(rulesBroken(simDeclaring("@encephalon/model"))).toEqual([
      "declared-in-vain: @encephalon/model",
    ]);
  });

  test("the simulator stays off the screen", () => {
    const broken = rulesBroken(inWeb('import "@encephalon/sim";'));
    expect(broken).toContain(
      "on-the-screen: @encephalon/sim outside a worker or a server-only file",
    );
  });

  test("a package without sources is not taken as sound", () => {
    const changes = { "packages/scoring/package.json": { name: "@encephalon/scoring" } };
    expect(rulesBroken(changes)).toEqual(["nothing-seen: no sources"]);
  });

  test("a house without workspaces is not taken as sound", () => {
    expect(rulesBroken({ "package.json": { workspaces: [] } })).toEqual([
      "nothing-seen: no workspaces",
    ]);
  });

  test("a package outside the table is refused", () => {
    const changes = {
      "packages/extra/package.json": { name: "@encephalon/extra" },
      "packages/extra/src/index.ts": "export {};",
    };
    expect(rulesBroken(changes)).toEqual(["not-in-the-table: @encephalon/extra"]);
  });
});

describe("a pure package", () => {
  test.each([
    { text: "export const t = Date.now();", broken: "clock: Date" },
    { text: "export const t = new Date(0);", broken: "clock: Date" },
    { text: "export let t: Date;", broken: "clock: Date" },
    { text: "export const clocks = { Date };", broken: "clock: Date" },
    { text: "const { now } = Date;\nexport { now };", broken: "clock: Date" },
    { text: "export const t = performance.now();", broken: "clock: performance" },
    { text: "setTimeout(() => 1, 1);", broken: "clock: setTimeout" },
    { text: "export const t = globalThis.Date;", broken: "global: globalThis" },
    { text: 'export const t = globalThis["Date"].now();', broken: "global: globalThis" },
    { text: 'export const t = eval("Date");', broken: "global: eval" },
    { text: 'export const t = new Function("return 1");', broken: "global: Function" },
    {
      text: "declare const performance: number;\nexport const t = performance;",
      broken: "clock: performance",
    },
    { text: "console.log(1);", broken: "input-output: console" },
    { text: "export const e = process.env;", broken: "input-output: process" },
    { text: 'export const e = fetch("x");', broken: "input-output: fetch" },
    { text: "export const e = import.meta.url;", broken: "input-output: import.meta" },
    { text: "export const r = Math.random();", broken: "chance: Math.random" },
    { text: "export const r = crypto.randomUUID();", broken: "chance: crypto" },
    { text: "export const y = Math.exp(1);", broken: "mathematics: Math.exp" },
    { text: 'export const y = Math["exp"](1);', broken: "mathematics: Math.exp" },
    { text: "const { exp } = Math;\nexport { exp };", broken: "mathematics: Math.exp" },
    {
      text: "const { exp: e, sqrt } = Math;\nexport { e, sqrt };",
      broken: "mathematics: Math.exp",
    },
    {
      text: "const { sqrt, ...rest } = Math;\nexport { rest, sqrt };",
      broken: "mathematics: Math as a value",
    },
    { text: "const m = Math;\nexport { m };", broken: "mathematics: Math as a value" },
    {
      text: 'const n = "exp" as const;\nexport const y = Math[n](1);',
      broken: "mathematics: Math as a value",
    },
    { text: "export const y = (x: number) => x ** 2;", broken: "mathematics: **" },
    { text: "export let y = 2;\ny **= 2;", broken: "mathematics: **=" },
    { text: "export const i = new Intl.NumberFormat();", broken: "locale: Intl" },
    { text: 'export const c = "a".localeCompare("b");', broken: "locale: localeCompare" },
    { text: "export const s = (1).toLocaleString();", broken: "locale: toLocaleString" },
    {
      text: 'const { toLocaleUpperCase } = "a";\nexport { toLocaleUpperCase };',
      broken: "locale: toLocaleUpperCase",
    },
  ])("may not hold $text", ({ text, broken }) => {
    expect(rulesBroken(inSim(text))).toEqual([broken]);
  });

  test.each([
    { name: "exact mathematics", text: "export const y = Math.sqrt(2) + Math.max(1, 2);" },
    { name: "exact mathematics by another name", text: "const { sqrt } = Math;\nexport { sqrt };" },
    {
      name: "a parameter named like a global",
      text: "export const f = (process: string) => process;",
    },
    {
      name: "a property named like a global",
      text: "export const f = (x: { Date: 1 }) => x.Date;",
    },
    { name: "a key named like a global", text: "export const x = { process: 1, Date: 2 };" },
    { name: "a function of its own", text: "function fetch() {}\nfetch();" },
    {
      name: "a mark of a type",
      text: "declare const u: unique symbol;\nexport type Q = { [u]: 1 };",
    },
    { name: "the language", text: "export const m = new Map([[1, new Float64Array(2)]]);" },
    { name: "a type of the language", text: "export type R = Readonly<Record<string, 1>>;" },
    { name: "a type parameter", text: "export const id = <T,>(x: T): T => x;" },
    { name: "words in a comment", text: "// Date.now(), Math.exp, x ** 2\nexport {};" },
    { name: "words in a string", text: 'export const s = "Date.now() ** Math.exp";' },
  ])("may hold $name", ({ text }) => {
    expect(rulesBroken(inSim(text))).toEqual([]);
  });

  test("may use a clock and the disk in its tests", () => {
    const text = 'import "node:fs";\nexport const t = Date.now();';
    expect(rulesBroken({ "packages/sim/src/a.test.ts": text })).toEqual([]);
  });

  test("other packages may use a clock", () => {
    expect(rulesBroken(inWeb("export const t = Date.now();"))).toEqual([]);
  });
});
