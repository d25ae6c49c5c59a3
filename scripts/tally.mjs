import { existsSync, readFileSync } from "node:fs";

/**
 * @typedef {{ passed: number, failed: number }} Tally
 */

/** @type {Tally} */
export const PASSED = { passed: 1, failed: 0 };
/** @type {Tally} */
export const FAILED = { passed: 0, failed: 1 };

/** A check that counts as one. @param {number} code its exit code @returns {Tally} */
export const ofExit = (code) => (code === 0 ? PASSED : FAILED);

/**
 * What vitest counted. A file that could not be loaded is one failure, and so is a run that
 * ended badly without saying where, or counted nothing.
 *
 * @param {string} file its JSON report
 * @param {number} code its exit code
 * @returns {Tally}
 */
export function ofVitest(file, code) {
  const report = readReport(file);
  if (!report) return FAILED;
  /** @type {readonly { status: string, assertionResults: readonly unknown[] }[]} */
  const files = report.testResults;
  const unloaded = files.filter((f) => f.status === "failed" && f.assertionResults.length === 0);
  return honest(
    { passed: report.numPassedTests, failed: report.numFailedTests + unloaded.length },
    code,
  );
}

/**
 * What Playwright counted; a test that passed only when repeated has failed.
 *
 * @param {string} file its JSON report
 * @param {number} code its exit code
 * @returns {Tally}
 */
export function ofPlaywright(file, code) {
  const report = readReport(file);
  if (!report) return FAILED;
  const { expected, unexpected, flaky } = report.stats;
  return honest({ passed: expected, failed: unexpected + flaky }, code);
}

/** @param {readonly Tally[]} tallies @returns {Tally} */
export const sum = (tallies) => ({
  passed: tallies.reduce((total, { passed }) => total + passed, 0),
  failed: tallies.reduce((total, { failed }) => total + failed, 0),
});

/** @param {Tally} tally */
export const inWords = ({ passed, failed }) => `${passed} passed, ${failed} failed`;

/** @param {Tally} counted @param {number} code @returns {Tally} */
function honest(counted, code) {
  const isUnexplained = counted.failed === 0 && (code !== 0 || counted.passed === 0);
  return isUnexplained ? { ...counted, failed: 1 } : counted;
}

/** @param {string} file */
function readReport(file) {
  if (!existsSync(file)) return undefined;
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined; // a runner that died while it wrote
  }
}
