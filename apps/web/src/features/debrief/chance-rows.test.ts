import { expect, test } from "vitest";
import { chanceRows } from "./chance-rows";

const shares = (chances: Readonly<Record<string, number>>) =>
  Object.entries(chances).map(([id, probability]) => ({ id, probability }));
interface Row {
  readonly name: string;
  readonly mine: Readonly<Record<string, number>>;
  readonly theirs: Readonly<Record<string, number>>;
  readonly rows: readonly (readonly [string, number | null, number])[];
}
const many = Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`d${i}`, 0.05]));

test.each<Row>([
  {
    name: "the greater chance of the two comes first",
    mine: { hsv: 0.7, ane: 0.3 },
    theirs: { ane: 0.5, hsv: 0.1, sepsis: 0.4 },
    rows: [
      ["hsv", 0.7, 0.1],
      ["ane", 0.3, 0.5],
      ["sepsis", 0, 0.4],
    ],
  },
  {
    name: "nothing committed is no nought",
    mine: {},
    theirs: { ane: 1 },
    rows: [["ane", null, 1]],
  },
  {
    name: "less than one percent on both sides is left out",
    mine: { ane: 1, hsv: 0.009 },
    theirs: { ane: 0.99, sepsis: 0.01 },
    rows: [
      ["ane", 1, 0.99],
      ["sepsis", 0, 0.01],
    ],
  },
])("$name", ({ mine, theirs, rows }) => {
  const shown = chanceRows(shares(mine), shares(theirs), (id) => id);
  expect(shown.map((row) => [row.name, row.mine, row.theirs])).toEqual(rows);
});

test("of too many the learner's own stand, however little the chart gave them", () => {
  const shown = chanceRows(shares({ own: 1 }), shares(many), (id) => id);
  expect(shown).toHaveLength(8);
  expect(shown[0]?.key).toBe("own");
});
