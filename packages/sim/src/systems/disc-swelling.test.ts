import { expect, test } from "vitest";
import { arrive, having, madeUpChild, play, read, wait } from "../testing";
import { DISCS_BLURRED } from "./disc-swelling";

test("discs that swelled over days stay swollen for days after the pressure has gone", () => {
  const swollen = having(arrive(madeUpChild()), { discSwelling: 0.8 });
  expect(read(play(swollen, wait(5 * 1440)).state, "discSwelling")).toBeGreaterThan(DISCS_BLURRED);
});
