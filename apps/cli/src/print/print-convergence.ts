import type { CaseConvergence } from "../converge/compare";
import type { Convergence } from "../converge/run-convergence";
import { columns } from "./columns";

/** Whole and halved steps side by side, for people: a line a case, then what is beyond the limits. */
export function printConvergence({
  policy,
  n,
  seed,
  simVersion,
  limits,
  cases,
  within,
}: Convergence): string {
  const title =
    `${n} children of each case by whole and by halved steps, policy ${policy}, seeds ${seed + 1} to ${seed + n}, ` +
    `simulator ${simVersion}. Simulated, not for care.`;
  const allowed =
    `Allowed: ${points(limits.probability)} points of a probability, ${percent(limits.median)} of a median ` +
    "or one unit of its last place. In brackets the difference, and its standard error over the same children.";
  const verdict = within ? "The step is small enough." : "THE STEP IS TOO LONG where it says so.";
  return [title, table(cases), ...broken(cases), allowed, verdict].join("\n\n");
}

const points = (share: number): string => (100 * share).toFixed(1);
const percent = (share: number): string => `${points(share)} %`;
const signed = (text: string): string => (text.startsWith("-") ? text : `+${text}`);

const table = (cases: readonly CaseConvergence[]): string =>
  columns([
    ["case", "dead", "good", "poor", "medians", "widest by its limit", "within"],
    ...cases.map((one) => [
      one.case,
      ...one.ends.map(
        ({ whole, difference, error }) =>
          `${percent(whole)} (${signed(points(difference))} ± ${points(error)})`,
      ),
      String(one.laboratory.length),
      widest(one),
      one.within ? "yes" : "NO",
    ]),
  ]);

function widest({ laboratory: [first] }: CaseConvergence): string {
  if (!first) return "–";
  const { finding, which, whole, halved } = first;
  return `${finding}, ${which}: ${whole} and ${halved}`;
}

function broken(cases: readonly CaseConvergence[]): readonly string[] {
  const lines = cases.flatMap(({ case: id, ends, laboratory }) => [
    ...ends.flatMap(({ end, difference, within }) =>
      within ? [] : [`${id}: ${end} moves by ${signed(points(difference))} points`],
    ),
    ...laboratory.flatMap(({ finding, which, whole, halved, within }) =>
      within ? [] : [`${id}: ${finding}, ${which}, moves from ${whole} to ${halved}`],
    ),
  ]);
  return lines.length === 0
    ? []
    : [`Beyond the limits\n${lines.map((line) => `  ${line}`).join("\n")}`];
}
