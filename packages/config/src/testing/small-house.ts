import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** Files by path; a text, or a value to be written as JSON. */
export type Files = Readonly<Record<string, unknown>>;

const workspace = (name: string, dependencies: readonly string[] = []) => ({
  name: `@encephalon/${name}`,
  exports: { ".": "./src/index.ts" },
  dependencies: Object.fromEntries(dependencies.map((dependency) => [dependency, "1.0.0"])),
});

/** A house of four with nothing wrong in it. */
const SOUND: Files = {
  "package.json": { name: "small-house", workspaces: ["packages/*", "apps/*"] },
  "packages/kernel/package.json": workspace("kernel"),
  "packages/kernel/src/index.ts": "export const twice = (n: number): number => Math.trunc(2 * n);",
  "packages/model/package.json": workspace("model", ["@encephalon/kernel", "zod"]),
  "packages/model/src/index.ts":
    'import { twice } from "@encephalon/kernel";\nimport { z } from "zod";\n' +
    "export const schema = z.number().transform(twice);",
  "packages/sim/package.json": workspace("sim", ["@encephalon/kernel"]),
  "packages/sim/src/index.ts": 'export * from "@encephalon/kernel";',
  "packages/sim/src/inner.ts": "export const inner = 1;",
  "apps/web/package.json": workspace("web", ["@encephalon/model"]),
  "apps/web/src/page.tsx": 'export { schema } from "@encephalon/model";',
};

/** Writes a small house into a new folder, with some files added or changed; gives its root. */
export function smallHouse(changes: Files = {}): string {
  const root = mkdtempSync(join(tmpdir(), "house-"));
  for (const [path, content] of Object.entries({ ...SOUND, ...changes })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(
      join(root, path),
      typeof content === "string" ? content : JSON.stringify(content),
    );
  }
  return root;
}

/** The package.json of the small house's sim, declaring these dependencies. */
export const simDeclaring = (...dependencies: readonly string[]): Files => ({
  "packages/sim/package.json": workspace("sim", ["@encephalon/kernel", ...dependencies]),
});
