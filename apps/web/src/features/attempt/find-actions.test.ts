import { catalogue, findItem } from "@encephalon/clinical";
import { describe, expect, test } from "vitest";
import { findActions, groupActions } from "./find-actions";

const first = (query: string) => {
  const item = findActions(query, null)[0];
  return item && `${item.kind} ${item.id}`;
};

describe("the finder", () => {
  test.each([
    { name: "a name", query: "Lorazepam", found: "give lorazepam" },
    { name: "the start of a name", query: "loraz", found: "give lorazepam" },
    { name: "a trade name", query: "keppra", found: "give levetiracetam" },
    { name: "an abbreviation", query: "CXR", found: "order chest-x-ray" },
    { name: "the one that is ready first", query: "gluc", found: "order glucose-blood" },
    { name: "an id as scripts write it", query: "ct-venogram", found: "order ct-venogram" },
    { name: "two words in any order", query: "brain mri", found: "order mri-brain" },
    { name: "a verb and a thing", query: "call neurosurg", found: "call neurosurgery" },
    { name: "a verb that tells two apart", query: "decide intubation", found: "decide intubation" },
    { name: "the other of the two", query: "do intubation", found: "do intubation" },
    { name: "one slip of the finger", query: "lorazepan", found: "give lorazepam" },
    { name: "a letter too many", query: "mirdazolam", found: "give midazolam" },
    { name: "two letters changed about", query: "lorzaepam", found: "give lorazepam" },
    { name: "three letters", query: "fbc", found: "order full-blood-count" },
    { name: "two letters at the start of a later word", query: "ct", found: "order ct-head" },
    { name: "nothing like it", query: "xylophone", found: undefined },
  ])("$name: $query", ({ query, found }) => {
    expect(first(query)).toBe(found);
  });

  test.each([
    { typed: "gas", found: "order blood-gas-arterial" },
    { typed: "gas lactate", found: "order blood-gas-arterial" },
    { typed: "gas with lactate", found: "order blood-gas-arterial" },
    { typed: "lactate", found: "order blood-gas-arterial" },
    { typed: "abg", found: "order blood-gas-arterial" },
    { typed: "vbg", found: "order blood-gas-venous" },
    { typed: "bm", found: "order glucose-blood" },
    { typed: "u&e", found: "order urea-and-electrolytes" },
    { typed: "K", found: "order urea-and-electrolytes" },
    { typed: "lft", found: "order liver-function-tests" },
    { typed: "crp", found: "order crp" },
    { typed: "inr", found: "order coagulation-screen" },
    { typed: "influenza", found: "order viral-pcr-rapid" },
    { typed: "flu", found: "order viral-pcr-rapid" },
    { typed: "flu pcr", found: "order viral-pcr-rapid" },
    { typed: "blood culture", found: "order blood-culture" },
    { typed: "mri", found: "order mri-brain" },
    { typed: "eeg", found: "order eeg" },
    { typed: "lp", found: "do lumbar-puncture" },
    { typed: "tube", found: "do intubation" },
    { typed: "rsi", found: "do intubation" },
    { typed: "plex", found: "do plasma-exchange" },
    { typed: "bolus", found: "give saline-0-9" },
    { typed: "fluid bolus", found: "give saline-0-9" },
    { typed: "saline", found: "give saline-0-9" },
    { typed: "saline bolus", found: "give saline-0-9" },
    { typed: "ns", found: "give saline-0-9" },
    { typed: "iv fluids", found: "give saline-0-9" },
    { typed: "hypertonic", found: "give hypertonic-saline-3" },
    { typed: "3%", found: "give hypertonic-saline-3" },
    { typed: "3 % saline", found: "give hypertonic-saline-3" },
    { typed: "levetiracetam", found: "give levetiracetam" },
    { typed: "benzo", found: "give lorazepam" },
    { typed: "antibiotics", found: "give ceftriaxone" },
    { typed: "tamiflu", found: "give oseltamivir" },
    { typed: "steroids", found: "give methylprednisolone" },
    { typed: "methylpred", found: "give methylprednisolone" },
    { typed: "ivig", found: "give immunoglobulin" },
    { typed: "para", found: "give paracetamol" },
    { typed: "paracet", found: "give paracetamol" },
    { typed: "paracetamo", found: "give paracetamol" },
    { typed: "acetam", found: "give paracetamol" },
    { typed: "paracetamol lev", found: "order paracetamol-level" },
    { typed: "order para", found: "order paracetamol-level" },
    { typed: "valpro", found: "give valproate" },
    { typed: "hepar", found: "give heparin" },
    { typed: "leve", found: "give levetiracetam" },
    { typed: "transfer", found: "call retrieval" },
    { typed: "retrieve", found: "call retrieval" },
    { typed: "children's hospital", found: "call retrieval" },
    { typed: "transfer picu", found: "move picu" },
  ])("what people type at the bedside: $typed", ({ typed, found }) => {
    expect(first(typed)).toBe(found);
  });

  test("the name of an item, and its whole synonym, find it before all others", () => {
    for (const { name } of catalogue) expect(findActions(name, null)[0]?.name).toBe(name);
    for (const typed of catalogue.flatMap(({ synonyms }) => synonyms)) {
      const written = findActions(typed, null)[0];
      const words = [written?.name, ...(written?.synonyms ?? [])];
      expect(words.map((each) => each?.toLowerCase())).toContain(typed.toLowerCase());
    }
  });

  test.each([
    "saline bolus",
    "normal saline",
    "sodium chloride",
    "NaCl",
    "0.9 %",
    "bolus",
    "fluid bolus",
    "IV fluids",
  ])("the strong saline is not first while %s is typed, though it was given lately", (typed) => {
    const strong = findItem("hypertonic-saline-3", "give");
    if (!strong) throw new Error("The catalogue has 3 % saline.");
    for (let end = 1; end <= typed.length; end += 1) {
      const written = typed.slice(0, end);
      for (const query of [written, `give ${written}`]) {
        expect(findActions(query, null, [strong])[0], query).not.toBe(strong);
      }
    }
  });

  test("a drug stands before the test of its level, from three letters of its name or synonym on", () => {
    const levels = ["paracetamol-level", "valproate-level", "anti-xa-lmwh"];
    for (const drug of catalogue.filter(({ kind }) => kind === "give")) {
      for (const text of [drug.name, ...drug.synonyms]) {
        for (let end = 3; end <= text.length; end += 1) {
          const found = findActions(text.slice(0, end), null);
          if (found.includes(drug)) expect(levels, text.slice(0, end)).not.toContain(found[0]?.id);
        }
      }
    }
  });

  test("the rapid antigen stands behind the PCR, and the places of a child behind the call", () => {
    const five = (query: string) =>
      findActions(query, null)
        .slice(0, 5)
        .map(({ id }) => id);
    expect(five("influenza").slice(0, 2)).toEqual(["viral-pcr-rapid", "influenza-antigen"]);
    expect(five("transfer")).toEqual(["retrieval", "ward", "picu", "observation", "home"]);
    expect(findActions("transfer", "move").map(({ id }) => id)).toEqual(five("transfer").slice(1));
  });

  test("the name of a disease orders no test of its gene", () => {
    const genes = findActions("ane", null).filter(({ kind }) => kind === "order");
    expect(genes).toEqual([]);
  });

  test("three letters are looked for at the start of words only", () => {
    for (const item of findActions("ran", null)) {
      const written = [item.name, ...item.synonyms, item.id, item.group].join(" ").toLowerCase();
      expect(written).toMatch(/(^|[^a-z0-9])ran/);
    }
  });

  test("an empty query gives the whole of a picked kind", () => {
    const moves = findActions("", "move");
    expect(moves.map(({ id }) => id)).toEqual(["ward", "picu", "observation", "home"]);
  });

  test("a picked kind hides the others", () => {
    expect(findActions("intubation", "do").every(({ kind }) => kind === "do")).toBe(true);
  });

  test("groups keep every item once, the best match's kind first", () => {
    const found = findActions("lumbar", null);
    const groups = groupActions(found, false);
    expect(groups.flatMap(({ items }) => items)).toHaveLength(found.length);
    expect(groups[0]?.by).toBe(found[0]?.kind);
  });
});
