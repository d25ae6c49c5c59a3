import { describe, expect, test } from "vitest";
import { isAnalyteId } from "../analytes";
import { isRefId } from "../references";
import { catalogue, findItem, itemsOfKind } from "./catalogue";
import { choiceNames } from "./decisions";
import { ITEM_KINDS, ROUTES } from "./item";

const repeated = (values: readonly string[]) =>
  values.filter((value, i) => values.indexOf(value) !== i);

describe("ids", () => {
  test("are unique; a decision shares the id of the thing decided about", () => {
    const plain = catalogue.filter((item) => item.kind !== "decide");
    expect(repeated(plain.map(({ id }) => id))).toEqual([]);
    expect(repeated(itemsOfKind("decide").map(({ id }) => id))).toEqual([]);
  });

  test("are kebab-case", () => {
    expect(catalogue.filter(({ id }) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  test("find their item, the thing before the decision about it", () => {
    for (const item of catalogue) expect(findItem(item.id, item.kind)).toBe(item);
    expect(findItem("lumbar-puncture")?.kind).toBe("do");
    expect(findItem("lumbar-puncture", "decide")?.kind).toBe("decide");
    expect(findItem("admission")?.kind).toBe("decide");
    expect(findItem("no-such-thing")).toBeUndefined();
    expect(findItem("constructor")).toBeUndefined();
  });
});

test("every kind has items, and nothing is of another kind", () => {
  expect(ITEM_KINDS.map((kind) => itemsOfKind(kind).length)).not.toContain(0);
  const counted = ITEM_KINDS.reduce((sum, kind) => sum + itemsOfKind(kind).length, 0);
  expect(counted).toBe(catalogue.length);
  expect([itemsOfKind("ask").length, itemsOfKind("examine").length]).toEqual([26, 26]);
});

describe.each(catalogue.map((item) => ({ name: `${item.kind} ${item.id}`, item })))(
  "$name",
  ({ item }) => {
    test("has a name, a heading, synonyms and a time at the bedside", () => {
      const words = [item.name, item.group, ...item.synonyms];
      expect(words.filter((word) => word.trim() !== word || word === "")).toEqual([]);
      expect(item.synonyms.length).toBeGreaterThan(0);
      expect(item.minutes).toBeGreaterThanOrEqual(0);
      expect(Number.isInteger(item.minutes)).toBe(true);
    });
  },
);

/** The last digit of a LOINC code, by the rule of its makers (modulus 10, doubling from the right). */
function loincCheckDigit(code: string): number {
  const digits = [...(code.split("-")[0] ?? "")].reverse().map(Number);
  const sum = digits.reduce((total, digit, i) => {
    const doubled = i % 2 === 0 ? digit * 2 : digit;
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return (10 - (sum % 10)) % 10;
}

describe("codes", () => {
  test("LOINC codes have the right form and check digit", () => {
    const codes = catalogue.flatMap(({ codes: { loinc } }) => loinc ?? []);
    expect(codes.length).toBeGreaterThan(30);
    expect(codes.filter((code) => !/^\d{3,5}-\d$/.test(code))).toEqual([]);
    expect(codes.filter((code) => loincCheckDigit(code) !== Number(code.at(-1)))).toEqual([]);
  });

  test("ATC codes name a substance, and every drug but cryoprecipitate has one", () => {
    const drugs = itemsOfKind("give");
    expect(drugs.filter(({ codes }) => !codes.atc).map(({ id }) => id)).toEqual([
      "cryoprecipitate",
    ]);
    const odd = drugs.filter(({ codes: { atc } }) => atc && !/^[A-Z]\d{2}[A-Z]{2}\d{2}$/.test(atc));
    expect(odd).toEqual([]);
  });

  test("ICD-10-PCS codes have seven signs, none of them I or O", () => {
    const codes = catalogue.flatMap(({ codes: { icd10pcs } }) => icd10pcs ?? []);
    expect(codes).toContain("0BH17EZ");
    expect(codes.filter((code) => !/^[0-9A-HJ-NP-Z]{7}$/.test(code))).toEqual([]);
  });
});

describe("orders", () => {
  test.each(itemsOfKind("order"))(
    "$id is back in whole minutes, no later in a tertiary hospital",
    (item) => {
      for (const time of [item.start, item.duration, item.turnaround]) {
        if (!time) continue;
        expect(Number.isInteger(time.district) && Number.isInteger(time.tertiary)).toBe(true);
        expect(time.tertiary).toBeLessThanOrEqual(time.district);
        expect(time.tertiary).toBeGreaterThanOrEqual(0);
        expect(isRefId(time.basis) || time.basis === "design").toBe(true);
      }
      expect(item.minutes).toBe(0);
    },
  );

  test("report analytes that exist, each once", () => {
    for (const { id, analytes } of itemsOfKind("order")) {
      expect(
        analytes.filter((analyte) => !isAnalyteId(analyte)),
        id,
      ).toEqual([]);
      expect(repeated(analytes), id).toEqual([]);
    }
  });

  test("a panel reports its parts", () => {
    expect(findItem("full-blood-count", "order")?.analytes).toEqual([
      "white-cell-count",
      "neutrophils",
      "haemoglobin",
      "platelets",
    ]);
  });
});

test("drugs have routes of the list and units", () => {
  for (const { id, routes, units } of itemsOfKind("give")) {
    expect(
      routes.filter((route) => !ROUTES.includes(route)),
      id,
    ).toEqual([]);
    expect(routes.length * units.length, id).toBeGreaterThan(0);
  }
});

test("settings have a unit and a range", () => {
  for (const { id, units, range } of itemsOfKind("set")) {
    expect(units.length, id).toBeGreaterThan(0);
    expect(range.low, id).toBeLessThan(range.high);
  }
});

describe("decisions", () => {
  test.each(itemsOfKind("decide"))("$id: each choice has a name and a reason", (item) => {
    for (const choice of item.choices) {
      expect(Object.keys(choiceNames)).toContain(choice);
      expect(item.reasons.some((reason) => reason.choices.includes(choice))).toBe(true);
    }
    expect(repeated(item.reasons.map(({ id }) => id))).toEqual([]);
  });

  test("the choices that the rubrics name are there", () => {
    const choices = (id: string) => findItem(id, "decide")?.choices;
    expect(choices("lumbar-puncture")).toEqual(
      expect.arrayContaining(["defer", "never", "not-indicated", "do-now"]),
    );
    expect(choices("intubation")).toEqual(expect.arrayContaining(["watch", "intubate"]));
    expect(choices("plasma-exchange")).toEqual(
      expect.arrayContaining(["start", "wait", "not-available", "unstable", "not-indicated"]),
    );
    expect(choices("eeg")).toEqual(expect.arrayContaining(["order", "refer"]));
    expect(choices("admission")).toEqual(expect.arrayContaining(["admit", "discharge", "observe"]));
  });

  test("no choice name is left over", () => {
    const used = new Set(itemsOfKind("decide").flatMap(({ choices }) => choices));
    expect(Object.keys(choiceNames).filter((choice) => !used.has(choice))).toEqual([]);
  });
});
