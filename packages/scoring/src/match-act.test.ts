import type { SimEvent } from "@encephalon/model";
import { expect, test } from "vitest";
import { ledgerOf } from "./ledger";
import { actHits } from "./match-act";
import { attempt, cancelled, ordered, resulted } from "./testing";

const asked = ordered("eeg", 100, 1, 200);
const putOff: SimEvent = { kind: "order_rescheduled", at: 150, item: "eeg", order: 1, due: 300 };

test.each([
  { name: "at the minute it is due", events: [asked], at: [200] },
  { name: "at its new minute where it was put off", events: [asked, putOff], at: [300] },
  {
    name: "when it was made, once it is back",
    events: [asked, putOff, resulted("eeg", 310, {}, { order: 1, sampledAt: 290 })],
    at: [290],
  },
  { name: "never, where it was called off", events: [asked, cancelled("eeg", 150)], at: [] },
])("a study that is still out counts $name", ({ events, at }) => {
  const hits = actHits(ledgerOf(attempt(events)), { on: "scanned", items: ["eeg"] }, 0);
  expect(hits).toEqual(at.map((minute) => ({ at: minute, number: 1 })));
});
