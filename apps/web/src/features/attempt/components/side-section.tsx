import type { ReactNode } from "react";

/** A short section of the Act column, with what changes it at its right. */
export function SideSection({
  heading,
  action,
  children,
}: {
  heading: string;
  action?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section className="border-line border-t py-3">
      <div className="mb-1 flex min-h-7 items-center justify-between gap-2">
        <h3 className="font-semibold">{heading}</h3>
        {action}
      </div>
      {children}
    </section>
  );
}
