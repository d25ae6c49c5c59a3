import { cpus, loadavg } from "node:os";
import { ok } from "@encephalon/kernel";
import { optional, wordArgument } from "../argument";
import { command } from "../command";
import { printBench } from "../print/print-bench";

const NAMES = ["actions", "growth", "courses", "cohort", "pages"] as const;

export const benchCommand = command({
  name: "bench",
  does: "measures, each figure beside its limit or a peer of the same run",
  takes: { name: optional(wordArgument("NAME", "one of them; all without it", NAMES), null) },
  options: {},
  compute: async ({ name }, world) => {
    const { benches } = await import("../bench/benches");
    const results = [];
    for (const one of name === null ? NAMES : [name]) {
      world.tell(`measuring ${one} …`);
      const result = await benches[one](world);
      if (!result.ok) return result;
      results.push(result.value);
    }
    return ok({ machine: machine(), results });
  },
  print: printBench,
});

/** What the figures were measured on: beside other work they are worth less. */
const machine = () => ({
  node: process.versions.node,
  cores: cpus().length,
  /** Processes that wanted a core, over the last minute. */
  load: loadavg()[0] ?? 0,
});
export type Machine = ReturnType<typeof machine>;
