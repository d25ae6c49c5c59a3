import type { ReactNode, Ref } from "react";

/** A short section of the Act column, with what changes it at its right. */
export function SideSection({
  heading,
  headingRef,
  action,
  children,
}: {
  heading: string;
  /** Where the focus goes when what had it in this section is gone. */
  headingRef?: Ref<HTMLHeadingElement>;
  action?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section className="border-line border-t py-3">
      <div className="mb-1 flex min-h-7 items-center justify-between gap-2">
        <h3
          className="font-semibold outline-none"
          {...(headingRef && { ref: headingRef, tabIndex: -1 })}
        >
          {heading}
        </h3>
        {action}
      </div>
      {children}
    </section>
  );
}
