const hex = (byte: number): string => byte.toString(16).padStart(2, "0");

/**
 * A version-4 UUID for one action or attempt, by which the server knows a repeated request.
 * `crypto.randomUUID` is missing on plain http away from localhost; `getRandomValues` is not.
 */
export function newActionId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const [version = 0, variant = 0] = [bytes[6], bytes[8]];
  bytes[6] = (version & 0x0f) | 0x40;
  bytes[8] = (variant & 0x3f) | 0x80;
  const text = [...bytes].map(hex).join("");
  const cuts = [0, 8, 12, 16, 20, 32];
  return cuts
    .slice(1)
    .map((end, i) => text.slice(cuts[i], end))
    .join("-");
}
