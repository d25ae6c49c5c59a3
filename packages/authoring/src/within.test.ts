import { expect, test } from "vitest";
import { isWithin } from "./within";

test.each([
  { name: "temperature", tabled: 39, simulated: 39.6, within: true },
  { name: "temperature", tabled: 39, simulated: 39.61, within: false },
  { name: "gcs", tabled: 9, simulated: 7, within: true },
  { name: "gcs", tabled: 9, simulated: 6, within: false },
  { name: "ph-blood", tabled: 7.31, simulated: 7.41, within: true },
  { name: "ph-blood", tabled: 7.31, simulated: 7.42, within: false },
  { name: "ferritin", tabled: 640, simulated: 1280, within: true },
  { name: "ferritin", tabled: 640, simulated: 320, within: true },
  { name: "ferritin", tabled: 640, simulated: 1281, within: false },
  { name: "ferritin", tabled: 640, simulated: 319, within: false },
  { name: "base-excess", tabled: -8, simulated: -12, within: true },
  { name: "base-excess", tabled: -8, simulated: -12.1, within: false },
  { name: "base-excess", tabled: 0, simulated: 1, within: true },
  { name: "base-excess", tabled: 0, simulated: 1.1, within: false },
] as const)("$name: $simulated against $tabled is within: $within", (row) => {
  expect(isWithin(row.name, row.tabled, row.simulated)).toBe(row.within);
});
