import { SIM_VERSION } from "@encephalon/sim";
import { goldenHashes } from "@encephalon/sim/testing";
import { expect, test } from "vitest";
import { cases } from "./index";

// Recorded anew by `npm run -w @encephalon/content goldens`, with a raise of SIM_VERSION once attempts
// are kept. The same function runs in a browser: the hashes must be the same there.
test("the mathematics and the courses are as recorded", async () => {
  const played = { simVersion: SIM_VERSION, hashes: goldenHashes(cases) };
  await expect(`${JSON.stringify(played, null, 2)}\n`).toMatchFileSnapshot(
    "../goldens/hashes.json",
  );
});
