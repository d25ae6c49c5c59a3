import { ok } from "@encephalon/kernel";
import { playPolicy } from "@encephalon/sim";
import { caseArgument, policyArgument, seedArgument } from "../argument";
import { command } from "../command";
import { caseNamed, policyNamed } from "../named";
import { playResult } from "../play-result";
import { printPlay } from "../print/print-play";

export const policyCommand = command({
  name: "policy",
  does: "lets a policy play a case",
  takes: { case: caseArgument },
  options: { policy: policyArgument, seed: seedArgument },
  compute: ({ case: id, policy: name, seed }) => {
    const authored = caseNamed(id);
    if (!authored.ok) return authored;
    const policy = policyNamed(name);
    if (!policy.ok) return policy;
    const { run } = playPolicy(authored.value, seed, policy.value);
    return ok(playResult(authored.value, seed, run));
  },
  print: printPlay,
});
