import { ok } from "@encephalon/kernel";
import { policies } from "@encephalon/sim";
import { command } from "../command";
import { columns } from "../print/columns";

export const policiesCommand = command({
  name: "policies",
  does: "lists the policies that can play a case",
  takes: {},
  options: {},
  compute: () => ok(policies.map(({ name, does }) => ({ name, does }))),
  print: (lines) => columns(lines.map(({ name, does }) => [name, does])),
});
