import { expect, test } from "vitest";
import { missingPackages } from "./install-missing.mjs";

const next = { version: "16.0.0" };

/** @typedef {import("./install-missing.mjs").Packages} Packages */
/** @type {readonly { name: string, locked: Packages, installed: Packages, missing: string[] }[]} */
const ROWS = [
  {
    name: "is what is not there",
    locked: { "node_modules/next": next },
    installed: {},
    missing: ["node_modules/next"],
  },
  {
    name: "is another version",
    locked: { "node_modules/next": next },
    installed: { "node_modules/next": { version: "15.0.0" } },
    missing: ["node_modules/next"],
  },
  {
    name: "is nothing when all is there",
    locked: { "node_modules/next": next },
    installed: { "node_modules/next": next },
    missing: [],
  },
  {
    name: "is not a package for another platform",
    locked: { "node_modules/swc-darwin": { ...next, optional: true } },
    installed: {},
    missing: [],
  },
  {
    name: "is not this repository's own",
    locked: { "": {}, "packages/kernel": next, "node_modules/@encephalon/kernel": { link: true } },
    installed: {},
    missing: [],
  },
];

test.each(ROWS)("missing $name", ({ locked, installed, missing }) => {
  expect(missingPackages(locked, installed)).toEqual(missing);
});
