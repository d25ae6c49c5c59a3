import { catalogue, diagnoses } from "@encephalon/clinical";
import { cases } from "@encephalon/content";
import { policies } from "@encephalon/sim";
import { afterAll, expect, test } from "vitest";
import { desk } from "../testing/call";

const at = desk();
afterAll(at.remove);

test("cases: every case with what a script needs of it", async () => {
  const { exit, value } = await at.json("cases");
  expect(exit).toBe(0);
  expect(value).toEqual(
    cases.map(({ id, title, kind, version, difficulty }) => ({
      id,
      title,
      kind,
      version,
      difficulty,
    })),
  );
  const { stdout } = await at.call("cases");
  for (const { id, title } of cases) expect(stdout).toMatch(new RegExp(`^${id} .*${title}$`, "m"));
});

test("catalogue: every item has every list, and the diagnoses are there", async () => {
  const { value } = await at.json("catalogue");
  expect(value).toMatchObject({
    items: catalogue.map(({ id, kind, name }) => ({
      id,
      kind,
      name,
      synonyms: expect.any(Array),
      codes: expect.any(Object),
      routes: expect.any(Array),
      units: expect.any(Array),
    })),
    diagnoses: diagnoses.map(({ id, name }) => ({ id, name })),
  });
  const given = catalogue.find(({ kind }) => kind === "give");
  expect(value).toMatchObject({
    items: expect.arrayContaining([
      expect.objectContaining({ id: given?.id, routes: given?.kind === "give" && given.routes }),
    ]),
  });
  const { stdout } = await at.call("catalogue");
  for (const { id } of [...catalogue, ...diagnoses]) expect(stdout).toContain(`  ${id} `);
});

test("policies: every policy with what it does", async () => {
  const { value } = await at.json("policies");
  expect(value).toEqual(policies.map(({ name, does }) => ({ name, does })));
});
