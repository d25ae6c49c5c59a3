import type { Criterion, Zero } from "@encephalon/model";
import { expect, test } from "vitest";
import { judge } from "./judge";
import { judgeCriterion } from "./judge-criterion";
import {
  attempt,
  called,
  decided,
  died,
  done,
  examined,
  given,
  held,
  ordered,
  prescribed,
  stopped,
} from "./testing";

const aciclovir: Criterion = {
  id: "K5",
  title: "Aciclovir",
  rule: "Aciclovir within 6 hours.",
  weight: 2,
  scored: true,
  parts: [
    {
      kind: "timed",
      name: "aciclovir",
      zero: [{ from: "arrival" }],
      full: 360,
      late: 720,
      credits: [{ worth: 1, needs: [[{ on: "given", drugs: ["aciclovir"] }]] }],
    },
  ],
  references: ["ABN-HSV"],
  strength: "S",
};
const inShock: Criterion = {
  ...aciclovir,
  id: "K4",
  event: "shock",
  weight: 3,
  parts: [
    {
      kind: "timed",
      name: "bolus",
      zero: [{ from: "condition", condition: "shock" }],
      full: 20,
      late: 40,
      credits: [{ worth: 1, needs: [[{ on: "given", drugs: ["saline-0-9"] }]] }],
    },
  ],
};
const early = given("aciclovir", 65);

test("the score is the earned weight over the weight that applied", () => {
  const both = { criteria: [aciclovir, inShock] };
  expect(judge(attempt([early]), both, "ane").process.score).toBe(100);
  expect(judge(attempt([early, ...held("shock", 60)]), both, "ane").process.score).toBe(40);
});

test("what is only shown earns and costs nothing", () => {
  const shown = { criteria: [aciclovir, { ...inShock, scored: false }] };
  const report = judge(attempt([early, ...held("shock", 60)]), shown, "ane");
  expect(report.process.score).toBe(100);
  expect(report.process.criteria[1]).toMatchObject({ scored: false, applied: true, earned: 0 });
});

test("nothing that applied is no score", () => {
  expect(judge(attempt([early]), { criteria: [inShock] }, "ane").process.score).toBe(0);
});

test.each([
  { name: "in time", events: [early], why: "Aciclovir at +1 h 05, within the limit of +6 h 00." },
  {
    name: "late",
    events: [given("aciclovir", 500)],
    why: "Aciclovir at +8 h 20, after the limit of +6 h 00.",
  },
  {
    name: "too late",
    events: [given("aciclovir", 1080)],
    why: "Aciclovir at +18 h 00, long after the late limit of +12 h 00.",
  },
  { name: "never", events: [], why: "Aciclovir: never (limit +6 h 00)." },
  {
    name: "prescribed, and due after the end",
    events: [prescribed("aciclovir", 14_390, 14_407)],
    why: "Aciclovir: prescribed at +239 h 50, not given before the attempt ended (limit +6 h 00).",
    actions: [1],
  },
  {
    name: "prescribed, and stopped again",
    events: [prescribed("aciclovir", 14_390, 14_407), stopped("aciclovir", 14_395)],
    why: "Aciclovir: never (limit +6 h 00).",
  },
])("the reason says it: $name", ({ events, why, actions }) => {
  const verdict = judgeCriterion(attempt(events), aciclovir, "ane");
  expect(verdict.why).toBe(why);
  if (actions) expect(verdict).toMatchObject({ actions, earned: 0 });
});

const heldFor = (more: Partial<Extract<Zero, { from: "condition" }>> = {}): Criterion => {
  const zero: Zero = { from: "condition", condition: "shock", held: 60, ...more };
  return { ...inShock, parts: inShock.parts.map((part) => ({ ...part, zero: [zero] })) };
};
const noShock = (minute: string, end = "the attempt ended"): string =>
  `by ${minute}, when ${end}, there was no shock.`;
