import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./places.mjs";

/**
 * Runs an installed package's command with this Node, on this terminal.
 *
 * @param {string} name of the package, or `package#command` where they differ
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: Record<string, string> }} [options]
 * @returns {Promise<number>} its exit code
 */
export function runTool(name, args, options) {
  const [owner = name, command = name] = name.split("#");
  const folder = join(ROOT, "node_modules", owner);
  const { bin } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const script = typeof bin === "string" ? bin : bin[command];
  return run(process.execPath, [join(folder, script), ...args], options);
}

/**
 * Runs npm: the one that runs this script, where there is one.
 *
 * @param {readonly string[]} args
 */
export function runNpm(args) {
  const script = process.env.npm_execpath;
  if (script?.endsWith(".js")) return run(process.execPath, [script, ...args]);
  return run("npm", args, { shell: process.platform === "win32" });
}

/**
 * Runs a program on this terminal.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: Record<string, string>, shell?: boolean }} [options]
 * @returns {Promise<number>} its exit code; 1 when it could not be run or was killed
 */
export function run(program, args, { cwd = ROOT, env = {}, shell = false } = {}) {
  const child = spawn(program, args, {
    cwd,
    env: { ...process.env, ...env },
    shell,
    stdio: "inherit",
  });
  // A Ctrl-C reaches the child too; it decides when to end, and this process ends after it.
  const wait = () => {};
  process.on("SIGINT", wait);
  const pass = () => child.kill("SIGTERM");
  process.on("SIGTERM", pass);
  return new Promise((resolve) => {
    const end = (/** @type {number} */ code) => {
      process.off("SIGINT", wait);
      process.off("SIGTERM", pass);
      resolve(code);
    };
    child.on("error", (error) => {
      console.error(`${program}: ${error.message}`);
      end(1);
    });
    child.on("close", (code) => end(code ?? 1));
  });
}
