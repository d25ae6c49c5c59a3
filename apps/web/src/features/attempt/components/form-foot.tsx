import type { ReactNode } from "react";

/** What sends a sheet stays in sight at its foot, however much stands above it. */
export const FormFoot = ({ children }: { children: ReactNode }) => (
  <div className="sticky -bottom-4 -mx-4 -mb-4 flex flex-wrap gap-2 border-line border-t bg-ground px-4 py-3">
    {children}
  </div>
);
