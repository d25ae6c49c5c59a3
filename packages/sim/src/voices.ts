import { type Bench, note } from "./state";
import { V } from "./vector";

type Voice = Bench["presentation"]["authored"]["voices"][number];

/** What the state must be like for a voice that names a situation. */
const SITUATIONS: Readonly<Record<NonNullable<Voice["when"]>, (bench: Bench) => boolean>> = {
  "post-ictal": ({ x }) => x[V.postIctal] > 0.2,
  declining: ({ x }) => x[V.brainInflammation] > 0.1 && x[V.gcs] <= 13,
  recovered: ({ x }) => x[V.gcs] >= 15 && x[V.postIctal] < 0.1,
  convulsing: ({ x }) => x[V.convulsing] > 0,
};

const isHeard = (bench: Bench, { from, until, gcs, when }: Voice): boolean =>
  bench.clock >= from &&
  bench.clock <= until &&
  bench.x[V.ventilated] === 0 &&
  (gcs === undefined || (bench.x[V.gcs] >= gcs[0] && bench.x[V.gcs] <= gcs[1])) &&
  (when === undefined || SITUATIONS[when](bench));

/**
 * Voices come with the state, each once. Nobody is overheard from home; a tube silences what they
 * tell of.
 */
export function speak(bench: Bench): void {
  const { lastVoice, authored } = bench.presentation;
  if (bench.clock > lastVoice || bench.place === "home") return;
  const { voices } = authored;
  for (let index = 0; index < voices.length; index++) {
    const voice = voices[index];
    if (!voice || !isHeard(bench, voice) || bench.spoken.includes(index)) continue;
    bench.spoken = [...bench.spoken, index];
    note(bench, { kind: "said", at: bench.clock, speaker: voice.speaker, text: voice.text });
  }
}
