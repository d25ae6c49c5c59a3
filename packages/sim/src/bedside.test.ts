import { type Action, chartOf, learnerEvents, type SimEvent } from "@encephalon/model";
import { childCard } from "@encephalon/model/testing";
import { describe, expect, test } from "vitest";
import { arrive, give, having, madeUpChild, ofKind, play, read, refusals, wait } from "./testing";

// In a children's hospital: a CT begins 25 minutes after the order and takes 2, an MRI 40 and 40, MR
// venography 40 and 12; 5 minutes back to the bed.

const child = arrive(madeUpChild());
const order = (item: string): Action => ({ kind: "order", item });
const perform = (item: string) => ({ kind: "do", item }) as const;
const stop = (item: string): Action => ({ kind: "stop", item });

const startOf = (events: readonly SimEvent[], item: string) =>
  ofKind(events, "procedure_started").find((event) => event.item === item)?.at;
const moves = (events: readonly SimEvent[]) =>
  ofKind(events, "moved").map(({ at, place }) => `${at} ${place}`);

describe("a scan", () => {
  test.each<{ name: string; actions: readonly Action[]; item: string; begins: number }>([
    {
      name: "waits for the one before it, on the same trip",
      actions: [order("mri-brain"), order("mr-venogram")],
      item: "mr-venogram",
      begins: 80,
    },
    {
      name: "asked for in the scanner follows too",
      actions: [order("mri-brain"), wait(41), order("ct-head")],
      item: "ct-head",
      begins: 80,
    },
    {
      name: "waits for hands on the child",
      actions: [order("ct-head"), wait(20), perform("lumbar-puncture")],
      item: "ct-head",
      begins: 40,
    },
    {
      name: "waits for an examination to end",
      actions: [order("ct-head"), wait(20), { kind: "examine", item: "neurological" }],
      item: "ct-head",
      begins: 28,
    },
    {
      name: "does not wait for a talk",
      actions: [order("ct-head"), wait(20), perform("family-talk")],
      item: "ct-head",
      begins: 25,
    },
    {
      name: "waits for an operation",
      actions: [perform("source-control"), wait(25), order("ct-head")],
      item: "ct-head",
      begins: 120,
    },
  ])("$name", ({ actions, item, begins }) => {
    const septic = having(child, { source: 0.5 });
    expect(startOf(play(septic, ...actions, wait(200)).events, item)).toBe(begins);
  });

  test("and the next make one trip", () => {
    const { events, state } = play(child, order("mri-brain"), order("mr-venogram"), wait(200));
    expect(moves(events)).toEqual(["40 scanner", "97 emergency"]);
    expect(read(state, "inScanner")).toBe(0);
    const spans = ofKind(events, "procedure_started").map(({ at, until }) => [at, until]);
    expect(spans).toEqual([
      [40, 80],
      [80, 92],
    ]);
  });

  test.each([
    { machine: "plasma-exchange", starts: 240, ends: 390 },
    { machine: "haemodialysis", starts: 150, ends: 510 },
  ])("waits for a machine, and a nurse says so once: $machine", ({ machine, starts, ends }) => {
    const running = play(child, perform(machine), wait(starts + 1)).state;
    const waiting = play(running, order("ct-head"), wait(99));
    expect(startOf(waiting.events, "ct-head")).toBeUndefined();
    expect(ofKind(waiting.events, "said").map(({ text }) => text)).toEqual([
      expect.stringMatching(/CT head .* waits until it is off/),
    ]);
    const stopped = play(waiting.state, stop(machine), wait(5)).events;
    expect(startOf(stopped, "ct-head")).toBe(starts + 100);
    expect(startOf(play(waiting.state, wait(400)).events, "ct-head")).toBe(ends);
  });

  /** Minutes from its beginning to its result. */
  const READ_AFTER = (ofKind(play(child, order("ct-head")).events, "ordered")[0]?.due ?? 0) - 25;
  const pendingAfter = (...actions: readonly Action[]) =>
    chartOf(
      childCard(),
      learnerEvents(play(having(child, { source: 0.5 }), ...actions).events),
    ).pending.find(({ item }) => item === "ct-head")?.due;

  test.each<{ name: string; actions: readonly Action[]; begins: number }>([
    { name: "for nothing", actions: [order("ct-head")], begins: 25 },
    {
      name: "for hands",
      actions: [order("ct-head"), wait(20), perform("lumbar-puncture")],
      begins: 40,
    },
    {
      name: "for the scan before it",
      actions: [order("mri-brain"), wait(41), order("ct-head"), wait(26)],
      begins: 80,
    },
    {
      name: "for theatre",
      actions: [perform("source-control"), wait(25), order("ct-head"), wait(30)],
      begins: 120,
    },
    {
      name: "for a machine",
      actions: [perform("plasma-exchange"), wait(230), order("ct-head"), wait(30)],
      begins: 390,
    },
    {
      name: "no longer for a machine that is stopped",
      actions: [
        perform("plasma-exchange"),
        wait(230),
        order("ct-head"),
        wait(40),
        stop("plasma-exchange"),
        wait(1),
      ],
      begins: 270,
    },
  ])("tells when its result comes as it waits $name", ({ actions, begins }) => {
    expect(pendingAfter(...actions)).toBe(begins + READ_AFTER);
  });

  test("waits until the child has arrived elsewhere, and brings it back there", () => {
    const { events } = play(
      child,
      order("ct-head"),
      wait(20),
      { kind: "move", item: "picu" },
      wait(60),
    );
    expect(moves(events)).toEqual(["30 picu", "30 scanner", "37 picu"]);
  });
});

