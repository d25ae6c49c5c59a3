import { test as base, expect } from "@playwright/test";
import { watchPolicy } from "./watch-policy";

/** A journey: whatever it is about, the policy of its pages has nothing to refuse. */
export const test = base.extend<{ policy: undefined }>({
  policy: [
    async ({ context }, use) => {
      const refused = await watchPolicy(context);
      await use(undefined);
      expect(refused).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
