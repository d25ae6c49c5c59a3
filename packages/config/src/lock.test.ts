import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  completeLock,
  hostsIn,
  LOCKS,
  type LockEntry,
  missingPlatforms,
  platformOf,
} from "./lock.mjs";

const held = {
  "package-lock.json": ["packages/kernel", "node_modules/typescript"],
  "apps/cli/lighthouse/package-lock.json": ["node_modules/lighthouse"],
};

describe.each(LOCKS)("%s", (path) => {
  const lock = JSON.parse(readFileSync(new URL(`../../../${path}`, import.meta.url), "utf8"));

  test("holds its packages", () => {
    expect(Object.keys(lock.packages)).toEqual(expect.arrayContaining(held[path]));
  });

  test("names the packages of every platform; else run `npm run -w @encephalon/config lock`", () => {
    expect(Object.keys(missingPlatforms(lock))).toEqual([]);
  });

  test("names no address that a package was downloaded from", () => {
    expect(hostsIn(lock)).toEqual([]);
  });
});

type Entries = Record<string, LockEntry>;

describe("an incomplete lock", () => {
  const tool = { version: "1.0.0", optionalDependencies: { "tool-darwin-arm64": "1.0.0" } };
  const darwin = { version: "1.0.0", os: ["darwin"], cpu: ["arm64"], optional: true };

  test.each<{ name: string; packages: Entries; missing: Entries }>([
    {
      name: "misses a platform",
      packages: { "node_modules/tool": tool },
      missing: { "node_modules/tool-darwin-arm64": darwin },
    },
    {
      name: "finds it beside",
      packages: { "node_modules/tool": tool, "node_modules/tool-darwin-arm64": darwin },
      missing: {},
    },
    {
      name: "finds it within",
      packages: {
        "node_modules/tool": tool,
        "node_modules/tool/node_modules/tool-darwin-arm64": darwin,
      },
      missing: {},
    },
    {
      name: "asks for no range",
      packages: {
        "node_modules/tool": { ...tool, optionalDependencies: { fsevents: "^2.3.0" } },
      },
      missing: {},
    },
    {
      name: "keeps two versions apart",
      packages: {
        "node_modules/tool": tool,
        "node_modules/old": { ...tool, optionalDependencies: { "tool-darwin-arm64": "0.9.0" } },
      },
      missing: {
        "node_modules/tool-darwin-arm64": darwin,
        "node_modules/old/node_modules/tool-darwin-arm64": { ...darwin, version: "0.9.0" },
      },
    },
  ])("$name", ({ packages, missing }) => {
    expect(missingPlatforms({ packages })).toEqual(missing);
    expect(missingPlatforms(completeLock({ packages }))).toEqual({});
  });

  test("loses the address it was downloaded from, and keeps its links", () => {
    const packages = {
      "node_modules/a": { version: "1.0.0", resolved: "https://packages.example/a.tgz" },
      "node_modules/b": { resolved: "packages/b", link: true },
    };
    expect(hostsIn({ packages })).toEqual(["node_modules/a"]);
    expect(completeLock({ packages }).packages).toEqual({
      "node_modules/a": { version: "1.0.0" },
      "node_modules/b": { resolved: "packages/b", link: true },
    });
  });
});

test.each([
  { name: "@biomejs/cli-win32-x64", platform: { os: ["win32"], cpu: ["x64"] } },
  { name: "@turbo/windows-64", platform: { os: ["win32"], cpu: ["x64"] } },
  { name: "@turbo/darwin-arm64", platform: { os: ["darwin"], cpu: ["arm64"] } },
  {
    name: "@next/swc-linux-x64-musl",
    platform: { os: ["linux"], cpu: ["x64"], libc: ["musl"] },
  },
  {
    name: "@tailwindcss/oxide-linux-arm-gnueabihf",
    platform: { os: ["linux"], cpu: ["arm"], libc: ["glibc"] },
  },
  { name: "@tailwindcss/oxide-wasm32-wasi", platform: { cpu: ["wasm32"] } },
])("$name states its platform", ({ name, platform }) => {
  expect(platformOf(name)).toEqual(platform);
});