describe("in the scanner", () => {
  const away = play(child, order("mri-brain"), wait(45)).state;

  test.each([
    "lumbar-puncture",
    "dialysis-catheter",
    "central-line",
    "urinary-catheter",
    "extubation",
    "brain-death-testing",
  ])("no %s", (item) => {
    expect(refusals(play(away, perform(item)).events)).toEqual(["in-scanner"]);
  });

  test.each(["intubation", "bag-mask-ventilation", "intraosseous", "family-talk"])(
    "but %s",
    (item) => {
      const { events } = play(away, perform(item));
      expect(refusals(events)).toEqual([]);
      expect(ofKind(events, "procedure_done")).toHaveLength(1);
    },
  );

  test("hands on the child put its return off", () => {
    const { events } = play(away, wait(30), perform("intubation"), wait(10));
    expect(moves(events)).toEqual(["95 emergency"]);
  });

  test("an exchange waits for the return", () => {
    const { events } = play(
      child,
      perform("plasma-exchange"),
      wait(170),
      order("mri-brain"),
      wait(120),
    );
    const started = ofKind(events, "procedure_started").filter(
      ({ item }) => item === "plasma-exchange",
    );
    expect(started.map(({ at, until }) => [at, until])).toEqual([[255, 405]]);
  });

  test("an EEG waits for the return", () => {
    const { events } = play(child, order("eeg"), order("mri-brain"), wait(200));
    expect(ofKind(events, "resulted").find(({ item }) => item === "eeg")?.sampledAt).toBe(85);
  });
});

describe("a machine", () => {
  const asked = play(child, perform("plasma-exchange"));
  const running = play(asked.state, wait(241));
  const told = (events: readonly SimEvent[]) =>
    events
      .filter((event) => "item" in event && event.item === "plasma-exchange")
      .map(({ kind, at }) => `${at} ${kind}`);

  test("tells that it is asked for, begins and ends", () => {
    expect(
      told([...asked.events, ...running.events, ...play(running.state, wait(200)).events]),
    ).toEqual(["0 procedure_requested", "240 procedure_started", "390 procedure_done"]);
  });

  test("that is stopped tells how much of it was done, once", () => {
    const { events, state } = play(running.state, wait(59), stop("plasma-exchange"), wait(200));
    expect(ofKind(events, "stopped").map(({ ran }) => ran)).toEqual([{ minutes: 60, of: 150 }]);
    expect(told(events)).toEqual(["300 stopped"]);
    expect(read(state, "exchangeLeft")).toBe(0);
    expect(refusals(play(state, stop("plasma-exchange")).events)).toEqual(["not-running"]);
  });

  test("that is called off before it begins tells no more", () => {
    const { events } = play(asked.state, stop("plasma-exchange"), wait(300));
    expect(ofKind(events, "stopped").map(({ ran }) => ran)).toEqual([undefined]);
    expect(told(events)).toEqual(["0 stopped"]);
  });

  test("runs in one bed, once", () => {
    const { events } = play(running.state, perform("plasma-exchange"), {
      kind: "move",
      item: "picu",
    });
    expect(refusals(events)).toEqual(["already", "machine-runs"]);
  });

  test("that filters is not stopped by the name of another", () => {
    const filtering = play(child, perform("crrt"), wait(151)).state;
    expect(refusals(play(filtering, stop("haemodialysis")).events)).toEqual(["not-running"]);
  });
});

