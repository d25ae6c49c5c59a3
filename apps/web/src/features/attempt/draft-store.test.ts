import type { Action } from "@encephalon/model";
import { describe, expect, test, vi } from "vitest";
import { draftStore, forgetDrafts, formOf } from "./draft-store";

/** A tab's storage as the browser has it. */
function tab(): Storage {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    clear: () => kept.clear(),
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}

describe("a draft", () => {
  test("is there again after a reload, which makes the store anew", () => {
    const storage = tab();
    draftStore("a", () => storage).write("give lorazepam", { value: "1.3" });
    const reloaded = draftStore("a", () => storage);
    expect(reloaded.read("give lorazepam")).toEqual({ value: "1.3" });
  });

  test("is no other attempt's and no other form's", () => {
    const storage = tab();
    draftStore("a", () => storage).write("finish", "MRI");
    expect(draftStore("b", () => storage).read("finish")).toBeNull();
    expect(draftStore("a", () => storage).read("predict")).toBeNull();
  });

  test("is gone when it is forgotten, and whoever watches is told", () => {
    const storage = tab();
    const store = draftStore("a", () => storage);
    const told = vi.fn();
    const leave = store.watch(told);
    store.write("finish", "MRI");
    store.forget("finish");
    expect(store.read("finish")).toBeNull();
    expect(told).toHaveBeenCalledTimes(2);
    leave();
    store.write("finish", "EEG");
    expect(told).toHaveBeenCalledTimes(2);
  });

  test("is gone with its learner, in every attempt; what is not a draft stays", () => {
    const storage = tab();
    draftStore("a", () => storage).write("finish", "MRI");
    draftStore("b", () => storage).write("outbox", { sent: null });
    storage.setItem("release", "1");
    forgetDrafts(() => storage);
    expect(storage.length).toBe(1);
    expect(storage.getItem("release")).toBe("1");
  });

  test("that is damaged is none", () => {
    const storage = tab();
    storage.setItem("draft a finish", "{");
    expect(draftStore("a", () => storage).read("finish")).toBeNull();
  });

  test("costs nothing where there is no storage", () => {
    const forbidden = () => {
      throw new Error("The storage is forbidden.");
    };
    const store = draftStore("a", forbidden);
    expect(() => store.write("finish", "MRI")).not.toThrow();
    expect(() => forgetDrafts(forbidden)).not.toThrow();
    expect(store.read("finish")).toBeNull();
  });
});

test.each<{ action: Action; form: string | null }>([
  {
    action: { kind: "give", drug: "lorazepam", dose: { value: 1, unit: "mg" }, route: "iv" },
    form: "give lorazepam",
  },
  {
    action: { kind: "set", item: "paco2-target", value: 37, unit: "mm[Hg]" },
    form: "set paco2-target",
  },
  {
    action: { kind: "decide", item: "lumbar-puncture", choice: "defer" },
    form: "decide lumbar-puncture",
  },
  { action: { kind: "finish", plan: [] }, form: "finish" },
  { action: { kind: "order", item: "mri-brain" }, form: null },
  { action: { kind: "wait", minutes: 5 }, form: null },
])("$action.kind is written in the form $form", ({ action, form }) => {
  expect(formOf(action)).toBe(form);
});
