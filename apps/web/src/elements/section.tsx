import { type ReactNode, useId } from "react";

/** A part of a page under its heading. */
export function Section({ heading, children }: { heading: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="flex flex-col gap-3">
      <h2 id={id} className="font-story text-lead">
        {heading}
      </h2>
      {children}
    </section>
  );
}
