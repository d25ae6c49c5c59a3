import { expect, test } from "vitest";
import { eegReport } from "./eeg-report";
import { arrive, having, madeUpChild } from "./testing";

const child = arrive(madeUpChild());

test.each([
  { name: "awake", state: { arousal: 1 }, says: /^No seizures\. Background normal/ },
  { name: "in coma", state: { arousal: 0.12 }, says: /^No seizures\. Diffuse slowing/ },
  { name: "in the deepest coma", state: { arousal: 0.07 }, says: /^No seizures\. .*suppressed/ },
  {
    name: "in a seizure of the deepest coma",
    state: { arousal: 0.07, electrographic: 1 },
    says: /electrographic seizures\. Diffuse slowing/,
  },
])("an EEG $name", ({ state, says }) => {
  const { x, presentation } = having(child, state);
  expect(eegReport(x, presentation.child).report).toMatch(says);
});
