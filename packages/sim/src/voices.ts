import { coldLimbs, conditionIsOn, isOliguric, systolic } from "./conditions";
import { LEVEL } from "./drug-table";
import { type Bench, note } from "./state";
import { oozes } from "./systems/blood";
import { cushing, pressorRunning } from "./systems/circulation";
import { breathPauses, hasStereotypies, isDystonic } from "./systems/movement-signs";
import { BENDS, rigidity } from "./systems/posturing";
import { rashIsOut } from "./systems/rash";
import { at, V } from "./vector";

type Voice = Bench["presentation"]["authored"]["voices"][number];
type Reported = NonNullable<Voice["reported"]>;

/** A pulse near that of rest in spite of all, under a pressure well above the ordinary: as the monitor shows (design). */
function isSlowAndHigh({ x, presentation }: Bench): boolean {
  const { heartRate, meanPressure, pulsePressure } = presentation.child.normal;
  const ordinary = meanPressure + (2 / 3) * pulsePressure;
  return x[V.heartRate] < 1.1 * heartRate && systolic(x) > 1.25 * ordinary;
}

/** What the state must be like for a voice that names a situation. */
const SITUATIONS: Readonly<Record<NonNullable<Voice["when"]>, (bench: Bench) => boolean>> = {
  "post-ictal": ({ x }) => x[V.postIctal] > 0.2,
  declining: ({ x }) => x[V.brainInflammation] > 0.1 && x[V.gcs] <= 13,
  recovered: ({ x }) => x[V.gcs] >= 15 && x[V.postIctal] < 0.1,
  convulsing: ({ x }) => x[V.convulsing] > 0,
  "silent-seizure": ({ x }) => x[V.electrographic] > 0.5 && x[V.convulsing] === 0,
  posturing: ({ x }) => rigidity(x) > BENDS && x[V.convulsing] === 0,
  "slow-and-high": (bench) => cushing(bench.x) > 0.1 && isSlowAndHigh(bench),
  rash: ({ x }) => rashIsOut(x),
  bleeding: ({ x }) => oozes(x),
  "cold-hands": ({ x }) => coldLimbs(x),
  "on-pressors": ({ x }) => pressorRunning(x),
  dystonic: ({ x }) => isDystonic(x) && x[V.convulsing] === 0,
  stereotypies: ({ x }) => hasStereotypies(x) && x[V.convulsing] === 0,
  "breath-pauses": ({ x, presentation }) => breathPauses(x, presentation.child),
  "on-aciclovir": ({ x }) => at(x, LEVEL.aciclovir) > 0.2,
  "steroid-ended": ({ x }) =>
    x[V.steroidHabit] > 0.2 && x[V.steroid] < 0.75 && at(x, LEVEL.prednisolone) < 0.1,
  oliguric: ({ x }) => isOliguric(x),
  shocked: ({ conditions }) => conditionIsOn(conditions, "shock"),
};

/** What a tube does not hide. */
const SEEN_WITH_TUBE: ReadonlySet<string> = new Set([
  "slow-and-high",
  "rash",
  "bleeding",
  "on-pressors",
]);

const isHeard = (bench: Bench, { from, until, gcs, when, reported }: Voice): boolean =>
  bench.clock >= from &&
  bench.clock <= until &&
  (bench.x[V.ventilated] === 0 || (when !== undefined && SEEN_WITH_TUBE.has(when))) &&
  (gcs === undefined || (bench.x[V.gcs] >= gcs[0] && bench.x[V.gcs] <= gcs[1])) &&
  (when === undefined || SITUATIONS[when](bench)) &&
  (reported === undefined || isReported(bench, reported));

function isReported({ charted }: Bench, { finding, atLeast, atMost }: Reported): boolean {
  const value = charted.numbers[finding];
  return value !== undefined && value >= (atLeast ?? value) && value <= (atMost ?? value);
}

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
    const { speaker, text, tells } = voice;
    note(bench, { kind: "said", at: bench.clock, speaker, text, ...(tells && { tells }) });
  }
}
