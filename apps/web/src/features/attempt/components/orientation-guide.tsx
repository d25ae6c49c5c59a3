import type { Chart } from "@encephalon/model";
import { Check, Circle } from "lucide-react";
import { messages } from "../messages";
import { orientationSteps } from "../orientation-steps";

const words = messages.orientation;

/** What to try next while learning the controls, with all of them behind a fold. */
export function OrientationGuide({ chart }: { chart: Chart }) {
  const steps = orientationSteps.map(({ id, done }) => ({ id, done: done(chart.entries) }));
  const next = steps.find(({ done }) => !done);
  const reached = steps.filter(({ done }) => done).length;
  return (
    <details className="border-line border-b bg-sunken px-4 py-2">
      <summary className="cursor-pointer">
        <span className="figures font-semibold">{words.progress(reached, steps.length)}</span>{" "}
        <span role="status">{next ? words.steps[next.id] : words.all}</span>
      </summary>
      <ol className="mt-2 gap-x-8 pb-1 text-label md:columns-2">
        {steps.map(({ id, done }) => (
          <li key={id} className="flex break-inside-avoid gap-2 py-0.5">
            {done ? (
              <Check aria-label={words.done} size={16} className="mt-0.5 shrink-0" />
            ) : (
              <Circle aria-label={words.open} size={16} className="mt-0.5 shrink-0 text-soft" />
            )}
            {words.steps[id]}
          </li>
        ))}
      </ol>
    </details>
  );
}
