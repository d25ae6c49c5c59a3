import type { Action } from "@encephalon/model";
import { describe, expect, test } from "vitest";
import { SLOW_STEP } from "./beat";
import { present } from "./child";
import { start } from "./start";
import { arrive, give, having, madeUpChild, ofKind, play, read, refusals, wait } from "./testing";

const tertiary = arrive(madeUpChild());
const order = (item: string): Action => ({ kind: "order", item });

describe("time", () => {
  test.each<{ name: string; action: Action; minutes: number }>([
    { name: "an order takes none", action: order("ammonia"), minutes: 0 },
    { name: "a prescription takes one", action: give("aciclovir", 20, "mg/kg"), minutes: 1 },
    { name: "the first question takes five", action: { kind: "ask", item: "onset" }, minutes: 5 },
    {
      name: "a lumbar puncture takes twenty",
      action: { kind: "do", item: "lumbar-puncture" },
      minutes: 20,
    },
    {
      name: "a decision takes none",
      action: { kind: "predict", popc: 2, mortality: 0.1 },
      minutes: 0,
    },
    { name: "waiting takes what it says", action: wait(77), minutes: 77 },
  ])("$name", ({ action, minutes }) => {
    expect(play(tertiary, action).state.clock).toBe(minutes);
  });

  test("waiting ends with a result when that is waited for", () => {
    const { state, events } = play(tertiary, order("glucose-blood"), {
      kind: "wait",
      minutes: 600,
      until: "result",
    });
    expect(ofKind(events, "resulted")).toHaveLength(1);
    expect(state.clock).toBeLessThan(30);
  });
});

describe("results", () => {
  test("show the child at the minute of the sample", () => {
    const { events } = play(
      tertiary,
      order("urea-and-electrolytes"),
      give("hypertonic-saline-3", 10, "mL/kg"),
      wait(240),
    );
    const sodium = ofKind(events, "resulted")[0]?.findings.find(({ id }) => id === "sodium");
    expect(Math.abs((sodium?.value ?? 0) - read(tertiary, "sodium"))).toBeLessThan(3);
  });

  test("come after their turnaround, in order of due minute", () => {
    const { events } = play(tertiary, order("ammonia"), order("glucose-blood"), wait(600));
    for (const { item, due } of ofKind(events, "ordered")) {
      const [result] = ofKind(events, "resulted").filter((event) => event.item === item);
      expect(result?.at).toBe(due);
    }
  });

  test("of cerebrospinal fluid wait for a tap", () => {
    const { state, events } = play(tertiary, order("csf-protein"), wait(600));
    expect(ofKind(events, "resulted")).toEqual([]);
    expect(ofKind(events, "said").filter(({ text }) => /no spinal fluid/.test(text))).toHaveLength(
      1,
    );
    const tapped = play(state, { kind: "do", item: "lumbar-puncture" }, wait(600));
    const [result] = ofKind(tapped.events, "resulted");
    expect(result).toMatchObject({ item: "csf-protein", sampledAt: state.clock + 20 });
    const more = play(tapped.state, order("csf-glucose"), wait(600));
    expect(ofKind(more.events, "resulted")[0]?.sampledAt).toBe(state.clock + 20);
    expect(ofKind(more.events, "said")).toEqual([]);
  });

  test("of the lower airway come through a tube, and not without one", () => {
    const deep = order("influenza-a-pcr-lower");
    expect(refusals(play(tertiary, deep).events)).toEqual(["needs-tube"]);
    const tubed = having(tertiary, { ventilated: 1 });
    expect(ofKind(play(tubed, deep, wait(120)).events, "resulted")).toHaveLength(1);
  });
});

describe("a scan", () => {
  const away = play(tertiary, order("mri-brain"), wait(45));

  test("takes the child away and brings it back", () => {
    expect(away.state.place).toBe("scanner");
    const back = play(away.state, wait(60));
    expect(back.state.place).toBe("emergency");
    expect(ofKind(back.events, "resulted")[0]?.sampledAt).toBe(40);
  });

  test.each<{ name: string; action: Action }>([
    { name: "nobody examines there", action: { kind: "examine", item: "consciousness" } },
    { name: "nobody moves the child on", action: { kind: "move", item: "picu" } },
  ])("$name", ({ action }) => {
    expect(refusals(play(away.state, action).events)).toEqual(["in-scanner"]);
  });

  test("waits for the scanner's first slot", () => {
    const hospital = { kind: "district" as const, lacks: [], from: { "mri-brain": 300 } };
    const { events } = play(arrive(madeUpChild({ hospital })), order("mri-brain"), wait(500));
    expect(ofKind(events, "resulted")[0]?.sampledAt).toBe(300);
  });

  test("is called off on request as long as it has not begun", () => {
    const stop: Action = { kind: "stop", item: "mri-brain" };
    const asked = play(tertiary, order("mri-brain"), stop, wait(300));
    expect(ofKind(asked.events, "order_cancelled").map(({ reason }) => reason)).toEqual([
      "Called off.",
    ]);
    expect(ofKind(asked.events, "moved")).toHaveLength(0);
    expect(refusals(play(away.state, stop).events)).toEqual(["not-waiting"]);
  });

  test("is called off when the child has gone home", () => {
    const { events } = play(
      tertiary,
      order("mri-brain"),
      { kind: "move", item: "home" },
      wait(200),
    );
    expect(ofKind(events, "order_cancelled")).toHaveLength(1);
    expect(ofKind(events, "resulted")).toEqual([]);
  });
});

