import { SLOW_STEP } from "@encephalon/sim";
import { caseNamed, policyNamed } from "../named";
import { armOf } from "./arm";
import type { Order, Played } from "./halved";

// Plays what it is told until the parent lets go. `--conditions=halved` makes its steps half as long.
process.on("message", (message) => {
  const order = message as Order; // halved.ts sends nothing else
  process.send?.({ slowStep: SLOW_STEP, arm: arm(order) } satisfies Played);
});

function arm({ case: id, policy: name, seeds }: Order): Played["arm"] {
  const authored = caseNamed(id);
  const policy = policyNamed(name);
  if (!authored.ok || !policy.ok) throw new Error(`There is no ${id} or no ${name} here.`);
  return armOf(authored.value, seeds, policy.value);
}
