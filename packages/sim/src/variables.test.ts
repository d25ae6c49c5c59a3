import { describe, expect, test } from "vitest";
import { VECTOR_LENGTH } from "./drug-table";
import { CELLS, outOfBounds, VARIABLES, VARIABLES_IN_ROWS } from "./variables";
import { V } from "./vector";

test("the places of the variables run from 0 without a gap", () => {
  const places = Object.values(V);
  expect(places).toEqual(places.map((_, index) => index));
});

test("every variable has a row, and every row a variable", () => {
  expect(Object.keys(VARIABLES).toSorted()).toEqual(Object.keys(V).toSorted());
});

test("every cell of the vector has its row", () => {
  expect(CELLS).toHaveLength(VECTOR_LENGTH);
  expect(CELLS[V.sodium]?.name).toBe("sodium");
});

describe("a row", () => {
  test.each(Object.entries({ ...VARIABLES, ...VARIABLES_IN_ROWS }))(
    "%s has a unit, a meaning and a width",
    (_, { unit, low, high, meaning }) => {
      expect(unit).not.toBe("");
      expect(meaning).not.toBe("");
      expect(high).toBeGreaterThan(low);
    },
  );
});

test.each([
  { name: "inside", value: 140, found: [] },
  { name: "on the edge", value: 185, found: [] },
  { name: "over it", value: 186, found: ["sodium is 186"] },
  { name: "not a number", value: Number.NaN, found: ["sodium is NaN"] },
])("$name", ({ value, found }) => {
  const x = Float64Array.from(CELLS, ({ variable }) => variable.low);
  x[V.sodium] = value;
  expect(outOfBounds(x)).toEqual(found);
});
