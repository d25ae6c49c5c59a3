import { ok } from "@encephalon/kernel";
import { optional, wordArgument } from "../argument";
import { command } from "../command";
import { printBench } from "../print/print-bench";

const NAMES = ["actions", "growth", "courses"] as const;

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
    return ok(results);
  },
  print: printBench,
});
