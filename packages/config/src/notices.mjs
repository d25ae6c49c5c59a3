/**
 * What ships with the product, and under which licence, read off `package-lock.json`.
 *
 * @typedef {{ version?: string, license?: string, link?: boolean, resolved?: string, os?: string[], cpu?: string[],
 *   dependencies?: Record<string, string>, optionalDependencies?: Record<string, string> }} Entry
 * @typedef {Readonly<Record<string, Entry>>} Packages
 * @typedef {{ path: string, name: string, version: string, license: string }} Shipped
 */

/** Licences that ask for no more than a notice, and the weak copyleft of fonts. */
export const ACCEPTED = new Set([
  "0BSD",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "CC-BY-4.0",
  "ISC",
  "MIT",
  "MIT-0",
  "OFL-1.1",
  "Python-2.0",
  "Unlicense",
]);

/**
 * Every package that the workspaces depend on, directly or not, outside development. Builds of a
 * package for one platform go with their parent.
 *
 * @param {Packages} packages
 * @returns {readonly Shipped[]} by name and version
 */
export function shippedPackages(packages) {
  /** @type {Set<string>} */
  const reached = new Set();
  /** @param {string} path */
  const reach = (path) => {
    const entry = packages[path];
    if (!entry || reached.has(path) || entry.os || entry.cpu) return;
    reached.add(path);
    const wanted = { ...entry.dependencies, ...entry.optionalDependencies };
    for (const name of Object.keys(wanted)) {
      const place = placeOf(packages, path, name);
      if (place) reach(place);
    }
  };
  for (const path of Object.keys(packages)) if (isWorkspace(path)) reach(path);
  return [...reached].flatMap((path) => shipped(packages, path)).sort(byName);
}

/** @param {string} path */
const isWorkspace = (path) => path !== "" && !path.includes("node_modules/");

/**
 * Where a package finds another, as Node looks it up: inward out.
 *
 * @param {Packages} packages
 * @param {string} path
 * @param {string} name
 * @returns {string | undefined}
 */
function placeOf(packages, path, name) {
  const place = path === "" ? `node_modules/${name}` : `${path}/node_modules/${name}`;
  if (packages[place]) return place;
  if (path === "") return undefined;
  const outer = path.lastIndexOf("/node_modules/");
  return placeOf(packages, outer < 0 ? "" : path.slice(0, outer), name);
}

/** @param {Packages} packages @param {string} path @returns {readonly Shipped[]} */
function shipped(packages, path) {
  const { version = "", license = "not stated", link } = packages[path] ?? {};
  if (isWorkspace(path) || link) return [];
  const name = path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
  return [{ path, name, version, license }];
}

/** @param {Shipped} a @param {Shipped} b */
const byName = (a, b) => (`${a.name}@${a.version}` < `${b.name}@${b.version}` ? -1 : 1);
