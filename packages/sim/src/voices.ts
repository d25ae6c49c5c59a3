import {
  bestGcsOf,
  coldLimbs,
  conditionIsOn,
  isOliguric,
  slowUnderPressure,
  systolic,
} from "./conditions";
import { LEVEL } from "./drug-table";
import { fontanelleFull } from "./fontanelle";
import { type Bench, note } from "./state";
import { oozes } from "./systems/blood";
import { pressorRunning } from "./systems/circulation";
import { jerks } from "./systems/consciousness";
import { breathPauses, hasStereotypies, isDystonic } from "./systems/movement-signs";
import { stiffens } from "./systems/posturing";
import { rashIsOut } from "./systems/rash";
import { isAphasic } from "./systems/speech";
import { at, V, type Vector } from "./vector";

type Voice = Bench["presentation"]["authored"]["voices"][number];
type Reported = NonNullable<Voice["reported"]>;

/** Of a voice that nobody has heard yet, and of one that is not told of any more, where the minute would stand. */
export const UNSAID = -1;
export const SILENCED = Number.MAX_SAFE_INTEGER;

/** Sleep after a seizure that nobody sees any more (design). */
const SLEPT_OFF = 0.1;

/** Awake as before the illness. */
const isHerself = (x: Vector): boolean => x[V.gcs] >= 15 && x[V.postIctal] < SLEPT_OFF;

/** Hours for which those at the bedside remember how a child answered (design). */
const SEES_BACK = 6;

/** What the state must be like for a voice that names a situation. */
const SITUATIONS: Readonly<Record<NonNullable<Voice["when"]>, (bench: Bench) => boolean>> = {
  "post-ictal": ({ x }) => x[V.postIctal] > 0.2,
  // clock - 1: the last minute that was counted.
  declining: ({ x, clock }) =>
    !jerks(x) && x[V.postIctal] < SLEPT_OFF && x[V.gcs] < bestGcsOf(x, clock - 1, SEES_BACK),
  recovered: ({ x }) => isHerself(x),
  well: ({ x }) => isHerself(x) && x[V.temperature] < 38,
  aphasic: ({ x, presentation }) => isAphasic(x, presentation.child.ageMonths),
  convulsing: ({ x }) => jerks(x),
  "silent-seizure": ({ x }) => x[V.electrographic] > 0.5 && x[V.convulsing] === 0,
  posturing: ({ x }) => stiffens(x) && x[V.convulsing] === 0,
  "full-fontanelle": ({ x, presentation }) => fontanelleFull(x, presentation.child.ageMonths),
  "slow-and-high": ({ x, presentation }) => slowUnderPressure(x, presentation.child),
  rash: ({ x }) => rashIsOut(x),
  bleeding: ({ x }) => oozes(x),
  compensated: ({ x, presentation }) =>
    coldLimbs(x) && systolic(x) >= presentation.child.normal.leastSystolic,
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
 * Voices come with the state, each once, or again where it comes back after hours. Nobody is overheard from home;
 * a tube silences what they tell of.
 */
export function speak(bench: Bench): void {
  const { lastVoice, authored } = bench.presentation;
  if (bench.clock > lastVoice || bench.place === "home") return;
  const { voices } = authored;
  for (let index = 0; index < voices.length; index++) {
    const voice = voices[index];
    const last = bench.spoken[index] ?? UNSAID;
    if (!voice || last === SILENCED || (last !== UNSAID && voice.again === undefined)) continue;
    if (!isHeard(bench, voice)) continue;
    bench.spoken = bench.spoken.with(index, bench.clock);
    const { speaker, text, tells, again = 0 } = voice;
    if (last !== UNSAID && bench.clock - last < again) continue;
    note(bench, { kind: "said", at: bench.clock, speaker, text, ...(tells && { tells }) });
  }
}
