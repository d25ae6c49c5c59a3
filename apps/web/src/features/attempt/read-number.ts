const written = /^[+-]?(\d+([.,]\d*)?|[.,]\d+)$/;

/** A number as people type it, with a point or a comma; null when it is none. */
export function readNumber(text: string): number | null {
  const trimmed = text.trim();
  return written.test(trimmed) ? Number(trimmed.replace(",", ".")) : null;
}
