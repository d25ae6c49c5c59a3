/**
 * Reading and completing `package-lock.json`.
 *
 * npm leaves a platform's package out of the lock when the registry in use did not offer it, and a
 * newer `npm ci` then refuses the lock. What is missing is named by `missingPlatforms`, with the
 * platform read off its name; `npm run` needs no registry for that.
 */

/**
 * @typedef {{ version?: string, resolved?: string, link?: boolean, optional?: boolean,
 *   os?: string[], cpu?: string[], libc?: string[],
 *   dependencies?: Record<string, string>, optionalDependencies?: Record<string, string> }} LockEntry
 * @typedef {{ packages: Record<string, LockEntry> }} Lock
 */

/** The project's own, and that of the tool which `bench pages` installs for itself. */
export const LOCKS = /** @type {const} */ ([
  "package-lock.json",
  "apps/cli/lighthouse/package-lock.json",
]);

const EXACT = /^\d+\.\d+\.\d+(-[\w.-]+)?$/;

/** @type {readonly (readonly [RegExp, string])[]} */
const SYSTEMS = [
  [/darwin/, "darwin"],
  [/win32|windows/, "win32"],
  [/android/, "android"],
  [/freebsd/, "freebsd"],
  [/openbsd/, "openbsd"],
  [/netbsd/, "netbsd"],
  [/sunos/, "sunos"],
  [/linux/, "linux"],
];

/** @type {readonly (readonly [RegExp, string])[]} */
const PROCESSORS = [
  [/wasm32/, "wasm32"],
  [/arm64|aarch64/, "arm64"],
  [/arm/, "arm"],
  [/ia32/, "ia32"],
  [/riscv64/, "riscv64"],
  [/ppc64/, "ppc64"],
  [/s390x/, "s390x"],
  [/loong64/, "loong64"],
  [/x64|-64/, "x64"],
];

/** @type {readonly (readonly [RegExp, string])[]} */
const C_LIBRARIES = [
  [/musl/, "musl"],
  [/linux.*gnu/, "glibc"],
];

/**
 * The platform that a package name such as `@next/swc-linux-x64-musl` states.
 *
 * @param {string} name
 * @returns {Pick<LockEntry, "os" | "cpu" | "libc">}
 */
export function platformOf(name) {
  /** @param {readonly (readonly [RegExp, string])[]} table */
  const read = (table) => table.find(([pattern]) => pattern.test(name))?.[1];
  const [os, cpu, libc] = [read(SYSTEMS), read(PROCESSORS), read(C_LIBRARIES)];
  return { ...(os && { os: [os] }), ...(cpu && { cpu: [cpu] }), ...(libc && { libc: [libc] }) };
}

/**
 * Optional dependencies with an exact version that the lock does not hold.
 *
 * @param {Lock} lock
 * @returns {Record<string, LockEntry>} by the path at which they belong
 */
export function missingPlatforms({ packages }) {
  /** @type {Record<string, LockEntry>} */
  const missing = {};
  for (const [path, { optionalDependencies = {} }] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      if (!EXACT.test(version) || isReachable(packages, path, name)) continue;
      const top = `node_modules/${name}`;
      const place = missing[top] && missing[top].version !== version ? `${path}/${top}` : top;
      missing[place] = { version, ...platformOf(name), optional: true };
    }
  }
  return missing;
}

/**
 * Whether `name` is found from the package at `path`, as Node looks it up: inward out.
 *
 * @param {Lock["packages"]} packages
 * @param {string} path
 * @param {string} name
 * @returns {boolean}
 */
function isReachable(packages, path, name) {
  const place = path === "" ? `node_modules/${name}` : `${path}/node_modules/${name}`;
  if (packages[place]) return true;
  if (path === "") return false;
  const outer = path.lastIndexOf("/node_modules/");
  return isReachable(packages, outer < 0 ? "" : path.slice(0, outer), name);
}

/**
 * The lock with every platform named and no download address, its packages in npm's order.
 *
 * @param {Lock} lock
 * @returns {Lock}
 */
export function completeLock(lock) {
  const entries = Object.entries({ ...lock.packages, ...missingPlatforms(lock) });
  const sorted = entries.sort(([a], [b]) => a.localeCompare(b, "en"));
  return { ...lock, packages: Object.fromEntries(sorted.map(([p, e]) => [p, withoutHost(e)])) };
}

/** Paths in the lock whose package names the address it was downloaded from. @param {Lock} lock */
export const hostsIn = ({ packages }) =>
  Object.entries(packages)
    .filter(([, { resolved }]) => resolved?.includes("://"))
    .map(([path]) => path);

/** @param {LockEntry} entry @returns {LockEntry} */
function withoutHost(entry) {
  if (!entry.resolved?.includes("://")) return entry;
  const { resolved: _, ...rest } = entry;
  return rest;
}