describe("what runs at the bedside", () => {
  test.each<{ name: string; actions: readonly Action[]; codes: readonly string[] }>([
    {
      name: "a tube is not stopped",
      actions: [perform("intubation"), stop("intubation")],
      codes: ["stays"],
    },
    {
      name: "a bag is stopped once",
      actions: [
        perform("bag-mask-ventilation"),
        stop("bag-mask-ventilation"),
        stop("bag-mask-ventilation"),
      ],
      codes: ["not-running"],
    },
    {
      name: "no bag runs beside a tube",
      actions: [
        perform("bag-mask-ventilation"),
        perform("intubation"),
        stop("bag-mask-ventilation"),
      ],
      codes: ["not-running"],
    },
    {
      name: "no mask is put over a tube",
      actions: [
        perform("intubation"),
        perform("high-flow-nasal-oxygen"),
        perform("non-invasive-ventilation"),
      ],
      codes: ["already", "already"],
    },
    {
      name: "no drug goes into a line that is out",
      actions: [stop("peripheral-line"), give("ceftriaxone", 100, "mg/kg")],
      codes: ["no-access"],
    },
  ])("$name", ({ actions, codes }) => {
    expect(refusals(play(child, ...actions).events)).toEqual(codes);
  });

  const mask = perform("non-invasive-ventilation");
  test.each<{ name: string; actions: readonly Action[]; oxygen: boolean }>([
    { name: "a mask brings oxygen", actions: [mask], oxygen: true },
    { name: "and takes it away", actions: [mask, stop(mask.item)], oxygen: false },
    {
      name: "but not what is prescribed",
      actions: [give("oxygen", 5, "L/min", "inhaled"), wait(5), mask, stop(mask.item)],
      oxygen: true,
    },
    {
      name: "and keeps it when the prescribed flow is stopped",
      actions: [give("oxygen", 5, "L/min", "inhaled"), wait(5), mask, stop("oxygen")],
      oxygen: true,
    },
  ])("$name", ({ actions, oxygen }) => {
    expect(read(play(child, ...actions).state, "oxygen") > 0).toBe(oxygen);
  });

  test("ends at the door of the hospital", () => {
    const { state, events } = play(
      child,
      give("maintenance-isotonic", 2, "mL/kg/h"),
      perform("neurological-observations"),
      { ...give("ceftriaxone", 100, "mg/kg"), every: 1440 } as Action, // a dose that comes again
      wait(30),
      { kind: "move", item: "home" },
    );
    const chart = chartOf(childCard(), learnerEvents(events));
    expect(chart.running).toEqual({});
    expect(chart.repeats).toEqual([]);
    expect(state.agenda.filter(({ kind }) => kind !== "result")).toEqual([]);
  });
});

describe("an operation", () => {
  const septic = having(child, { source: 0.5 });
  const asleep = play(septic, perform("source-control"), wait(40));

  test("is in theatre, with a tube", () => {
    expect(asleep.state.place).toBe("theatre");
    expect(read(asleep.state, "ventilated")).toBe(1);
    expect(read(asleep.state, "source")).toBeGreaterThan(0.4);
  });

  test.each<{ action: Action; code: string }>([
    { action: { kind: "examine", item: "consciousness" }, code: "in-theatre" },
    { action: { kind: "move", item: "picu" }, code: "in-theatre" },
    { action: perform("extubation"), code: "in-theatre" },
    { action: perform("source-control"), code: "already" },
  ])("bars $action.kind $action.item", ({ action, code }) => {
    expect(refusals(play(asleep.state, action).events)).toEqual([code]);
  });

  test("is done when the child comes back", () => {
    const { events, state } = play(asleep.state, wait(100));
    expect(moves(events)).toEqual(["120 emergency"]);
    expect(ofKind(events, "procedure_done")).toEqual([
      expect.objectContaining({ at: 120, item: "source-control" }),
    ]);
    expect(read(state, "source")).toBeLessThan(0.1);
  });

  test("waits for a child who is in the scanner", () => {
    const { events } = play(
      septic,
      order("mri-brain"),
      wait(20),
      perform("source-control"),
      wait(200),
    );
    expect(moves(events)).toEqual(["40 scanner", "85 emergency", "85 theatre", "175 emergency"]);
  });

  test("can be called off before it begins", () => {
    const { events } = play(septic, perform("source-control"), stop("source-control"), wait(200));
    expect(moves(events)).toEqual([]);
  });
});

test("a colleague who calls back waits for hands that are on the child", () => {
  const { events } = play(
    child,
    { kind: "examine", item: "consciousness" },
    { kind: "call", item: "anaesthesia" },
    perform("intubation"),
    wait(30),
  );
  const [said] = ofKind(events, "said");
  const [tube] = ofKind(events, "procedure_done");
  expect(said?.at).toBe(tube?.at);
  expect(said?.text).toMatch(/The tube is in/);
});