const tooSoon = "the attempt ended at +16 min, before the window could open at +1 h 10.";

test.each([
  { name: "never", criterion: inShock, events: [], why: noShock("+16 min") },
  {
    name: "not before the death",
    criterion: inShock,
    events: [died(12)],
    why: noShock("+12 min", "the child died"),
  },
  { name: "still short", criterion: heldFor(), events: held("shock", 10), why: tooSoon },
  {
    name: "still short at the death",
    criterion: heldFor(),
    events: [...held("shock", 10), died(12)],
    why: "the child died at +12 min, before the window could open at +1 h 10.",
  },
  {
    name: "over again",
    criterion: heldFor(),
    events: held("shock", 2, 9),
    why: noShock("+16 min"),
  },
  {
    name: "there from arrival, and asked for only when new",
    criterion: heldFor({ isNew: true }),
    events: held("shock", 0),
    why: noShock("+16 min"),
  },
  {
    name: "still short, after what rules it out",
    criterion: heldFor({ never: "convulsing" }),
    events: [...held("shock", 10), ...held("convulsing", 3, 5)],
    why: noShock("+16 min"),
  },
])("a criterion that did not apply says so by its end: $name", ({ criterion, events, why }) => {
  expect(judgeCriterion(attempt(events, { end: 16 }), criterion, "ane")).toMatchObject({
    applied: false,
    why: `This did not apply: ${why}`,
  });
});

const noTap: Criterion = {
  ...aciclovir,
  parts: [
    {
      kind: "timed",
      name: "decision",
      zero: [{ from: "arrival" }],
      full: 720,
      late: 1440,
      credits: [
        {
          worth: 1,
          needs: [[{ on: "decided", item: "lumbar-puncture", choices: ["not-indicated"] }]],
        },
      ],
    },
  ],
};

test("a decision that nobody recorded was not decided, and is no deed that was not done", () => {
  expect(judgeCriterion(attempt([]), noTap, "ane").why).toBe(
    "Decision: no such decision was recorded (limit +12 h 00).",
  );
});

test("a reason that was not true is named, with the action", () => {
  const events = [decided("lumbar-puncture", "not-indicated", "recovered", 30)];
  expect(judgeCriterion(attempt(events), noTap, "ane")).toMatchObject({
    earned: 0,
    why: "Decision: the decision at +30 min had no reason that was true on the chart then.",
    actions: [1],
  });
});

const goingOn: Criterion = {
  ...aciclovir,
  parts: [
    {
      kind: "timed",
      name: "decision",
      zero: [{ from: "event", match: [{ on: "ordered", items: ["csf-hsv-pcr"] }] }],
      full: 360,
      late: 1440,
      credits: [
        {
          worth: 1,
          needs: [
            [
              {
                on: "decided",
                item: "intubation",
                choices: ["watch"],
                reasons: ["waking"],
                notBefore: 0,
              },
            ],
          ],
        },
      ],
    },
  ],
};
const zeroAt = (at: number) => ordered("csf-hsv-pcr", at);
const wakes = [
  examined("consciousness", 5, { gcs: 9 }),
  examined("consciousness", 15, { gcs: 11 }),
];

test.each([
  {
    name: "before it was asked for",
    events: [...wakes, decided("intubation", "watch", "waking", 30), zeroAt(60)],
    why: "the decision at +30 min came too early: it was asked for from +1 h 00 on.",
  },
  {
    name: "for a reason that is true and no answer",
    events: [zeroAt(10), ...wakes, decided("intubation", "watch", "airway-safe", 30)],
    why: "the decision at +30 min had a true reason, but not one that answers this.",
  },
  {
    name: "given up again before the late limit",
    events: [
      zeroAt(10),
      ...wakes,
      decided("intubation", "watch", "waking", 30),
      decided("intubation", "start", "transfer", 90),
    ],
    why: "the decision at +30 min no longer stood at the late limit of +24 h 10.",
  },
])("a decision that does not count says why: $name", ({ events, why }) => {
  const verdict = judgeCriterion(attempt(events), goingOn, "ane");
  expect(verdict.earned).toBe(0);
  expect(verdict.why.replace(/^Decision: /, "")).toBe(why);
});

