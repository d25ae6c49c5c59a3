import fc from "fast-check";
import { expect, test } from "vitest";
import { ANESS_ITEMS, ANESS_POINTS, type AnessItems, anessBand, scoreAness } from "./aness";

const anyItem = fc.constantFrom(true, false, null);
const anyItems: fc.Arbitrary<AnessItems> = fc.record({
  shock: anyItem,
  brainstem: anyItem,
  ageOver48Months: anyItem,
  plateletsBelow100: anyItem,
  csfProteinAbove60: anyItem,
});

test("a range lies in 0 to 9 and is as wide as what is missing", () => {
  fc.assert(
    fc.property(anyItems, (items) => {
      const { known, min, max, bands } = scoreAness(items);
      const missing = ANESS_ITEMS.filter((item) => items[item] === null);
      expect(known).toBe(5 - missing.length);
      expect(max - min).toBe(missing.reduce((sum, item) => sum + ANESS_POINTS[item], 0));
      expect(min).toBeGreaterThanOrEqual(0);
      expect(max).toBeLessThanOrEqual(9);
      expect([bands[0], bands.at(-1)]).toEqual([anessBand(min), anessBand(max)]);
    }),
  );
});

test("learning an item only narrows the range", () => {
  fc.assert(
    fc.property(anyItems, fc.constantFrom(...ANESS_ITEMS), fc.boolean(), (items, item, value) => {
      const before = scoreAness({ ...items, [item]: null });
      const after = scoreAness({ ...items, [item]: value });
      expect(after.min).toBeGreaterThanOrEqual(before.min);
      expect(after.max).toBeLessThanOrEqual(before.max);
    }),
  );
});
