import { answerCall } from "./calls";
import { putIn, startInfusion } from "./give-drug";
import { complete } from "./procedures";
import { beginScan, comeBack } from "./scan";
import { type Bench, note, type Task } from "./state";

/** Does what was due. */
export function carryOut(bench: Bench, task: Task): void {
  switch (task.kind) {
    case "give":
      return putIn(bench, task);
    case "infuse":
      return startInfusion(bench, task);
    case "scan":
      return beginScan(bench, task);
    case "return":
      return comeBack(bench, task);
    case "procedure":
      return complete(bench, task.item, task.by);
    case "answer":
      return answerCall(bench, task);
    case "result": {
      const { order, item, sampledAt, findings, report } = task;
      const told = report !== undefined && { report };
      return note(bench, {
        kind: "resulted",
        at: bench.clock,
        order,
        item,
        sampledAt,
        findings: [...findings],
        ...told,
      });
    }
  }
}
