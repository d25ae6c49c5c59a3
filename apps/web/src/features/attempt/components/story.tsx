import type { ChildCard } from "@encephalon/model";

/** Who the child is and why it came, in the words of those who brought it. */
export const Story = ({ child: { stem, companion } }: { child: ChildCard }) => (
  <>
    <p className="story max-w-story">{stem}</p>
    <p className="story mt-2 max-w-story">{companion}</p>
  </>
);
