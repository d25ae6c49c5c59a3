import { expect, test } from "vitest";
import { rows } from "./rows";
import { KEPT_BACK, LEAST_COVARIATES, MIXED, NOT_KEPT_BACK } from "./series";

test("a series with a mixture of its own has three covariates or more", () => {
  for (const { covariates } of MIXED) {
    expect(Object.keys(covariates).length).toBeGreaterThanOrEqual(LEAST_COVARIATES);
  }
});

test("at least 25 rows, each of a series, each once", () => {
  expect(rows.length).toBeGreaterThanOrEqual(25);
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  const known = [...KEPT_BACK, ...NOT_KEPT_BACK];
  expect(rows.filter(({ series }) => !known.includes(series))).toEqual([]);
});

test("the nine's own series is no evidence", () => {
  expect(rows.filter(({ series }) => series === "Zhang2025-seed")).toEqual([]);
});
