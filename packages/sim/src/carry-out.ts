import { putOff } from "./bedside";
import { answerCall } from "./calls";
import { putIn, startInfusion } from "./give-drug";
import { endMachine, startMachine } from "./machines";
import { makeRound } from "./nurses-round";
import { complete, operate } from "./procedures";
import { beginScan, comeBack } from "./scan";
import { type Bench, note, type Task } from "./state";

/** Does what was due, or puts it off until the child is free for it. */
export function carryOut(bench: Bench, task: Task): void {
  if (putOff(bench, task)) return;
  switch (task.kind) {
    case "give":
      putIn(bench, task);
      return;
    case "infuse":
      startInfusion(bench, task);
      return;
    case "scan":
      beginScan(bench, task);
      return;
    case "return":
      comeBack(bench, task);
      return;
    case "procedure":
      complete(bench, task.item, "learner");
      return;
    case "machine":
      startMachine(bench, task);
      return;
    case "machine-off":
      endMachine(bench, task);
      return;
    case "operation":
      operate(bench, task);
      return;
    case "round":
      makeRound(bench);
      return;
    case "answer":
      answerCall(bench, task);
      return;
    case "result": {
      const { order, item, sampledAt, findings, report } = task;
      const told = report !== undefined && { report };
      note(bench, {
        kind: "resulted",
        at: bench.clock,
        order,
        item,
        sampledAt,
        findings: [...findings],
        ...told,
      });
      return;
    }
  }
}
