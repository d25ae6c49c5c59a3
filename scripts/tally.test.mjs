import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { inWords, ofExit, ofPlaywright, ofVitest, sum } from "./tally.mjs";

const folder = mkdtempSync(join(tmpdir(), "tally-"));
let reports = 0;

afterAll(() => rmSync(folder, { recursive: true }));

/** @param {unknown} report @returns {string} */
function written(report) {
  reports += 1;
  const file = join(folder, `${reports}.json`);
  if (report !== undefined) {
    writeFileSync(file, typeof report === "string" ? report : JSON.stringify(report));
  }
  return file;
}

const ran = { status: "passed", assertionResults: [{}] };
const unloaded = { status: "failed", assertionResults: [] };

test.each([
  {
    name: "all passed",
    report: { numPassedTests: 7, numFailedTests: 0, testResults: [ran] },
    code: 0,
    tally: { passed: 7, failed: 0 },
  },
  {
    name: "some failed",
    report: { numPassedTests: 7, numFailedTests: 2, testResults: [ran] },
    code: 1,
    tally: { passed: 7, failed: 2 },
  },
  {
    name: "a file did not load",
    report: { numPassedTests: 7, numFailedTests: 0, testResults: [ran, unloaded] },
    code: 1,
    tally: { passed: 7, failed: 1 },
  },
  {
    name: "the run ended badly without saying where",
    report: { numPassedTests: 7, numFailedTests: 0, testResults: [ran] },
    code: 1,
    tally: { passed: 7, failed: 1 },
  },
  {
    name: "nothing ran",
    report: { numPassedTests: 0, numFailedTests: 0, testResults: [] },
    code: 0,
    tally: { passed: 0, failed: 1 },
  },
  { name: "no report", report: undefined, code: 0, tally: { passed: 0, failed: 1 } },
  { name: "half a report", report: '{"numPassed', code: 0, tally: { passed: 0, failed: 1 } },
])("vitest: $name", ({ report, code, tally }) => {
  expect(ofVitest(written(report), code)).toEqual(tally);
});

test.each([
  { name: "all passed", expected: 3, unexpected: 0, flaky: 0, code: 0, failed: 0 },
  { name: "one failed", expected: 3, unexpected: 1, flaky: 0, code: 1, failed: 1 },
  { name: "one passed when repeated", expected: 3, unexpected: 0, flaky: 1, code: 0, failed: 1 },
  { name: "the server did not start", expected: 0, unexpected: 0, flaky: 0, code: 1, failed: 1 },
])("Playwright: $name", ({ expected, unexpected, flaky, code, failed }) => {
  const file = written({ stats: { expected, unexpected, flaky, skipped: 0 } });
  expect(ofPlaywright(file, code)).toEqual({ passed: expected, failed });
});

test("the line at the end adds up the stages", () => {
  expect(inWords(sum([ofExit(0), ofExit(2), { passed: 40, failed: 0 }]))).toBe(
    "41 passed, 1 failed",
  );
});
