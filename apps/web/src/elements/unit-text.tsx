import { unitLabel } from "./unit-label";

const raised: Readonly<Record<string, string>> = { "²": "2", "³": "3", "⁶": "6", "⁹": "9" };

/** A unit with its powers raised by the page, not by small letters of another font. */
export function UnitText({ unit }: { unit: string }) {
  const parts = unitLabel(unit).split(/([²³⁶⁹])/);
  return parts.map((part) => (raised[part] ? <sup key={part}>{raised[part]}</sup> : part));
}
