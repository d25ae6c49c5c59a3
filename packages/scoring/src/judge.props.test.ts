import type { AttemptRecord, Rubric, SimEvent } from "@encephalon/model";
import fc from "fast-check";
import { expect, test } from "vitest";
import { judge } from "./judge";
import {
  attempt,
  called,
  decided,
  differential,
  done,
  examined,
  given,
  held,
  moved,
  ordered,
  resulted,
  set,
  stopped,
  vitals,
} from "./testing";

const rubric: Rubric = {
  criteria: [
    {
      id: "K5",
      title: "Cover",
      rule: "Antibiotic, sooner in shock.",
      weight: 2,
      scored: true,
      parts: [
        {
          kind: "timed",
          name: "antibiotic",
          zero: [{ from: "arrival" }],
          full: 180,
          late: 360,
          orEarlier: {
            zero: [{ from: "condition", condition: "shock" }],
            full: 60,
            late: 180,
          },
          credits: [{ worth: 1, needs: [[{ on: "given", drugs: ["ceftriaxone"] }]] }],
        },
      ],
      references: [],
      strength: "design",
    },
    {
      id: "K7",
      title: "Tap",
      rule: "A tap or a decision.",
      weight: 2,
      scored: true,
      parts: [
        {
          kind: "timed",
          name: "tap",
          zero: [{ from: "arrival" }],
          full: 720,
          late: 1440,
          credits: [
            {
              worth: 1,
              needs: [
                [
                  { on: "done", items: ["lumbar-puncture"], unless: "lp-barred" },
                  { on: "decided", item: "lumbar-puncture", choices: ["defer"] },
                ],
              ],
            },
          ],
        },
      ],
      references: [],
      strength: "design",
    },
    {
      id: "K12",
      title: "Warmth",
      rule: "In target.",
      weight: 2,
      scored: true,
      parts: [
        {
          kind: "share",
          name: "temperature",
          zero: [{ from: "condition", condition: "gcs-8-or-less" }],
          from: 120,
          to: 1440,
          condition: "temperature-in-target",
          established: [[{ on: "set", items: ["temperature-target"] }]],
          full: 0.8,
          half: 0.5,
        },
      ],
      references: [],
      strength: "design",
    },
    {
      id: "K8",
      title: "Named",
      rule: "Among the first three.",
      weight: 2,
      scored: true,
      parts: [
        {
          kind: "timed",
          name: "named",
          zero: [{ from: "arrival" }],
          full: 720,
          late: 1440,
          credits: [{ worth: 1, needs: [[{ on: "differential", atLeast: 0.2, top: 3 }]] }],
        },
      ],
      references: [],
      strength: "design",
    },
  ],
};

const minute = fc.integer({ min: 0, max: 3000 });
const drugs = ["ceftriaxone", "lorazepam", "methylprednisolone", "valproate", "paracetamol"];

const anyAct: fc.Arbitrary<SimEvent> = fc.oneof(
  fc.tuple(fc.constantFrom(...drugs), minute).map(([drug, at]) => given(drug, at)),
  fc
    .tuple(fc.constantFrom("lumbar-puncture", "intubation"), minute)
    .map(([item, at]) => done(item, at)),
  minute.map((at) => decided("lumbar-puncture", "defer", "low-gcs", at)),
  minute.map((at) => set("temperature-target", at, 36.5)),
  fc
    .tuple(minute, fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([at, p]) => differential(at, { ane: p, other: 1 - p })),
  minute.map((at) => called("neurology", at)),
  minute.map((at) => moved("home", at)),
  minute.map((at) => stopped("aciclovir", at)),
  minute.map((at) => ordered("viral-pcr-rapid", at)),
);

