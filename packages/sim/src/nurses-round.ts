import { isAway } from "./bedside";
import { signs } from "./examine";
import { pupilsWiden } from "./eye-signs";
import { type Bench, note, schedule } from "./state";
import { V, type Vector } from "./vector";

/** Minutes from one neurological observation to the next: hourly, as it is ordered. */
const BETWEEN_ROUNDS = 60;

/** Fall of the coma score since it was last charted for which a nurse calls (design). */
const CALLS_FOR = 2;

/** Sleep that was prescribed is no fall of the score (design). */
const sedated = (x: Vector): boolean => x[V.ventilated] > 0 || x[V.anaesthesia] > 0.3;

/** The nurse looks from an hour after the order on: who orders it has looked. */
export function startRounds(bench: Bench): void {
  if (bench.agenda.some(({ kind }) => kind === "round")) return;
  scheduleRound(bench);
}

const scheduleRound = (bench: Bench): void => {
  const due = bench.clock + BETWEEN_ROUNDS;
  schedule(bench, { kind: "round", due, item: "neurological-observations" });
};

/** Coma score and pupils into the chart, once an hour, while the child is in a bed of the hospital. */
export function makeRound(bench: Bench): void {
  if (bench.place === "home") return;
  scheduleRound(bench);
  if (isAway(bench)) return;
  const at = bench.clock;
  const { numbers, words } = bench.charted;
  const was = numbers.gcs;
  const seen = words.pupils;
  const findings = [...signs(bench, "consciousness")];
  note(bench, { kind: "examined", at, item: "consciousness", by: "protocol", findings });
  const now = numbers.gcs;
  const texts = [
    ...(was !== undefined && now !== undefined && was - now >= CALLS_FOR && !sedated(bench.x)
      ? [`The nurse calls: coma score ${now}, it was ${was}`]
      : []),
    ...(pupilsWiden(bench.x) && words.pupils !== seen
      ? [`The nurse calls: pupils ${words.pupils}`]
      : []),
  ];
  for (const text of texts)
    note(bench, { kind: "alarm", at, signal: "neurological-observations", text });
}
