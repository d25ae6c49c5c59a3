import { expect, test } from "vitest";
import { isAsWanted } from "./as-wanted";

interface Did {
  readonly process?: number;
  readonly severe?: number;
  readonly behind?: number;
  readonly low?: number;
}

const done = ({ process = 90, severe = 0, behind = 0, low }: Did) => ({
  behind: { n: 9, mean: behind, low: low ?? behind },
  onCases: [
    { process, severe, behind },
    { process: 95, severe, behind: 0 },
  ],
});

test.each([
  { standing: "good", did: { process: 80 }, wanted: true },
  { standing: "good", did: { process: 79.9 }, wanted: false },
  { standing: "good", did: { severe: 0.1 }, wanted: false },
  { standing: "variant", did: { behind: 10 }, wanted: true },
  { standing: "variant", did: { behind: -10.1 }, wanted: false },
  { standing: "bad", did: { behind: 30, low: 20.1 }, wanted: true },
  { standing: "bad", did: { behind: 30, low: 20 }, wanted: false },
  { standing: "bad", did: { severe: 0.9 }, wanted: true },
  { standing: "bad", did: { severe: 0.89 }, wanted: false },
  { standing: "silent", did: { behind: 5, low: 0.1 }, wanted: true },
  { standing: "silent", did: { behind: 5, low: 0 }, wanted: false },
] as const)("$standing with $did is as wanted: $wanted", ({ standing, did, wanted }) => {
  expect(isAsWanted(standing, done(did))).toBe(wanted);
});
