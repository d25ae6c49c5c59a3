import { expect, test } from "vitest";
import { catalogue } from "./catalogue";

const named = (typed: string): readonly string[] => {
  const words = typed.toLowerCase();
  return catalogue
    .filter(({ name, synonyms }) =>
      [name, ...synonyms].some((each) => each.toLowerCase() === words),
    )
    .map(({ id }) => id);
};

// What people type at the bedside, and the item that must be among those offered.
test.each([
  ["PLEX", "plasma-exchange"],
  ["LP", "lumbar-puncture"],
  ["Ammonul", "sodium-benzoate-phenylacetate"],
  ["BM", "glucose-blood"],
  ["VBG", "blood-gas-venous"],
  ["CTV", "ct-venogram"],
  ["MRV", "mr-venogram"],
  ["LMWH", "enoxaparin"],
  ["UFH", "heparin"],
  ["NAC", "acetylcysteine"],
  ["vitamin B1", "thiamine"],
  ["D10", "glucose-10"],
  ["Hartmann's", "ringer-lactate"],
  ["Plasma-Lyte", "balanced-crystalloid"],
  ["IVMP", "methylprednisolone"],
  ["steroid taper", "prednisolone"],
  ["acyclovir", "aciclovir"],
  ["epinephrine", "adrenaline"],
  ["acetaminophen", "paracetamol"],
  ["NAI survey", "skeletal-survey"],
  ["retinal haemorrhage check", "retinal-examination"],
  ["child protection", "safeguarding"],
  ["dialysis team", "nephrology"],
  ["surgeon", "surgery"],
  ["debridement", "source-control"],
  ["zero protein", "stop-protein"],
  ["HD", "haemodialysis"],
  ["CVVH", "crrt"],
  ["DNC", "brain-death-testing"],
  ["SNOD", "donation-team"],
] as const)("%s offers %s", (typed, id) => {
  expect(named(typed)).toContain(id);
});
