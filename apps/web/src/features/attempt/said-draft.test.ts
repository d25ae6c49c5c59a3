import { namedFindings } from "@encephalon/clinical";
import { actionSchema } from "@encephalon/model";
import { describe, expect, test } from "vitest";
import {
  lineOf,
  namedBy,
  offeredLines,
  readSaid,
  saidTexts,
  withLine,
  withoutLine,
  withText,
} from "./said-draft";

const PLATELETS = "Platelets below 150 ×10⁹/L";
const AWAKE = "GCS below 15 three hours after the last convulsion and sedative";
const VEIN = "Dense vein, or no flow in a vein of the brain";
const offered = (query: string, texts: readonly string[] = []) =>
  offeredLines({ ...readSaid(texts), query }).map(({ text }) => text);

describe("a side", () => {
  test("that was written in own words before there was a list is written again as it was", () => {
    const texts = [
      "Fever on arrival",
      "no focal sign, no shock",
      "platelets-low",
      `No ${PLATELETS}`,
    ];
    expect(saidTexts(readSaid(texts))).toEqual(texts);
  });

  test("keeps what still stands in the box", () => {
    expect(saidTexts({ ...readSaid([PLATELETS]), query: " she is pale " })).toEqual([
      PLATELETS,
      "she is pale",
    ]);
  });

  test("is what the action takes, however much was written", () => {
    const draft = Array.from({ length: 15 }, (_, i) => `${i} ${"long ".repeat(80)}`).reduce(
      withLine,
      readSaid([]),
    );
    const entries = [{ diagnosis: "ane", probability: 1 }];
    const action = { kind: "differential", entries, for: saidTexts(draft), against: [] };
    expect(actionSchema.safeParse(action).success).toBe(true);
  });

  test("tells its lines apart when one in the middle is gone", () => {
    const after = withLine(withoutLine(readSaid(["a", "b", "c"]), 1), "d");
    expect(saidTexts(after)).toEqual(["a", "c", "d"]);
    expect(new Set(after.lines.map(({ key }) => key)).size).toBe(3);
  });

  test("keeps own words in their box while they come to name a finding and go on", () => {
    const own = readSaid(["shoc"]);
    for (const text of ["shock", "shocked"]) {
      expect(withText(own, 0, text).lines).toEqual([{ key: 0, text, isOwn: true }]);
    }
    expect(withText(readSaid([PLATELETS]), 0, `Not: ${PLATELETS}`).lines[0]?.isOwn).toBe(false);
  });
});

describe("the list", () => {
  test("offers every finding to an empty box, in its order", () => {
    expect(offered("")).toEqual(namedFindings.map(({ name }) => name));
  });

  test.each([
    { query: "thrombocyt", first: PLATELETS },
    { query: "150 PLATE", first: PLATELETS },
    { query: "no thrombocyt", first: `Not: ${PLATELETS}` },
    { query: "not: plate", first: `Not: ${PLATELETS}` },
    { query: "shock", first: "Shock in the first 24 hours" },
    { query: "ct", first: "CT head normal within 6 hours of arrival" },
    { query: "she is pale", first: "she is pale" },
    { query: "no ", first: "Not: Ammonia above 100 µmol/L" },
    { query: "not aw", first: AWAKE },
    { query: "Not  Awake ", first: AWAKE },
    { query: "not: awake", first: `Not: ${AWAKE}` },
    { query: "no flow", first: VEIN },
    { query: "no vein", first: `Not: ${VEIN}` },
    { query: "no insula", first: "Not: MRI: insula or cingulate cortex, thalami normal" },
    { query: "without shock", first: "Not: Shock in the first 24 hours" },
  ])("$query is first of all $first", ({ query, first }) => {
    expect(offered(query)[0]).toBe(first);
    expect(offered(query).at(-1)).toBe(query.trim());
  });

  test("offers a finding first to its name and to each of its synonyms, and does not deny it", () => {
    const known = namedFindings.map(({ name, synonyms }) => [name, ...synonyms]);
    for (const words of known.flat()) {
      const meant = known.filter((each) => each.includes(words)).map(([name]) => name);
      expect(meant, words).toContain(offered(words)[0]);
    }
  });

  test.each([PLATELETS, `no ${PLATELETS}`])("does not offer again what %s names", (line) => {
    expect(offered("platelets", [line])).toEqual(["platelets"]);
  });
});

test.each([true, false])("a line that is picked names its finding; denied: %s", (denied) => {
  for (const { name } of namedFindings) {
    expect(namedBy(lineOf(name, denied))).toEqual({ name, denied });
  }
});
