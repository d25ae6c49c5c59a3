import {
  type Chart,
  type ChartTest,
  growChart,
  type LearnerEvent,
  latestValue,
  ownChart,
} from "@encephalon/model";
import fc from "fast-check";
import { expect, test } from "vitest";
import { present } from "../child";
import { madeUpChild } from "../testing";
import { freshIndex, indexOn } from "./chart-index";
import { chartTestHolds } from "./chart-tests";

const { card } = present(madeUpChild(), 0);

const id = fc.constantFrom("a", "b");
const minute = fc.integer({ min: -5, max: 20 });
const findings = fc.array(fc.record({ id, value: fc.integer({ min: 0, max: 9 }) }), {
  maxLength: 2,
});
const anyEvent: fc.Arbitrary<LearnerEvent> = fc.oneof(
  fc.record({ kind: fc.constant("examined" as const), at: minute, item: id, findings }),
  fc.record({
    kind: fc.constant("resulted" as const),
    at: minute,
    item: id,
    order: fc.nat(3),
    sampledAt: minute,
    findings,
  }),
  fc.record({
    kind: fc.constant("procedure_done" as const),
    at: minute,
    item: id,
    by: fc.constant("learner" as const),
    findings,
  }),
  fc.record({
    kind: fc.constant("drug_given" as const),
    at: minute,
    drug: id,
    amount: fc.constant(1),
    unit: fc.constant("mg"),
    perKg: fc.constant(1),
    route: fc.constant("iv" as const),
    by: fc.constant("learner" as const),
  }),
  fc.record({
    kind: fc.constant("convulsion_started" as const),
    at: minute,
    text: fc.constant(""),
  }),
);
type Asked = Extract<
  ChartTest,
  { kind: "examined" | "resulted" | "convulsed" | "latest" | "fallen" | "since" | "not-given" }
>;
const positive = fc.integer({ min: 1, max: 9 });
const anyTest: fc.Arbitrary<Asked> = fc.oneof(
  fc.record({ kind: fc.constant("examined" as const), item: id }),
  fc.record({ kind: fc.constant("resulted" as const), item: id, since: minute }),
  fc.record({ kind: fc.constant("resulted" as const), item: id }),
  fc.record({ kind: fc.constant("convulsed" as const), since: minute }),
  fc.record({ kind: fc.constant("latest" as const), finding: id, atLeast: positive }),
  fc.record({ kind: fc.constant("latest" as const), finding: id, within: positive }),
  fc.record({ kind: fc.constant("fallen" as const), finding: id, by: positive, within: positive }),
  fc.record({
    kind: fc.constant("since" as const),
    seen: fc.boolean(),
    latest: id,
    finding: id,
    atLeast: positive,
  }),
  fc.record({ kind: fc.constant("not-given" as const), item: id, within: positive }),
);

/** The same tests by a plain scan of the whole chart. */
function scanned(chart: Chart, asked: Asked, clock: number): boolean {
  const { entries, drugs, values } = chart;
  switch (asked.kind) {
    case "examined":
      return entries.some((entry) => entry.kind === "examined" && entry.item === asked.item);
    case "resulted":
      return entries.some(
        (entry) =>
          entry.kind === "resulted" &&
          entry.item === asked.item &&
          entry.sampledAt >= (asked.since ?? entry.sampledAt),
      );
    case "convulsed":
      return entries.some(({ kind, at }) => kind === "convulsion_started" && at >= asked.since);
    case "not-given":
      return !drugs.some(({ drug, at }) => drug === asked.item && at > clock - asked.within);
    case "latest": {
      const known = latestValue(chart, asked.finding);
      if (!known || known.value < (asked.atLeast ?? 0)) return false;
      return asked.within === undefined || known.at >= clock - asked.within;
    }
    case "fallen": {
      const { finding, by, within } = asked;
      const last = latestValue(chart, finding);
      if (!last) return false;
      const best = (values[finding] ?? []).filter(({ at }) => at >= last.at - within);
      return best.some(({ value }) => value >= last.value + by);
    }
    case "since": {
      const last = latestValue(chart, asked.latest);
      if (!last) return false;
      const later = (values[asked.finding] ?? []).filter(({ at }) => at > last.at);
      return later.some(({ value }) => value >= (asked.atLeast ?? 0)) === asked.seen;
    }
  }
}

test("however a chart has grown, its index answers as a scan of the whole of it", () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(anyEvent, { maxLength: 6 }), { maxLength: 4 }),
      fc.array(anyTest, { minLength: 1, maxLength: 9 }),
      minute,
      (parts, tests, clock) => {
        const chart = ownChart(card);
        const index = freshIndex();
        for (const part of parts) {
          growChart(chart, part);
          indexOn(index, chart);
          for (const asked of tests) {
            const holds = chartTestHolds({ chart, index, clock }, asked);
            expect(holds).toBe(scanned(chart, asked, clock));
          }
        }
      },
    ),
    { numRuns: 300 },
  );
});
