/** A statement of a debrief that rests on these references. */
export const sourced = (text: string, ...references: string[]) => ({
  text,
  references,
  mark: "sourced" as const,
});
