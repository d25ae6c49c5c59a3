import { ok } from "@encephalon/kernel";
import { predictionMinutes } from "@encephalon/scoring";
import { forecast, run } from "@encephalon/sim";
import { caseArgument, seedArgument, textArgument } from "../argument";
import { command } from "../command";
import { caseNamed } from "../named";
import { playResult } from "../play-result";
import { printPlay } from "../print/print-play";
import { readScript } from "../read-script";

export const playCommand = command({
  name: "play",
  does: "plays a script of actions, then supportive care to the tenth day",
  takes: { case: caseArgument },
  options: {
    script: textArgument("FILE", "a JSON array of actions"),
    seed: seedArgument,
  },
  compute: async ({ case: id, script, seed }, { calledFrom }) => {
    const authored = caseNamed(id);
    if (!authored.ok) return authored;
    const actions = await readScript(script, calledFrom);
    if (!actions.ok) return actions;
    const played = run(authored.value, seed, actions.value);
    const own = played.record.played.flatMap(({ action }) => action ?? []);
    const chances = predictionMinutes(played.record).map((minute) =>
      forecast(authored.value, seed, own, minute),
    );
    return ok(playResult(authored.value, seed, played, chances));
  },
  print: printPlay,
});