const tubeAndCall: Criterion = {
  ...aciclovir,
  parts: [
    {
      kind: "timed",
      name: "airway decided and a senior called",
      zero: [{ from: "arrival" }],
      full: 30,
      late: 90,
      credits: [
        {
          worth: 1,
          needs: [
            [
              { on: "done", items: ["intubation"] },
              { on: "decided", item: "intubation", choices: ["watch"], reasons: ["waking"] },
            ],
            [{ on: "called", items: ["senior", "anaesthesia"] }],
          ],
        },
      ],
    },
  ],
};
const woke = [
  examined("consciousness", 5, { gcs: 8 }),
  examined("consciousness", 15, { gcs: 10 }),
  decided("intubation", "watch", "waking", 16),
];

test.each([
  {
    name: "a tube and no call",
    events: [done("intubation", 20)],
    why: "a part of it at +20 min, but no senior clinician or anaesthesia (limit +30 min).",
  },
  {
    name: "a true decision and no call",
    events: woke,
    why: "a part of it at +16 min, but no senior clinician or anaesthesia (limit +30 min).",
  },
  {
    name: "a call and no decision",
    events: [called("senior", 9)],
    why: "a part of it at +9 min, but no endotracheal intubation or decision on endotracheal intubation (limit +30 min).",
  },
  {
    name: "a call and a decision that was not true",
    events: [called("senior", 9), decided("intubation", "watch", "waking", 16)],
    why: "the decision at +16 min had no reason that was true on the chart then.",
  },
  { name: "neither", events: [], why: "never (limit +30 min)." },
])("of what belongs together, what was missing is named: $name", ({ events, why }) => {
  const verdict = judgeCriterion(attempt(events), tubeAndCall, "ane");
  expect(verdict.earned).toBe(0);
  expect(verdict.why.replace(/^Airway decided and a senior called:? /, "")).toBe(why);
});

test("a dose belongs to the action that prescribed it, a result to the one that asked", () => {
  const record = {
    ...attempt([]),
    played: [
      { number: 0, at: 0, action: null, events: [] },
      {
        number: 1,
        at: 10,
        action: null,
        events: [
          {
            kind: "prescribed",
            at: 10,
            drug: "aciclovir",
            dose: { value: 20, unit: "mg/kg" },
            route: "iv",
            due: 18,
          },
        ] as const,
      },
      { number: 2, at: 10, action: null, events: [early] },
    ],
  };
  expect(judgeCriterion(record, aciclovir, "ane").actions).toEqual([1]);
});

test("what comes after the end is not read", () => {
  const open = attempt([examined("airway", 5)], { end: 60 });
  const after = {
    ...open,
    played: [...open.played, { number: 9, at: 61, action: null, events: [given("aciclovir", 62)] }],
  };
  expect(judgeCriterion(after, aciclovir, "ane").earned).toBe(0);
});

test("a cancelled request is no request", () => {
  const sent: Criterion = {
    ...aciclovir,
    parts: [
      {
        kind: "timed",
        name: "sent",
        zero: [{ from: "arrival" }],
        full: 60,
        late: 120,
        credits: [{ worth: 1, needs: [[{ on: "ordered", items: ["ammonia"] }]] }],
      },
    ],
  };
  const cancel = {
    kind: "order_cancelled",
    at: 30,
    item: "ammonia",
    order: 4,
    reason: "",
  } as const;
  expect(judgeCriterion(attempt([ordered("ammonia", 20, 4)]), sent, "ane").earned).toBe(2);
  expect(judgeCriterion(attempt([ordered("ammonia", 20, 4), cancel]), sent, "ane").earned).toBe(0);
});