const anyFact: fc.Arbitrary<readonly SimEvent[]> = fc.oneof(
  fc
    .tuple(minute, fc.integer({ min: 3, max: 15 }))
    .map(([at, gcs]) => [examined("consciousness", at, { gcs })]),
  fc
    .tuple(minute, fc.integer({ min: 40, max: 130 }))
    .map(([at, systolic]) => [vitals(at, { systolic })]),
  fc
    .tuple(minute, fc.integer({ min: 0, max: 1 }))
    .map(([at, seen]) => [resulted("mri-brain", at, { "mri-thalami": seen })]),
  fc
    .tuple(
      fc.constantFrom("shock", "lp-barred", "gcs-8-or-less", "temperature-in-target", "convulsing"),
      minute,
      minute,
    )
    .map(([name, from, length]) => held(name, from, from + length)),
);

const anyFacts = fc.array(anyFact, { maxLength: 12 }).map((facts) => facts.flat());
const anyActs = fc.array(anyAct, { maxLength: 25 });
const END = { end: 7000 };

const judged = (record: AttemptRecord) => judge(record, rubric, "ane");

test("the score lies within 0 and 100, every criterion within its weight, every share finite", () => {
  fc.assert(
    fc.property(anyFacts, anyActs, (facts, acts) => {
      const { process, recognition } = judged(attempt([...facts, ...acts], END));
      expect(process.score).toBeGreaterThanOrEqual(0);
      expect(process.score).toBeLessThanOrEqual(100);
      for (const { earned, possible } of process.criteria) {
        expect(earned).toBeGreaterThanOrEqual(0);
        expect(earned).toBeLessThanOrEqual(possible);
      }
      for (const { score } of recognition.checkpoints) {
        if (score !== null) expect(score >= 0 && score <= 1).toBe(true);
      }
    }),
  );
});

test("doing nothing earns nothing and harms nobody, whatever happens to the child", () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const { process, harms, recognition } = judged(attempt(facts, END));
      expect(process.score).toBe(0);
      expect(harms).toEqual([]);
      expect(recognition.score).toBeNull();
    }),
  );
});

test("nothing after the end counts", () => {
  fc.assert(
    fc.property(anyFacts, anyActs, anyActs, (facts, acts, later) => {
      const record = attempt([...facts, ...acts], END);
      const rows = later.map((event, index) => ({
        number: record.played.length + index,
        at: 7000,
        action: null,
        events: [{ ...event, at: 7001 + event.at }],
      }));
      expect(judged({ ...record, played: [...record.played, ...rows] })).toEqual(judged(record));
    }),
  );
});

test("an action without events changes nothing but the numbers of those that follow", () => {
  fc.assert(
    fc.property(anyFacts, anyActs, (facts, acts) => {
      const record = attempt([...facts, ...acts], END);
      const empty = { number: record.played.length, at: 7000, action: null, events: [] };
      expect(judged({ ...record, played: [...record.played, empty] })).toEqual(judged(record));
    }),
  );
});

test("the order of what nobody judges does not matter", () => {
  const idle = fc.array(
    minute.map((at) => ({ kind: "said", at, speaker: "nurse", text: "…" }) as const),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(anyFacts, anyActs, idle, (facts, acts, words) => {
      const [first, second] = [
        [...facts, ...acts, ...words],
        [...words, ...facts, ...acts],
      ].map((events) => judged(withoutNumbers(attempt(events, END))));
      expect(first).toEqual(second);
    }),
  );
});

/** All in one row: the numbers then say nothing about the order. */
const withoutNumbers = ({ facts, played }: AttemptRecord): AttemptRecord => ({
  facts,
  played: [{ number: 0, at: 0, action: null, events: played.flatMap(({ events }) => events) }],
});

test("doing the right thing earlier never earns less", () => {
  fc.assert(
    fc.property(anyFacts, minute, minute, (facts, one, other) => {
      const cover = (at: number) =>
        judged(attempt([...facts, given("ceftriaxone", at)], END)).process.criteria[0]?.earned ?? 0;
      expect(cover(Math.min(one, other))).toBeGreaterThanOrEqual(cover(Math.max(one, other)));
    }),
  );
});
