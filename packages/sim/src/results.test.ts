import { exp } from "@encephalon/kernel";
import { expect, test } from "vitest";
import { arrive, having, madeUpChild, ofKind, play, wait } from "./testing";

test.each([
  { bicarbonate: 22, paco2: 24 },
  { bicarbonate: 19, paco2: 46 },
  { bicarbonate: 12, paco2: 30 },
])("one gas tells one story at $bicarbonate mmol/L and $paco2 mm[Hg]", (values) => {
  const order = { kind: "order", item: "blood-gas-arterial" } as const;
  const { events } = play(having(arrive(madeUpChild()), values), order, wait(30));
  const findings = ofKind(events, "resulted")[0]?.findings ?? [];
  const of = (id: string) => findings.find((finding) => finding.id === id)?.value ?? 0;
  const reckoned = 0.0307 * of("pco2-blood") * exp(2.302585 * (of("ph-blood") - 6.1));
  expect(of("bicarbonate-blood")).toBeCloseTo(reckoned, 1);
  const excess = reckoned - 24.4 + 14.8 * (of("ph-blood") - 7.4);
  expect(of("base-excess")).toBeCloseTo(excess, 0);
});
