/** What was kept, as a `T`; undefined when it has another shape. By hand: zod would be a tenth of the page. */
export type Shape<T> = (kept: unknown) => T | undefined;

export const text: Shape<string> = (kept) => (typeof kept === "string" ? kept : undefined);
export const number: Shape<number> = (kept) => (typeof kept === "number" ? kept : undefined);
export const flag: Shape<boolean> = (kept) => (typeof kept === "boolean" ? kept : undefined);

export const orNull =
  <T>(shape: Shape<T>): Shape<T | null> =>
  (kept) =>
    kept === null ? null : shape(kept);

export const oneOf =
  <const T>(words: readonly T[]): Shape<T> =>
  (kept) =>
    words.find((word) => word === kept);

export const list =
  <T>(shape: Shape<T>): Shape<T[]> =>
  (kept) => {
    if (!Array.isArray(kept)) return undefined;
    const read = kept.map(shape).filter((one) => one !== undefined);
    return read.length === kept.length ? read : undefined;
  };

/** An object with these parts; what else it holds is left out. */
export const parts =
  <T extends object>(shapes: { readonly [K in keyof T]: Shape<T[K]> }): Shape<T> =>
  (kept) => {
    if (typeof kept !== "object" || kept === null) return undefined;
    const held: Readonly<Record<string, unknown>> = { ...kept };
    const read = Object.entries<Shape<unknown>>(shapes).map(([key, shape]) => [
      key,
      shape(held[key]),
    ]);
    if (read.some(([, value]) => value === undefined)) return undefined;
    return Object.fromEntries(read) as T; // each part has just been read by its own shape
  };

/** An object with one such value for each of these words. */
export function recordOf<K extends string, T>(
  words: readonly K[],
  shape: Shape<T>,
): Shape<Record<K, T>> {
  const shapes = Object.fromEntries(words.map((word) => [word, shape]));
  return parts(shapes as Record<K, Shape<T>>); // every word has just been given its shape
}

export type Held<S> = S extends Shape<infer T> ? T : never;
