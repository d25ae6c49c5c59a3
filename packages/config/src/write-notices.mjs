// Run after every change of dependencies: `npm run -w @encephalon/config notices`.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { shippedPackages } from "./notices.mjs";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const { packages } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));

/** The first copyright line of a package's licence file. @param {string} path */
function copyrightIn(path) {
  const folder = join(root, path);
  const file = readdirSync(folder).find((name) => /^(licen[cs]e|copying)/i.test(name));
  const text = file ? readFileSync(join(folder, file), "utf8") : "";
  const line = text.split("\n").find((l) => /^\W*copyright\s+(\(c\)|©|\d)/i.test(l)) ?? "";
  return line.replace(/[|*#]/g, "").trim();
}

const rows = shippedPackages(packages).map(
  ({ path, name, version, license }) =>
    `| ${name} | ${version} | ${license} | ${copyrightIn(path)} |`,
);
const file = join(root, "THIRD-PARTY-NOTICES.md");
const [kept] = readFileSync(file, "utf8").split("## Packages");
const table = ["| package | version | licence | copyright |", "| --- | --- | --- | --- |", ...rows];
writeFileSync(
  file,
  `${kept}## Packages

Installed with the product; each package's full licence text is in its folder under \`node_modules\`.
Builds of a package for one platform have their parent's licence, but for \`@img/sharp-libvips-*\`,
which comes with Next.js and is LGPL-3.0-or-later, used as an unchanged shared library.

${table.join("\n")}
`,
);
console.log(`THIRD-PARTY-NOTICES.md: ${rows.length} packages`);
