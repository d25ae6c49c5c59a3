import type { Action, SimEvent } from "@encephalon/model";
import { describe, expect, test } from "vitest";
import { arrive, having, madeUpChild, ofKind, play, read, refusals, wait } from "./testing";

// In a children's hospital: a CT begins 25 minutes after the order and takes 2, an MRI 40 and 40, MR
// venography 40 and 12; 5 minutes back to the bed.

const child = arrive(madeUpChild());
const order = (item: string): Action => ({ kind: "order", item });
const perform = (item: string): Action => ({ kind: "do", item });
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
  });

  test.each([{ machine: { exchangeLeft: 150 } }, { machine: { dialysisLeft: 360 } }])(
    "waits for a machine, and a nurse says so once: $machine",
    ({ machine }) => {
      const waiting = play(having(child, machine), order("ct-head"), wait(100));
      expect(startOf(waiting.events, "ct-head")).toBeUndefined();
      expect(ofKind(waiting.events, "said").map(({ text }) => text)).toEqual([
        expect.stringMatching(/CT head .* waits until it is off/),
      ]);
      const [off] = Object.keys(machine);
      const id = off === "exchangeLeft" ? "plasma-exchange" : "haemodialysis";
      expect(startOf(play(waiting.state, stop(id), wait(5)).events, "ct-head")).toBe(100);
      expect(startOf(play(waiting.state, wait(400)).events, "ct-head")).toBeGreaterThan(100);
    },
  );

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

  test.each(["intubation", "bag-mask-ventilation", "intraosseous", "cpr", "family-talk"])(
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
    expect(ofKind(events, "procedure_done").map(({ at }) => at)).toEqual([255]);
  });

  test("an EEG waits for the return", () => {
    const { events } = play(child, order("eeg"), order("mri-brain"), wait(200));
    expect(ofKind(events, "resulted").find(({ item }) => item === "eeg")?.sampledAt).toBe(85);
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
