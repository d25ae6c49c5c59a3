import type { Action } from "@encephalon/model";
import { describe, expect, test, vi } from "vitest";
import { type DraftStore, draftStore } from "./draft-store";
import { EMPTY, openOutbox } from "./outbox";

const airway: Action = { kind: "examine", item: "airway" };
const breathing: Action = { kind: "examine", item: "breathing" };

/** A store that outlasts whatever is made of it, as a tab's does a reload. */
function tab(): DraftStore {
  const kept = new Map<string, string>();
  const storage: Pick<Storage, "getItem" | "setItem" | "removeItem"> = {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
  return draftStore("a", () => storage as Storage); // the store calls these three
}

describe("what is picked", () => {
  test("is sent in its order, each after the answer to the one before", () => {
    const outbox = openOutbox(tab());
    outbox.pick(airway, 4);
    outbox.pick(breathing, 4);
    const first = outbox.send();
    expect(first).toMatchObject({ action: airway, after: 4 });
    expect(outbox.send()).toBe(first);
    outbox.done(first?.actionId ?? "", 5);
    expect(outbox.send()).toMatchObject({ action: breathing, after: 5 });
  });

  test("is there again after a reload, under its id and after the action it followed", () => {
    const store = tab();
    const before = openOutbox(store);
    before.pick(airway, 4);
    before.pick(breathing, 4);
    const sent = before.send();

    const after = openOutbox(store);
    expect(after.now()).toEqual(before.now());
    expect(after.send()).toEqual(sent);
  });

  test("follows what its learner had seen, not what another tab did before it was sent", () => {
    const store = tab();
    openOutbox(store).pick(airway, 4);
    const after = openOutbox(store);
    after.pick(breathing, 6);
    expect(after.send()).toMatchObject({ action: airway, after: 4 });
  });

  test("is gone from the tab once all is answered", () => {
    const store = tab();
    const outbox = openOutbox(store);
    outbox.pick(airway, 0);
    outbox.done(outbox.send()?.actionId ?? "", 1);
    expect(outbox.send()).toBeNull();
    expect(openOutbox(store).now()).toEqual(EMPTY);
    expect(store.read("outbox")).toBeNull();
  });

  test("has an id of its own, also when the same is picked twice", () => {
    const outbox = openOutbox(tab());
    outbox.pick(airway, 0);
    outbox.pick(airway, 0);
    expect(new Set(outbox.now().waiting.map(({ actionId }) => actionId)).size).toBe(2);
  });

  test("can be left before it is sent, not after", () => {
    const outbox = openOutbox(tab());
    outbox.pick(airway, 0);
    outbox.send();
    outbox.pick(breathing, 0);
    outbox.leaveWaiting();
    expect(outbox.now()).toMatchObject({ sent: { action: airway }, waiting: [] });
  });

  test("is not settled by an answer to something else", () => {
    const outbox = openOutbox(tab());
    outbox.pick(airway, 0);
    const sent = outbox.send();
    outbox.done("another", 1);
    expect(outbox.now().sent).toBe(sent);
  });

  test("tells whoever watches", () => {
    const outbox = openOutbox(tab());
    const told = vi.fn();
    const leave = outbox.watch(told);
    outbox.pick(airway, 0);
    leave();
    outbox.pick(breathing, 0);
    expect(told).toHaveBeenCalledTimes(1);
  });
});

const lorazepam: Action = {
  kind: "give",
  drug: "lorazepam",
  dose: { value: 1, unit: "mg" },
  route: "iv",
};
const FORM = "give lorazepam";

describe("what was typed for an action", () => {
  const given = () => {
    const store = tab();
    store.write(FORM, { value: "1" });
    const outbox = openOutbox(store);
    outbox.pick(lorazepam, 0);
    return { store, outbox, id: outbox.send()?.actionId ?? "" };
  };

  test("stands in its form no more while it is under way, also after a reload", () => {
    const { store } = given();
    expect(store.read(FORM)).toBeNull();
    openOutbox(store).send();
    expect(store.read(FORM)).toBeNull();
  });

  test("is gone when it is done", () => {
    const { store, outbox, id } = given();
    outbox.done(id, 1);
    expect(store.read(FORM)).toBeNull();
  });

  test("is there again when it was not done, also after a reload", () => {
    const { store, id } = given();
    openOutbox(store).notDone(id, 0);
    expect(store.read(FORM)).toEqual({ value: "1" });
  });

  test("is there again when what waits is left, the last of two", () => {
    const { store, outbox } = given();
    for (const value of ["2", "3"]) {
      store.write(FORM, { value });
      outbox.pick(lorazepam, 0);
    }
    outbox.leaveWaiting();
    expect(store.read(FORM)).toEqual({ value: "3" });
  });

  test.each(["done", "notDone"] as const)("takes nothing newer from the form when %s", (how) => {
    const { store, outbox, id } = given();
    store.write(FORM, { value: "2" });
    outbox[how](id, 1);
    expect(store.read(FORM)).toEqual({ value: "2" });
  });
});

test.each([
  { name: "nothing", kept: null },
  { name: "another shape", kept: { sent: 3 } },
  { name: "no id", kept: { sent: null, waiting: [{ action: airway }], seen: 0 } },
  {
    name: "an action of a later release",
    kept: { sent: null, waiting: [{ actionId: "1", action: { kind: "sing" } }], seen: 0 },
  },
  {
    name: "an action without its dose",
    kept: {
      sent: null,
      waiting: [{ actionId: "1", action: { kind: "give", drug: "x" } }],
      seen: 0,
    },
  },
])("$name in the tab is an empty outbox", ({ kept }) => {
  const store = tab();
  store.write("outbox", kept);
  expect(openOutbox(store).now()).toEqual(EMPTY);
});