describe("refused", () => {
  test.each<{ name: string; action: Action; code: string }>([
    {
      name: "an unknown question",
      action: { kind: "ask", item: "shoe-size" },
      code: "unknown-item",
    },
    { name: "an unknown test", action: order("horoscope"), code: "unknown-item" },
    { name: "an unknown procedure", action: { kind: "do", item: "surgery" }, code: "unknown-item" },
    {
      name: "extubation without a tube",
      action: { kind: "do", item: "extubation" },
      code: "not-running",
    },
    {
      name: "a ventilator without a tube",
      action: { kind: "do", item: "mechanical-ventilation" },
      code: "needs-tube",
    },
    {
      name: "stopping a puncture that was done",
      action: { kind: "stop", item: "lumbar-puncture" },
      code: "not-running",
    },
    {
      name: "stopping the monitor",
      action: { kind: "stop", item: "cardiorespiratory-monitoring" },
      code: "stays",
    },
    {
      name: "stopping a control that is only turned",
      action: { kind: "stop", item: "paco2-target" },
      code: "not-running",
    },
    {
      name: "stopping a drug that does not run",
      action: { kind: "stop", item: "noradrenaline" },
      code: "not-running",
    },
    {
      name: "a setting out of range",
      action: { kind: "set", item: "paco2-target", value: 5, unit: "mm[Hg]" },
      code: "out-of-range",
    },
    {
      name: "a setting in a wrong unit",
      action: { kind: "set", item: "paco2-target", value: 38, unit: "deg" },
      code: "wrong-unit",
    },
    {
      name: "a diagnosis not on the board",
      action: {
        kind: "differential",
        entries: [{ diagnosis: "lupus-of-the-moon", probability: 1 }],
        for: [],
        against: [],
      },
      code: "unknown-diagnosis",
    },
    {
      name: "an unknown choice",
      action: { kind: "decide", item: "lumbar-puncture", choice: "perhaps" },
      code: "unknown-choice",
    },
    {
      name: "a reason for the other choice",
      action: {
        kind: "decide",
        item: "lumbar-puncture",
        choice: "do-now",
        reason: "raised-pressure",
      },
      code: "unknown-reason",
    },
  ])("$name", ({ action, code }) => {
    expect(refusals(play(tertiary, action).events)).toEqual([code]);
  });

  test("a kPa is 7.5 mm[Hg]", () => {
    const { state } = play(tertiary, { kind: "set", item: "paco2-target", value: 5, unit: "kPa" });
    expect(read(state, "paco2Target")).toBe(37.5);
  });
});

test("a call is answered after its time", () => {
  const { events } = play(tertiary, { kind: "call", item: "neurosurgery" }, wait(30));
  expect(ofKind(events, "called")[0]?.due).toBe(12);
  expect(ofKind(events, "said")).toEqual([expect.objectContaining({ at: 12, speaker: "doctor" })]);
});

test("a voice speaks once, when its situation comes", () => {
  const voices = [
    {
      speaker: "nurse" as const,
      text: "She is asleep.",
      from: 0,
      until: 600,
      gcs: [3, 13] as [number, number],
    },
    { speaker: "parent" as const, text: "She is still hot.", from: 30, until: 600 },
  ];
  const { events } = play(
    arrive(madeUpChild({ voices })),
    wait(120),
    give("propofol", 3, "mg/kg"),
    wait(60),
  );
  const said = ofKind(events, "said");
  expect(said.map(({ text }) => text)).toEqual(["She is still hot.", "She is asleep."]);
  expect(said[0]?.at).toBeGreaterThanOrEqual(30);
  expect(said[0]?.at).toBeLessThanOrEqual(30 + SLOW_STEP);
});

test("the door's alarms are heard at the door", () => {
  const { events } = start(present(madeUpChild({ drivers: { dehydration: 120 } }), 0));
  expect(ofKind(events, "alarm").map(({ signal }) => signal)).toContain("blood-pressure");
});

describe("a relaxant", () => {
  const still = play(
    having(tertiary, { ventilated: 1, oxygen: 0.3, paco2Target: 38 }),
    give("rocuronium", 1.2, "mg/kg"),
    wait(8),
  );

  test("hides the coma score", () => {
    const { events } = play(still.state, { kind: "examine", item: "consciousness" });
    const findings = ofKind(events, "examined")[0]?.findings ?? [];
    expect(findings.map(({ id }) => id)).toEqual(["gcs-note", "pupils"]);
  });

  test("hides a convulsion, and does not end it", () => {
    const tubed = { ventilated: 1, oxygen: 0.3, paco2Target: 38 };
    const convulsing = { convulsing: 1, convulsionLeft: 300, unrest: 10 };
    const relaxed = play(
      having(tertiary, { ...tubed, ...convulsing }),
      give("rocuronium", 1.2, "mg/kg"),
      wait(8),
    );
    expect(read(relaxed.state, "convulsing")).toBe(1);
    expect(ofKind(relaxed.events, "convulsion_stopped").map(({ text }) => text)).toEqual([
      "The jerking stops: every muscle is slack.",
    ]);
    const later = play(relaxed.state, wait(100));
    expect(ofKind(later.events, "convulsion_started")).toHaveLength(1);
  });

  test("wears off", () => {
    const later = play(still.state, wait(400), { kind: "examine", item: "consciousness" });
    const findings = ofKind(later.events, "examined")[0]?.findings ?? [];
    expect(findings.find(({ id }) => id === "gcs")?.value).toBeGreaterThan(3);
  });
});
